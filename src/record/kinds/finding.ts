// A discovery: what the group understands now that it did not understand before, and what it rests on.

import { kind } from "../kind.ts";

export const finding = kind({
  id: "finding",
  version: 1,
  name: { nb: "Hovedfunn", nn: "Hovudfunn", da: "Hovedfund", en: "Key finding" },
  plural: { nb: "Hovedfunn", nn: "Hovudfunn", da: "Hovedfund", en: "Key findings" },
  hint: {
    nb: "Skriv noe dere ikke visste før dere snakket med folk.",
    nn: "Skriv noko de ikkje visste før de snakka med folk.",
    da: "Skriv noget, I ikke vidste, før I talte med folk.",
    en: "Write something you did not know before you talked with people.",
  },
  title: "sentence",
  fields: {
    sentence: {
      type: "text",
      required: true,
      label: { nb: "Vi fant at …", nn: "Vi fann at …", da: "Vi fandt ud af, at …", en: "We found that …" },
    },
    because: { type: "prose", label: { nb: "Fordi …", nn: "Fordi …", da: "Fordi …", en: "Because …" } },
    surprise: {
      type: "prose",
      label: {
        nb: "Hva overrasket oss?",
        nn: "Kva overraska oss?",
        da: "Hvad overraskede os?",
        en: "What surprised us?",
      },
    },
    rootCause: {
      type: "prose",
      label: {
        nb: "Hva er grunnen bak grunnen?",
        nn: "Kva er grunnen bak grunnen?",
        da: "Hvad er årsagen bag årsagen?",
        en: "What is the reason behind the reason?",
      },
      hint: {
        nb: "Spør «hvorfor» til dere kommer til noe dere kan gjøre noe med.",
        nn: "Spør «kvifor» til de kjem til noko de kan gjere noko med.",
        da: "Spørg »hvorfor«, til I når til noget, I kan gøre noget ved.",
        en: "Ask “why” until you reach something you can act on.",
      },
    },
    reach: {
      type: "choice",
      label: {
        nb: "Kan vi gjøre noe med det?",
        nn: "Kan vi gjere noko med det?",
        da: "Kan vi gøre noget ved det?",
        en: "Can we do something about it?",
      },
      options: {
        ours: { nb: "Ja, selv", nn: "Ja, sjølve", da: "Ja, selv", en: "Yes, ourselves" },
        together: {
          nb: "Ja, sammen med andre",
          nn: "Ja, saman med andre",
          da: "Ja, sammen med andre",
          en: "Yes, together with others",
        },
        "not-now": { nb: "Ikke nå", nn: "Ikkje no", da: "Ikke nu", en: "Not now" },
      },
    },
    evidence: {
      type: "links",
      kinds: ["statement", "cluster", "insight-note"],
      carriesVoice: true,
      label: {
        nb: "Hva bygger funnet på?",
        nn: "Kva byggjer funnet på?",
        da: "Hvad bygger fundet på?",
        en: "What does the finding rest on?",
      },
      hint: {
        nb: "Velg utsagnene, klyngene eller notatene som viser det.",
        nn: "Vel utsegnene, klyngjene eller notata som viser det.",
        da: "Vælg de udsagn, klynger eller noter, der viser det.",
        en: "Choose the statements, clusters or notes that show it.",
      },
    },
    assumptions: {
      type: "links",
      kinds: ["assumption"],
      carriesVoice: false,
      label: {
        nb: "Hvilke antakelser rører funnet ved?",
        nn: "Kva antakingar rører funnet ved?",
        da: "Hvilke antagelser rører fundet ved?",
        en: "Which assumptions does it touch?",
      },
    },
    confidence: {
      type: "scale",
      low: { nb: "Et første inntrykk", nn: "Eit første inntrykk", da: "Et første indtryk", en: "A first impression" },
      high: { nb: "Svært sikre", nn: "Svært sikre", da: "Meget sikre", en: "Very sure" },
      label: { nb: "Hvor sikre er vi?", nn: "Kor sikre er vi?", da: "Hvor sikre er vi?", en: "How sure are we?" },
    },
    corrections: {
      type: "prose",
      label: {
        nb: "Hva rettet deltakerne da de fikk høre funnet?",
        nn: "Kva retta deltakarane då dei fekk høyre funnet?",
        da: "Hvad rettede deltagerne, da de hørte fundet?",
        en: "What did the participants correct when they heard it?",
      },
    },
    reportedBackOn: {
      type: "day",
      label: {
        nb: "Når fikk deltakerne høre funnet?",
        nn: "Når fekk deltakarane høyre funnet?",
        da: "Hvornår fik deltagerne fundet at høre?",
        en: "When did the participants hear the finding?",
      },
    },
  },
});
