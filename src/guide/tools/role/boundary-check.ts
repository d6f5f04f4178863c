// The sheet on which a coordinator goes through law and decency before anything is promised.

import { tool } from "../../tool.ts";

export const boundaryCheck = tool({
  id: "boundary-check",
  title: { nb: "Grensesjekken", nn: "Grensesjekken", da: "Grænsetjekket", en: "The boundary check" },
  purpose: {
    nb: "Gå gjennom lov og god skikk for hvert konsept før noen lover noe.",
    nn: "Gå gjennom lov og god skikk for kvart konsept før nokon lovar noko.",
    da: "Gå lov og god skik igennem for hvert koncept, før nogen lover noget.",
    en: "Go through what is lawful and right for each concept before anybody promises anything.",
  },
  parts: [
    {
      shape: "form",
      kind: "role",
      fields: [
        "area",
        "concepts",
        "supplement",
        "statutory",
        "procurement",
        "confidentiality",
        "policeCertificate",
        "insurance",
        "personalData",
        "boundaryBasis",
      ],
    },
  ],
  paper: "A4",
  orientation: "portrait",
  blanks: 1,
  session: [
    {
      does: "read",
      minutes: 5,
      say: {
        nb: "Les konseptet høyt: Hvem møter hvem, og om hva?",
        nn: "Les konseptet høgt: Kven møter kven, og om kva?",
        da: "Læs konceptet højt: Hvem møder hvem, og om hvad?",
        en: "Read the concept aloud: who meets whom, and about what?",
      },
    },
    {
      does: "place",
      minutes: 20,
      say: {
        nb: "Ta ett spørsmål om gangen: i orden, må lages om, kan ikke gjøres slik, eller må undersøkes.",
        nn: "Ta eitt spørsmål om gongen: i orden, må lagast om, kan ikkje gjerast slik, eller må undersøkjast.",
        da: "Tag ét spørgsmål ad gangen: i orden, skal laves om, kan ikke gøres sådan, eller skal undersøges.",
        en: "Take one question at a time: fine, must be redesigned, cannot be done this way, or must be looked into.",
      },
    },
    {
      does: "discuss",
      minutes: 10,
      say: {
        nb: "Hva kan lages om slik at det går?",
        nn: "Kva kan lagast om slik at det går?",
        da: "Hvad kan laves om, så det går?",
        en: "What can be redesigned so that it works?",
      },
    },
    {
      does: "write",
      minutes: 5,
      say: {
        nb: "Skriv hvilken lov eller avtale svaret bygger på, eller hvem dere spurte.",
        nn: "Skriv kva lov eller avtale svaret byggjer på, eller kven de spurde.",
        da: "Skriv, hvilken lov eller aftale svaret bygger på, eller hvem I spurgte.",
        en: "Write which law or agreement the answer rests on, or who you asked.",
      },
    },
    {
      does: "decide",
      minutes: 5,
      say: {
        nb: "Hvem finner ut det vi ikke vet, og innen når?",
        nn: "Kven finn ut det vi ikkje veit, og innan når?",
        da: "Hvem finder ud af det, vi ikke ved, og inden hvornår?",
        en: "Who finds out what we do not know, and by when?",
      },
    },
  ],
});
