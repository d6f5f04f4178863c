// Something the group wants to learn from people, and how it will go about it.

import { kind } from "../kind.ts";
import { insightMethods } from "./choices/insight-method.ts";

export const learningQuestion = kind({
  id: "learning-question",
  version: 1,
  name: { nb: "Læringsspørsmål", nn: "Læringsspørsmål", da: "Læringsspørgsmål", en: "Learning question" },
  plural: { nb: "Innsiktsplan", nn: "Innsiktsplan", da: "Indsigtsplan", en: "Insight plan" },
  hint: {
    nb: "Skriv noe dere vil lære, ikke noe dere vil ha bekreftet.",
    nn: "Skriv noko de vil lære, ikkje noko de vil ha stadfesta.",
    da: "Skriv noget, I vil lære, ikke noget, I vil have bekræftet.",
    en: "Write something you want to learn, not something you want confirmed.",
  },
  title: "question",
  fields: {
    question: {
      type: "text",
      required: true,
      label: {
        nb: "Hva vil vi lære?",
        nn: "Kva vil vi lære?",
        da: "Hvad vil vi lære?",
        en: "What do we want to learn?",
      },
    },
    method: {
      type: "choice",
      options: insightMethods,
      label: {
        nb: "Hvordan finner vi det ut?",
        nn: "Korleis finn vi det ut?",
        da: "Hvordan finder vi ud af det?",
        en: "How do we find out?",
      },
    },
    sample: {
      type: "text",
      label: {
        nb: "Hvem snakker vi med, og hvorfor dem?",
        nn: "Kven snakkar vi med, og kvifor dei?",
        da: "Hvem taler vi med, og hvorfor dem?",
        en: "Who do we talk with, and why them?",
      },
    },
    howMany: {
      type: "number",
      min: 1,
      max: 500,
      unit: { nb: "personer", nn: "personar", da: "personer", en: "people" },
      label: { nb: "Hvor mange?", nn: "Kor mange?", da: "Hvor mange?", en: "How many?" },
      hint: {
        nb: "Fire til seks samtaler lærer dere mye.",
        nn: "Fire til seks samtalar lærer dykk mykje.",
        da: "Fire til seks samtaler lærer jer meget.",
        en: "Four to six talks teach you a lot.",
      },
    },
    guide: {
      type: "prose",
      label: { nb: "Hva spør vi om?", nn: "Kva spør vi om?", da: "Hvad spørger vi om?", en: "What do we ask?" },
      hint: {
        nb: "Åpne spørsmål, ett på hver linje.",
        nn: "Opne spørsmål, eitt på kvar linje.",
        da: "Åbne spørgsmål, ét på hver linje.",
        en: "Open questions, one on each line.",
      },
    },
    responsible: {
      type: "text",
      holds: "personal",
      label: { nb: "Hvem gjør det?", nn: "Kven gjer det?", da: "Hvem gør det?", en: "Who does it?" },
    },
    plannedOn: { type: "day", label: { nb: "Når?", nn: "Når?", da: "Hvornår?", en: "When?" } },
    care: {
      type: "prose",
      label: {
        nb: "Hvordan tar vi vare på dem vi snakker med?",
        nn: "Korleis tek vi vare på dei vi snakkar med?",
        da: "Hvordan passer vi på dem, vi taler med?",
        en: "How do we take care of those we talk with?",
      },
      hint: {
        nb: "Samtykke, ro, tid og hvem de kan ringe etterpå.",
        nn: "Samtykke, ro, tid og kven dei kan ringje etterpå.",
        da: "Samtykke, ro, tid, og hvem de kan ringe til bagefter.",
        en: "Consent, quiet, time and who they can call afterwards.",
      },
    },
    basedOn: {
      type: "links",
      kinds: ["assumption", "challenge", "involvement"],
      carriesVoice: false,
      label: {
        nb: "Hva kommer spørsmålet av?",
        nn: "Kva kjem spørsmålet av?",
        da: "Hvad udspringer spørgsmålet af?",
        en: "What does the question come from?",
      },
    },
  },
});
