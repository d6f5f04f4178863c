// The sheet on which two members write down what already works, and why.

import { tool } from "../../tool.ts";

export const brightSpots = tool({
  id: "bright-spots",
  title: { nb: "Lyspunktarket", nn: "Lyspunktarket", da: "Lyspunktarket", en: "The bright-spot sheet" },
  purpose: {
    nb: "Finn det som allerede virker her, og forstå hva som driver det.",
    nn: "Finn det som alt verkar her, og forstå kva som driv det.",
    da: "Find det, der allerede virker her, og forstå, hvad der driver det.",
    en: "Find what already works here, and understand what drives it.",
  },
  parts: [
    {
      shape: "form",
      kind: "insight-note",
      fields: [
        "informantCode",
        "heldOn",
        "place",
        "participants",
        "group",
        "rawNotes",
        "helps",
        "hinders",
        "takeaways",
        "learningQuestions",
      ],
      given: { method: "bright-spots" },
    },
    {
      shape: "form",
      kind: "catalogue-entry",
      fields: ["title", "problem", "how", "who", "conditions", "status", "basedOn"],
    },
  ],
  paper: "A4",
  orientation: "portrait",
  blanks: 1,
  session: [
    {
      does: "read",
      minutes: 10,
      say: {
        nb: "Hvilke seniorer og aktiviteter får til noe andre ikke får til?",
        nn: "Kva seniorar og aktivitetar får til noko andre ikkje får til?",
        da: "Hvilke seniorer og aktiviteter lykkes med noget, andre ikke lykkes med?",
        en: "Which seniors and activities manage what others do not?",
      },
    },
    {
      does: "discuss",
      minutes: 40,
      say: {
        nb: "Hva driver dere, og hva gjør at det har holdt seg i gang?",
        nn: "Kva driv dykk, og kva gjer at det har halde seg i gang?",
        da: "Hvad driver jer, og hvad har fået det til at fortsætte?",
        en: "What drives you, and what has kept it going?",
      },
    },
    {
      does: "discuss",
      minutes: 10,
      say: {
        nb: "Hva holdt på å stoppe det, og hva gjorde dere da?",
        nn: "Kva heldt på å stoppe det, og kva gjorde de då?",
        da: "Hvad var ved at stoppe det, og hvad gjorde I så?",
        en: "What nearly stopped it, and what did you do then?",
      },
    },
    {
      does: "write",
      minutes: 15,
      say: {
        nb: "Skriv hva som hjelper, og hva en annen kunne gjort likt.",
        nn: "Skriv kva som hjelper, og kva ein annan kunne gjort likt.",
        da: "Skriv, hvad der hjælper, og hvad en anden kunne gøre på samme måde.",
        en: "Write what helps, and what another could do the same way.",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Vil de at andre skal få lese om det? Spør før noe blir delt.",
        nn: "Vil dei at andre skal få lese om det? Spør før noko blir delt.",
        da: "Vil de have, at andre skal læse om det? Spørg, før noget deles.",
        en: "Do they want others to read about it? Ask before anything is shared.",
      },
    },
  ],
});
