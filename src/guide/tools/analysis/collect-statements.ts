// The sheet on which those who talked with people put one statement on each card.

import { tool } from "../../tool.ts";

export const collectStatements = tool({
  id: "collect-statements",
  title: { nb: "Utsagnstavla", nn: "Utsegnstavla", da: "Udsagnstavlen", en: "The statement board" },
  purpose: {
    nb: "Gjør notatene om til kort med ett utsagn på hvert, uten noe som røper hvem som sa det.",
    nn: "Gjer notata om til kort med éi utsegn på kvart, utan noko som røper kven som sa det.",
    da: "Gør noterne til kort med ét udsagn på hvert, uden noget, der røber, hvem der sagde det.",
    en: "Turn the notes into cards with one statement on each, with nothing that shows who said it.",
  },
  parts: [
    { shape: "columns", kind: "statement", by: "type", fields: ["text", "source", "tags"] },
    { shape: "list", kind: "idea", fields: ["title", "description", "basedOn"], given: { origin: "talk" } },
  ],
  paper: "A3",
  orientation: "landscape",
  blanks: 24,
  session: [
    {
      does: "read",
      minutes: 20,
      say: {
        nb: "Les notatene høyt, én samtale om gangen. De andre lytter.",
        nn: "Les notata høgt, éin samtale om gongen. Dei andre lyttar.",
        da: "Læs noterne højt, én samtale ad gangen. De andre lytter.",
        en: "Read the notes aloud, one talk at a time. The others listen.",
      },
    },
    {
      does: "write",
      minutes: 35,
      say: {
        nb: "Skriv ett utsagn på hvert kort, med deres ord og ikke våre.",
        nn: "Skriv éi utsegn på kvart kort, med deira ord og ikkje våre.",
        da: "Skriv ét udsagn på hvert kort med deres ord og ikke vores.",
        en: "Write one statement on each card, in their words and not ours.",
      },
    },
    {
      does: "place",
      minutes: 15,
      say: {
        nb: "Legg kortet i sin kolonne, og merk hvilken samtale det kommer fra.",
        nn: "Legg kortet i kolonnen sin, og merk kva samtale det kjem frå.",
        da: "Læg kortet i sin kolonne, og mærk, hvilken samtale det kommer fra.",
        en: "Put the card in its column, and mark which talk it comes from.",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Kan noen kjennes igjen? Skriv om eller ta bort.",
        nn: "Kan nokon kjennast att? Skriv om eller ta bort.",
        da: "Kan nogen genkendes? Skriv om, eller fjern det.",
        en: "Could anybody be recognised? Rewrite it or take it away.",
      },
    },
  ],
});
