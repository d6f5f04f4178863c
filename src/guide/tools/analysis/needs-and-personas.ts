// The sheet on which a group turns findings into needs and an invented person who makes them easy to picture.

import { tool } from "../../tool.ts";

export const needsAndPersonas = tool({
  id: "needs-and-personas",
  title: { nb: "Behov og persona", nn: "Behov og persona", da: "Behov og persona", en: "Need and persona" },
  purpose: {
    nb: "Gjør funnene om til behov, og finn opp en person som gjør dem lette å se for seg.",
    nn: "Gjer funna om til behov, og finn opp ein person som gjer dei lette å sjå for seg.",
    da: "Gør fundene til behov, og find på en person, der gør dem nemme at se for sig.",
    en: "Turn the findings into needs, and invent a person who makes them easy to picture.",
  },
  parts: [
    {
      shape: "form",
      kind: "need",
      fields: ["who", "need", "because", "findings", "motivation", "barrier", "canOffer", "persona", "isRecognised"],
    },
  ],
  paper: "A4",
  orientation: "portrait",
  blanks: 3,
  session: [
    {
      does: "write",
      minutes: 15,
      say: {
        nb: "Skriv hvem som trenger noe, hva de trenger, og hvorfor. Ingen løsninger ennå.",
        nn: "Skriv kven som treng noko, kva dei treng, og kvifor. Ingen løysingar enno.",
        da: "Skriv, hvem der har brug for noget, hvad de har brug for, og hvorfor. Ingen løsninger endnu.",
        en: "Write who needs something, what they need and why. No solutions yet.",
      },
    },
    {
      does: "discuss",
      minutes: 10,
      say: {
        nb: "Hva driver dem, hva hindrer dem, og hva har de å by på?",
        nn: "Kva driv dei, kva hindrar dei, og kva har dei å by på?",
        da: "Hvad driver dem, hvad hindrer dem, og hvad har de at byde på?",
        en: "What drives them, what holds them back and what do they have to offer?",
      },
    },
    {
      does: "write",
      minutes: 15,
      say: {
        nb: "Finn opp en person av flere samtaler. Gi henne eller ham et navn som ingen av dem vi snakket med, har.",
        nn: "Finn opp ein person av fleire samtalar. Gi henne eller han eit namn som ingen av dei vi snakka med, har.",
        da: "Find på en person ud fra flere samtaler. Giv vedkommende et navn, som ingen af dem, vi talte med, har.",
        en: "Invent a person out of several talks. Give a name that nobody we talked with has.",
      },
    },
    {
      does: "reveal",
      minutes: 10,
      say: {
        nb: "Les den høyt for seniorene i gruppa. Kjenner dere det igjen?",
        nn: "Les henne høgt for seniorane i gruppa. Kjenner de det att?",
        da: "Læs den højt for seniorerne i gruppen. Kan I genkende det?",
        en: "Read it aloud to the seniors in the group. Do you recognise it?",
      },
    },
    {
      does: "decide",
      minutes: 5,
      say: {
        nb: "Rett det som ikke stemte, og velg behovene vi tar med videre.",
        nn: "Rett det som ikkje stemte, og vel behova vi tek med vidare.",
        da: "Ret det, der ikke holdt stik, og vælg de behov, vi tager med videre.",
        en: "Correct what was wrong, and choose the needs we take on.",
      },
    },
  ],
});
