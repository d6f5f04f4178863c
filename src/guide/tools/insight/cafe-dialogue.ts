// The sheet each table host fills in during and after the rounds of a café dialogue.

import { tool } from "../../tool.ts";

export const cafeDialogue = tool({
  id: "cafe-dialogue",
  title: { nb: "Bordvertens ark", nn: "Bordverten sitt ark", da: "Bordværtens ark", en: "The table host's sheet" },
  purpose: {
    nb: "Ta vare på det som ble sagt ved bordet, og ideene som dukket opp.",
    nn: "Ta vare på det som vart sagt ved bordet, og ideane som dukka opp.",
    da: "Gem det, der blev sagt ved bordet, og de idéer, der dukkede op.",
    en: "Keep what was said at the table, and the ideas that came up.",
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
        "takeaways",
        "learningQuestions",
        "involvement",
      ],
      given: { method: "cafe-dialogue" },
    },
    { shape: "list", kind: "idea", fields: ["title", "description", "basedOn"] },
  ],
  paper: "A3",
  orientation: "landscape",
  blanks: 8,
  session: [
    {
      does: "read",
      minutes: 10,
      say: {
        nb: "Velkommen. I dag lytter vi og bygger videre på hverandre. Kritikken kan vente.",
        nn: "Velkomen. I dag lyttar vi og byggjer vidare på kvarandre. Kritikken kan vente.",
        da: "Velkommen. I dag lytter vi og bygger videre på hinanden. Kritikken kan vente.",
        en: "Welcome. Today we listen and build on each other. Criticism can wait.",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Første runde: Alle ved bordet får ordet én gang før noen får det to ganger.",
        nn: "Første runde: Alle ved bordet får ordet éin gong før nokon får det to gonger.",
        da: "Første runde: Alle ved bordet får ordet én gang, før nogen får det to gange.",
        en: "First round: everybody at the table speaks once before anybody speaks twice.",
      },
    },
    {
      does: "discuss",
      minutes: 15,
      say: {
        nb: "Bytt bord. Verten sier i to setninger hva de forrige fant ut.",
        nn: "Byt bord. Verten seier i to setningar kva dei førre fann ut.",
        da: "Skift bord. Værten siger i to sætninger, hvad de forrige fandt ud af.",
        en: "Change tables. The host says in two sentences what the last ones found.",
      },
    },
    {
      does: "collect",
      minutes: 10,
      say: {
        nb: "Skriv ideene du har fått på kort, én på hvert. Du trenger ikke navn på.",
        nn: "Skriv ideane du har fått på kort, éin på kvart. Du treng ikkje namn på.",
        da: "Skriv de idéer, du har fået, på kort, én på hvert. Du behøver ikke navn på.",
        en: "Write the ideas you have had on cards, one on each. No name needed.",
      },
      isAnonymous: true,
    },
    {
      does: "reveal",
      minutes: 25,
      say: {
        nb: "Vertene forteller, ett bord om gangen, det som overrasket mest.",
        nn: "Vertane fortel, eitt bord om gongen, det som overraska mest.",
        da: "Værterne fortæller, ét bord ad gangen, det, der overraskede mest.",
        en: "The hosts tell us, one table at a time, what surprised them most.",
      },
    },
    {
      does: "vote",
      minutes: 10,
      say: {
        nb: "Sett tre prikker på det du mener er viktigst å gå videre med.",
        nn: "Set tre prikkar på det du meiner er viktigast å gå vidare med.",
        da: "Sæt tre prikker på det, du mener er vigtigst at gå videre med.",
        en: "Put three dots on what you think is most important to take on.",
      },
      isAnonymous: true,
      dots: 3,
    },
    {
      does: "write",
      minutes: 15,
      say: {
        nb: "Vertene skriver ferdig arket. Si fra til alle hvor de kan lese det, og når.",
        nn: "Vertane skriv ferdig arket. Sei frå til alle kvar dei kan lese det, og når.",
        da: "Værterne skriver arket færdigt. Sig til alle, hvor de kan læse det, og hvornår.",
        en: "The hosts finish the sheet. Tell everybody where they can read it, and when.",
      },
    },
  ],
});
