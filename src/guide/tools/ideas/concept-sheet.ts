// The sheet on which two to four people describe a chosen idea well enough to be tried.

import { tool } from "../../tool.ts";

export const conceptSheet = tool({
  id: "concept-sheet",
  title: { nb: "Konseptarket", nn: "Konseptarket", da: "Konceptarket", en: "The concept sheet" },
  purpose: {
    nb: "Beskriv én valgt idé så godt at noen kan prøve den.",
    nn: "Skildr éin vald idé så godt at nokon kan prøve han.",
    da: "Beskriv én valgt idé så godt, at nogen kan prøve den.",
    en: "Describe one chosen idea well enough for somebody to try it.",
  },
  parts: [
    {
      shape: "form",
      kind: "concept",
      fields: [
        "name",
        "ideas",
        "targetGroup",
        "whatHappens",
        "whoDoesWhat",
        "value",
        "firstStep",
        "mustBeTrue",
        "risk",
        "unknowns",
        "method",
        "needsNewService",
        "serviceReason",
      ],
    },
  ],
  paper: "A3",
  orientation: "landscape",
  blanks: 1,
  session: [
    {
      does: "read",
      minutes: 5,
      say: {
        nb: "Les ideen og behovet den svarer på.",
        nn: "Les ideen og behovet han svarar på.",
        da: "Læs idéen og det behov, den svarer på.",
        en: "Read the idea and the need it answers.",
      },
    },
    {
      does: "write",
      minutes: 15,
      say: {
        nb: "Fortell hva som skjer, steg for steg, for ett menneske.",
        nn: "Fortel kva som skjer, steg for steg, for eitt menneske.",
        da: "Fortæl, hvad der sker, trin for trin, for ét menneske.",
        en: "Tell what happens, step by step, to one person.",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Hvem gjør hva, og hvem gjør noe som ligner i dag?",
        nn: "Kven gjer kva, og kven gjer noko liknande i dag?",
        da: "Hvem gør hvad, og hvem gør noget lignende i dag?",
        en: "Who does what, and who does something like it today?",
      },
    },
    {
      does: "discuss",
      minutes: 10,
      say: {
        nb: "Trengs det en ny tjeneste, eller kan noe som finnes, vokse?",
        nn: "Trengst det ei ny teneste, eller kan noko som finst, vekse?",
        da: "Er der brug for et nyt tilbud, eller kan noget, der findes, vokse?",
        en: "Does it take a new service, or can something that exists grow?",
      },
    },
    {
      does: "write",
      minutes: 10,
      say: {
        nb: "Skriv det første lille steget, og hva som må stemme for at det skal virke.",
        nn: "Skriv det første vesle steget, og kva som må stemme for at det skal verke.",
        da: "Skriv det første lille skridt, og hvad der skal holde stik, for at det virker.",
        en: "Write the first small step, and what must be true for it to work.",
      },
    },
  ],
});
