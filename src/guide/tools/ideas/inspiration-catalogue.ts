// The sheet on which an idea or initiative is told so that others can try it.

import { tool } from "../../tool.ts";

export const inspirationCatalogue = tool({
  id: "inspiration-catalogue",
  title: {
    nb: "Oppføring i inspirasjonskatalogen",
    nn: "Oppføring i inspirasjonskatalogen",
    da: "Side i inspirationskataloget",
    en: "Catalogue entry",
  },
  purpose: {
    nb: "Fortell om en idé eller et tiltak slik at noen andre kan gjøre det samme.",
    nn: "Fortel om ein idé eller eit tiltak slik at nokon andre kan gjere det same.",
    da: "Fortæl om en idé eller et tiltag, så nogle andre kan gøre det samme.",
    en: "Tell about an idea or an initiative so that somebody else can do the same.",
  },
  parts: [
    {
      shape: "form",
      kind: "catalogue-entry",
      fields: [
        "title",
        "problem",
        "how",
        "who",
        "suits",
        "conditions",
        "lesson",
        "status",
        "basedOn",
        "contributorsAgreed",
        "licence",
        "contact",
      ],
    },
  ],
  paper: "A4",
  orientation: "portrait",
  blanks: 1,
  session: [
    {
      does: "decide",
      minutes: 15,
      say: {
        nb: "Hvilke ideer og tiltak ville noen andre hatt nytte av, også dem vi ikke valgte?",
        nn: "Kva idear og tiltak ville nokon andre hatt nytte av, også dei vi ikkje valde?",
        da: "Hvilke idéer og tiltag ville andre have gavn af, også dem, vi ikke valgte?",
        en: "Which ideas and initiatives would be of use to others, also those we did not choose?",
      },
    },
    {
      does: "write",
      minutes: 45,
      say: {
        nb: "Skriv som til en forening i en annen kommune: hva det løser, hvordan det gjøres, hva som må til.",
        nn: "Skriv som til ei foreining i ein annan kommune: kva det løyser, korleis det blir gjort, kva som må til.",
        da: "Skriv som til en forening i en anden kommune: hvad det løser, hvordan det gøres, hvad der skal til.",
        en: "Write as if to an association in another municipality: what it solves, how it is done, what it takes.",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Les oppføringen for dem som bidro. Er det noe de ikke vil dele?",
        nn: "Les oppføringa for dei som bidrog. Er det noko dei ikkje vil dele?",
        da: "Læs siden for dem, der bidrog. Er der noget, de ikke vil dele?",
        en: "Read the entry to those who contributed. Is there anything they do not want shared?",
      },
    },
    {
      does: "decide",
      minutes: 15,
      say: {
        nb: "Hvem svarer når noen spør, og når ser vi på oppføringen igjen?",
        nn: "Kven svarar når nokon spør, og når ser vi på oppføringa att?",
        da: "Hvem svarer, når nogen spørger, og hvor længe står siden, før vi ser på den igen?",
        en: "Who answers when somebody asks, and how long before we look at the entry again?",
      },
    },
  ],
});
