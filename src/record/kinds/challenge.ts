// The one open question that the group's work is to answer.

import { kind } from "../kind.ts";

export const challenge = kind({
  id: "challenge",
  version: 1,
  name: { nb: "Problemformulering", nn: "Problemformulering", da: "Problemformulering", en: "Challenge question" },
  plural: {
    nb: "Problemformuleringer",
    nn: "Problemformuleringar",
    da: "Problemformuleringer",
    en: "Challenge questions",
  },
  hint: {
    nb: "Skriv ett åpent spørsmål som ikke har løsningen i seg.",
    nn: "Skriv eitt ope spørsmål som ikkje har løysinga i seg.",
    da: "Skriv ét åbent spørgsmål, der ikke rummer løsningen.",
    en: "Write one open question that does not contain the solution.",
  },
  title: "question",
  fields: {
    question: {
      type: "text",
      required: true,
      label: {
        nb: "Hvilket spørsmål skal arbeidet svare på?",
        nn: "Kva spørsmål skal arbeidet svare på?",
        da: "Hvilket spørgsmål skal forløbet svare på?",
        en: "Which question is the work to answer?",
      },
      hint: {
        nb: "Begynn gjerne med «Hvordan kan …».",
        nn: "Byrj gjerne med «Korleis kan …».",
        da: "Begynd gerne med »Hvordan kan …«.",
        en: "You may begin with “How can …”.",
      },
    },
    forWhom: {
      type: "text",
      label: { nb: "Hvem gjelder det?", nn: "Kven gjeld det?", da: "Hvem gælder det?", en: "Who is it about?" },
    },
    today: {
      type: "prose",
      label: {
        nb: "Hvordan er det i dag?",
        nn: "Korleis er det i dag?",
        da: "Hvordan er det i dag?",
        en: "How is it today?",
      },
    },
    hindrances: {
      type: "prose",
      label: {
        nb: "Hva står i veien?",
        nn: "Kva står i vegen?",
        da: "Hvad står i vejen?",
        en: "What stands in the way?",
      },
    },
    possibilities: {
      type: "prose",
      label: {
        nb: "Hvilke muligheter ser vi?",
        nn: "Kva moglegheiter ser vi?",
        da: "Hvilke muligheder ser vi?",
        en: "What possibilities do we see?",
      },
    },
    whyNow: { type: "prose", label: { nb: "Hvorfor nå?", nn: "Kvifor no?", da: "Hvorfor nu?", en: "Why now?" } },
    different: {
      type: "prose",
      label: {
        nb: "Hva blir annerledes når vi har et svar?",
        nn: "Kva blir annleis når vi har eit svar?",
        da: "Hvad bliver anderledes, når vi har et svar?",
        en: "What will be different once we have an answer?",
      },
    },
    basedOn: {
      type: "links",
      kinds: ["mandate", "term", "assumption", "fact"],
      carriesVoice: false,
      label: {
        nb: "Hva bygger spørsmålet på?",
        nn: "Kva byggjer spørsmålet på?",
        da: "Hvad bygger spørgsmålet på?",
        en: "What does the question rest on?",
      },
    },
  },
});
