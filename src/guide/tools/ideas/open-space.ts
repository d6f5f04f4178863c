// The sheet on which the groups of an open market report their ideas and what they will do.

import { tool } from "../../tool.ts";

export const openSpace = tool({
  id: "open-space",
  title: {
    nb: "Rapport fra åpent marked",
    nn: "Rapport frå ope marknad",
    da: "Rapport fra Open Space",
    en: "Open Space report",
  },
  purpose: {
    nb: "Ta vare på ideene fra hver samtale, og det noen vil gjøre videre.",
    nn: "Ta vare på ideane frå kvar samtale, og det nokon vil gjere vidare.",
    da: "Gem idéerne fra hver samtale og det, nogen vil gøre videre.",
    en: "Keep the ideas of each conversation, and what somebody wants to do next.",
  },
  parts: [
    {
      shape: "list",
      kind: "idea",
      fields: ["title", "description", "basedOn", "whoNeeded"],
      given: { origin: "meeting" },
    },
    { shape: "list", kind: "concept", fields: ["name", "targetGroup", "whoDoesWhat", "firstStep", "ideas"] },
  ],
  paper: "A4",
  orientation: "portrait",
  blanks: 6,
  session: [
    {
      does: "read",
      minutes: 20,
      say: {
        nb: "Alle sitter i ring. Spørsmålet står på veggen. De som kommer, er de rette.",
        nn: "Alle sit i ring. Spørsmålet står på veggen. Dei som kjem, er dei rette.",
        da: "Alle sidder i rundkreds. Spørgsmålet står på væggen. De, der kommer, er de rette.",
        en: "Everybody sits in a circle. The question is on the wall. Whoever comes is right.",
      },
    },
    {
      does: "collect",
      minutes: 30,
      say: {
        nb: "Har du noe du vil snakke om? Skriv det, si det høyt og heng det i en ledig rute.",
        nn: "Har du noko du vil snakke om? Skriv det, sei det høgt og heng det i ei ledig rute.",
        da: "Har du noget, du vil tale om? Skriv det, sig det højt, og hæng det i et ledigt felt.",
        en: "Do you have something to talk about? Write it, say it aloud and hang it in a free slot.",
      },
    },
    {
      does: "place",
      minutes: 15,
      say: {
        nb: "Velg hvor du vil være. Du kan bytte når som helst, og noen kan hjelpe deg dit.",
        nn: "Vel kvar du vil vere. Du kan byte når som helst, og nokon kan hjelpe deg dit.",
        da: "Vælg, hvor du vil være. Du må skifte når som helst, og nogen kan hjælpe dig derhen.",
        en: "Choose where to be. You may change at any time, and somebody can help you get there.",
      },
    },
    {
      does: "discuss",
      minutes: 120,
      say: {
        nb: "Den som foreslo temaet, åpner. Når det er slutt, er det slutt.",
        nn: "Den som foreslo temaet, opnar. Når det er slutt, er det slutt.",
        da: "Den, der foreslog temaet, åbner. Når det er slut, er det slut.",
        en: "Whoever proposed the topic opens. When it is over, it is over.",
      },
    },
    {
      does: "write",
      minutes: 20,
      say: {
        nb: "Skriv rapporten før dere går: hva ble sagt, og hvilke ideer kom?",
        nn: "Skriv rapporten før de går: kva vart sagt, og kva idear kom?",
        da: "Skriv rapporten, før I går: Hvad blev sagt, og hvilke idéer kom?",
        en: "Write the report before you leave: what was said, and which ideas came?",
      },
    },
    {
      does: "vote",
      minutes: 10,
      say: {
        nb: "Les rapportene og sett tre prikker på det du vil at noen går videre med.",
        nn: "Les rapportane og set tre prikkar på det du vil at nokon går vidare med.",
        da: "Læs rapporterne, og sæt tre prikker på det, du vil have nogen går videre med.",
        en: "Read the reports and put three dots on what you want taken further.",
      },
      isAnonymous: true,
      dots: 3,
    },
    {
      does: "decide",
      minutes: 25,
      say: {
        nb: "Hvem vil gjøre noe med det, og hva er det første steget?",
        nn: "Kven vil gjere noko med det, og kva er det første steget?",
        da: "Hvem vil gøre noget ved det, og hvad er det første skridt?",
        en: "Who will do something about it, and what is the first step?",
      },
    },
  ],
});
