// What somebody needs and why, as the findings show it; with an invented person who makes it easy to picture.

import type { FieldValues } from "../kind.ts";
import { kind } from "../kind.ts";

export const need = kind({
  id: "need",
  version: 1,
  name: { nb: "Behov", nn: "Behov", da: "Behov", en: "Need" },
  plural: { nb: "Behov", nn: "Behov", da: "Behov", en: "Needs" },
  hint: {
    nb: "Skriv hvem som trenger noe, hva de trenger, og hvorfor. Ikke løsningen.",
    nn: "Skriv kven som treng noko, kva dei treng, og kvifor. Ikkje løysinga.",
    da: "Skriv, hvem der har brug for noget, hvad de har brug for, og hvorfor. Ikke løsningen.",
    en: "Write who needs something, what they need and why. Not the solution.",
  },
  title: "need",
  line: whoNeedsWhat,
  fields: {
    who: {
      type: "text",
      required: true,
      label: {
        nb: "Hvem trenger noe?",
        nn: "Kven treng noko?",
        da: "Hvem har brug for noget?",
        en: "Who needs something?",
      },
      hint: {
        nb: "For eksempel «menn som nettopp har sluttet å jobbe».",
        nn: "Til dømes «menn som nett har slutta å arbeide».",
        da: "For eksempel »mænd, der lige er stoppet med at arbejde«.",
        en: "For example “men who have just stopped working”.",
      },
    },
    need: {
      type: "text",
      required: true,
      label: { nb: "Hva trenger de?", nn: "Kva treng dei?", da: "Hvad har de brug for?", en: "What do they need?" },
    },
    because: {
      type: "prose",
      label: {
        nb: "Hvorfor trenger de det?",
        nn: "Kvifor treng dei det?",
        da: "Hvorfor har de brug for det?",
        en: "Why do they need it?",
      },
    },
    findings: {
      type: "links",
      kinds: ["finding"],
      carriesVoice: true,
      label: {
        nb: "Hvilke funn viser det?",
        nn: "Kva funn viser det?",
        da: "Hvilke fund viser det?",
        en: "Which findings show it?",
      },
    },
    motivation: {
      type: "prose",
      label: { nb: "Hva driver dem?", nn: "Kva driv dei?", da: "Hvad driver dem?", en: "What drives them?" },
    },
    barrier: {
      type: "prose",
      label: { nb: "Hva hindrer dem?", nn: "Kva hindrar dei?", da: "Hvad hindrer dem?", en: "What holds them back?" },
    },
    canOffer: {
      type: "prose",
      label: {
        nb: "Hva har de å by på?",
        nn: "Kva har dei å by på?",
        da: "Hvad har de at byde på?",
        en: "What do they have to offer?",
      },
    },
    persona: {
      type: "prose",
      label: {
        nb: "Beskriv en oppdiktet person med dette behovet",
        nn: "Skildr ein oppdikta person med dette behovet",
        da: "Beskriv en opdigtet person med dette behov",
        en: "Describe an invented person with this need",
      },
      hint: {
        nb: "Bygg på flere samtaler, slik at ingen kjenner igjen seg selv.",
        nn: "Bygg på fleire samtalar, slik at ingen kjenner att seg sjølv.",
        da: "Byg på flere samtaler, så ingen genkender sig selv.",
        en: "Build on several talks, so that nobody recognises themselves in it.",
      },
    },
    isRecognised: {
      type: "flag",
      label: {
        nb: "Seniorer har sagt at de kjenner det igjen",
        nn: "Seniorar har sagt at dei kjenner det att",
        da: "Seniorer har sagt, at de kan genkende det",
        en: "Seniors have said that they recognise it",
      },
    },
  },
});

function whoNeedsWhat(values: FieldValues): string {
  return [values["who"], values["need"]].filter(Boolean).join(": ");
}
