// The sheet on which a group gathers what is known about the place, with source and date.

import { tool } from "../../tool.ts";

export const currentPicture = tool({
  id: "current-picture",
  title: { nb: "Nåbildet", nn: "Nobiletet", da: "Billedet i dag", en: "The current picture" },
  purpose: {
    nb: "Samle det som finnes fra før: folk, foreninger, tilbud, planer og prosjekter, med kilde og dato.",
    nn: "Samle det som finst frå før: folk, foreiningar, tilbod, planar og prosjekt, med kjelde og dato.",
    da: "Saml det, der findes i forvejen: folk, foreninger, tilbud, planer og projekter med kilde og dato.",
    en: "Gather what is there already: people, associations, offers, plans and projects, with source and date.",
  },
  parts: [{ shape: "columns", kind: "fact", by: "topic", fields: ["statement", "isGap", "reach", "source", "asOf"] }],
  paper: "A3",
  orientation: "landscape",
  blanks: 12,
  session: [
    {
      does: "write",
      minutes: 120,
      say: {
        nb: "Før møtet henter hver sitt felt, og skriver kilde og dato på alt.",
        nn: "Før møtet hentar kvar sitt felt, og skriv kjelde og dato på alt.",
        da: "Før mødet henter hver sit felt og skriver kilde og dato på alt.",
        en: "Before the meeting each of you looks into one field, and writes source and date on everything.",
      },
    },
    {
      does: "reveal",
      minutes: 15,
      say: {
        nb: "Gå langs tavla og les. Hva visste du ikke?",
        nn: "Gå langs tavla og les. Kva visste du ikkje?",
        da: "Gå langs tavlen, og læs. Hvad vidste du ikke?",
        en: "Walk along the board and read. What did you not know?",
      },
    },
    {
      does: "discuss",
      minutes: 20,
      say: {
        nb: "Hva gjør flere av oss uten å vite om hverandre?",
        nn: "Kva gjer fleire av oss utan å vite om kvarandre?",
        da: "Hvad gør flere af os uden at vide det om hinanden?",
        en: "What are several of us doing without knowing of each other?",
      },
    },
    {
      does: "place",
      minutes: 15,
      say: {
        nb: "Merk det som mangler, og det ingen vet noe om.",
        nn: "Merk det som manglar, og det ingen veit noko om.",
        da: "Mærk det, der mangler, og det, ingen ved noget om.",
        en: "Mark what is missing, and what nobody knows.",
      },
    },
    {
      does: "decide",
      minutes: 10,
      say: {
        nb: "Hvilke hull må vi tette før vi går videre, og hvem gjør det?",
        nn: "Kva hol må vi tette før vi går vidare, og kven gjer det?",
        da: "Hvilke huller skal vi lukke, før vi går videre, og hvem gør det?",
        en: "Which gaps must be filled before we go on, and who does it?",
      },
    },
  ],
});
