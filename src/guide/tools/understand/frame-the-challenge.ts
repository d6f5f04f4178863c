// The sheet that takes a group from today's situation to one open question.

import { tool } from "../../tool.ts";

export const frameTheChallenge = tool({
  id: "frame-the-challenge",
  title: {
    nb: "Fra i dag til ett spørsmål",
    nn: "Frå i dag til eitt spørsmål",
    da: "Fra i dag til ét spørgsmål",
    en: "From today to one question",
  },
  purpose: {
    nb: "Gå fra dagens situasjon til ett åpent spørsmål som arbeidet skal svare på.",
    nn: "Gå frå situasjonen i dag til eitt ope spørsmål som arbeidet skal svare på.",
    da: "Gå fra situationen i dag til ét åbent spørgsmål, som forløbet skal svare på.",
    en: "Go from today's situation to the one open question the work is to answer.",
  },
  parts: [
    {
      shape: "form",
      kind: "challenge",
      fields: ["today", "hindrances", "possibilities", "question", "forWhom", "whyNow", "different", "basedOn"],
    },
  ],
  paper: "A3",
  orientation: "landscape",
  blanks: 1,
  session: [
    {
      does: "discuss",
      minutes: 20,
      say: {
        nb: "Hvordan er det i dag, for dem det gjelder?",
        nn: "Korleis er det i dag, for dei det gjeld?",
        da: "Hvordan er det i dag for dem, det gælder?",
        en: "How is it today, for those concerned?",
      },
    },
    {
      does: "discuss",
      minutes: 20,
      say: {
        nb: "Hva står i veien, hos dem og hos oss?",
        nn: "Kva står i vegen, hos dei og hos oss?",
        da: "Hvad står i vejen, hos dem og hos os?",
        en: "What stands in the way, for them and for us?",
      },
    },
    {
      does: "discuss",
      minutes: 20,
      say: {
        nb: "Hvilke muligheter ser vi som vi ikke bruker?",
        nn: "Kva moglegheiter ser vi som vi ikkje bruker?",
        da: "Hvilke muligheder ser vi, som vi ikke bruger?",
        en: "What possibilities do we see that we do not use?",
      },
    },
    {
      does: "write",
      minutes: 15,
      say: {
        nb: "Skriv spørsmålet, og sjekk at det ikke har løsningen i seg.",
        nn: "Skriv spørsmålet, og sjekk at det ikkje har løysinga i seg.",
        da: "Skriv spørgsmålet, og tjek, at det ikke rummer løsningen.",
        en: "Write the question, and check that it does not contain the solution.",
      },
    },
    {
      does: "decide",
      minutes: 5,
      say: {
        nb: "Er dette et spørsmål vi oppriktig ikke vet svaret på?",
        nn: "Er dette eit spørsmål vi oppriktig ikkje veit svaret på?",
        da: "Er det et spørgsmål, vi oprigtigt ikke kender svaret på?",
        en: "Is this a question we honestly do not know the answer to?",
      },
    },
  ],
});
