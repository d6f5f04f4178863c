// The sheet on which one or two members write what other municipalities did and what can be borrowed.

import { tool } from "../../tool.ts";

export const learnFromOthers = tool({
  id: "learn-from-others",
  title: {
    nb: "Det vi låner av andre",
    nn: "Det vi låner av andre",
    da: "Det, vi låner af andre",
    en: "What we borrow from others",
  },
  purpose: {
    nb: "Finn ut hva andre kommuner har prøvd, og hva som er annerledes hos dere.",
    nn: "Finn ut kva andre kommunar har prøvd, og kva som er annleis hos dykk.",
    da: "Find ud af, hvad andre kommuner har prøvet, og hvad der er anderledes hos jer.",
    en: "Find out what other municipalities have tried, and what is different with you.",
  },
  parts: [
    {
      shape: "list",
      kind: "fact",
      fields: ["statement", "source", "asOf", "borrow", "differences"],
      given: { topic: "elsewhere" },
    },
    { shape: "list", kind: "learning", fields: ["tried", "happened", "change"] },
  ],
  paper: "A4",
  orientation: "landscape",
  blanks: 5,
  session: [
    {
      does: "read",
      minutes: 30,
      say: {
        nb: "Søk etter tema, størrelse og fylke, og legg til side tre til fem prosjekter.",
        nn: "Søk etter tema, storleik og fylke, og legg til side tre til fem prosjekt.",
        da: "Søg efter tema, størrelse og region, og læg tre til fem projekter til side.",
        en: "Search by theme, size and county, and set three to five projects aside.",
      },
    },
    {
      does: "discuss",
      minutes: 25,
      say: {
        nb: "Ring ett av dem og spør hva som gikk annerledes enn de trodde.",
        nn: "Ring eitt av dei og spør kva som gjekk annleis enn dei trudde.",
        da: "Ring til ét af dem, og spørg, hvad der gik anderledes, end de troede.",
        en: "Ring one of them and ask what went differently from what they expected.",
      },
    },
    {
      does: "write",
      minutes: 20,
      say: {
        nb: "Skriv hva vi kan låne, og hva som er annerledes hos oss.",
        nn: "Skriv kva vi kan låne, og kva som er annleis hos oss.",
        da: "Skriv, hvad vi kan låne, og hvad der er anderledes hos os.",
        en: "Write what we can borrow, and what is different with us.",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Velg det dere tar med til gruppa.",
        nn: "Vel det de tek med til gruppa.",
        da: "Vælg det, I tager med til gruppen.",
        en: "Choose what you take to the group.",
      },
    },
  ],
});
