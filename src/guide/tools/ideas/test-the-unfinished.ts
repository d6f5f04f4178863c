// The sheet on which a concept is tried with a few people, and the lesson written down.

import { tool } from "../../tool.ts";

export const testTheUnfinished = tool({
  id: "test-the-unfinished",
  title: { nb: "Utprøvingsarket", nn: "Utprøvingsarket", da: "Afprøvningsarket", en: "The trial sheet" },
  purpose: {
    nb: "Vis noe uferdig til noen få, og lær før dere bestemmer dere.",
    nn: "Vis noko uferdig til nokre få, og lær før de avgjer noko.",
    da: "Vis noget ufærdigt til nogle få, og lær, før I beslutter jer.",
    en: "Show something unfinished to a few, and learn before you decide.",
  },
  parts: [
    {
      shape: "form",
      kind: "trial",
      fields: [
        "hypothesis",
        "concept",
        "shownTo",
        "simplestVersion",
        "startsOn",
        "endsOn",
        "triesBeforeDropping",
        "successSign",
        "result",
        "decision",
        "lesson",
      ],
    },
    { shape: "columns", kind: "assumption", by: "status", fields: ["statement", "whatWeLearnt", "evidence"] },
    { shape: "list", kind: "learning", fields: ["tried", "happened", "change", "heldOn", "about", "isForOthers"] },
  ],
  paper: "A4",
  orientation: "portrait",
  blanks: 2,
  session: [
    {
      does: "write",
      minutes: 20,
      say: {
        nb: "Skriv hva dere tror skal skje, og tegnet på at det virker, før dere viser noe.",
        nn: "Skriv kva de trur skal skje, og teiknet på at det verkar, før de viser noko.",
        da: "Skriv, hvad I tror, der sker, og tegnet på, at det virker, før I viser noget.",
        en: "Write what you believe will happen and the sign that it works, before you show anything.",
      },
    },
    {
      does: "discuss",
      minutes: 20,
      say: {
        nb: "Hva er det enkleste vi kan vise i morgen: en tegning, en telefonsamtale, en time i et lånt rom?",
        nn: "Kva er det enklaste vi kan vise i morgon: ei teikning, ein telefonsamtale, ein time i eit lånt rom?",
        da: "Hvad er det enkleste, vi kan vise i morgen: en tegning, en telefonsamtale, en time i et lånt lokale?",
        en: "What is the simplest we can show tomorrow: a drawing, a phone call, an hour in a borrowed room?",
      },
    },
    {
      does: "collect",
      minutes: 120,
      say: {
        nb: "Vis det til tre til åtte personer. Be dem tenke høyt, og forklar ingenting.",
        nn: "Vis det til tre til åtte personar. Be dei tenkje høgt, og forklar ingenting.",
        da: "Vis det til tre til otte personer. Bed dem tænke højt, og forklar ingenting.",
        en: "Show it to three to eight people. Ask them to think aloud, and explain nothing.",
      },
    },
    {
      does: "write",
      minutes: 20,
      say: {
        nb: "Skriv hva som skjedde, ikke hva dere håpet.",
        nn: "Skriv kva som skjedde, ikkje kva de håpa.",
        da: "Skriv, hvad der skete, ikke hvad I håbede.",
        en: "Write what happened, not what you hoped.",
      },
    },
    {
      does: "decide",
      minutes: 20,
      say: {
        nb: "Fortsetter vi, endrer vi eller stopper vi? Et nei er også et godt svar.",
        nn: "Held vi fram, endrar vi eller stoppar vi? Eit nei er også eit godt svar.",
        da: "Fortsætter vi, ændrer vi, eller stopper vi? Et nej er også et godt svar.",
        en: "Do we continue, change or stop? No is also a good answer.",
      },
    },
  ],
});
