// The words around the report on screen: for whom it is, and how to take it along.

import type { Text } from "#platform/language.ts";

export const pageTexts = {
  lead: {
    nb: "Rapporten lages av det dere har skrevet. Endrer dere noe, endrer rapporten seg.",
    nn: "Rapporten blir laga av det de har skrive. Endrar de noko, endrar rapporten seg.",
    da: "Rapporten laves af det, I har skrevet. Retter I noget, ændrer rapporten sig.",
    en: "The report is made from what you have written. Change something, and the report changes.",
  },
  forWhom: {
    nb: "Hvem er rapporten til?",
    nn: "Kven er rapporten til?",
    da: "Hvem er rapporten til?",
    en: "Who is the report for?",
  },
  forTeam: { nb: "Gruppa selv", nn: "Gruppa sjølv", da: "Gruppen selv", en: "The group itself" },
  forOthers: { nb: "Andre", nn: "Andre", da: "Andre", en: "Others" },
  aboutTeam: {
    nb: "Med sitater fra samtalene, alle grupper og gruppas egne vurderinger. Del den ikke videre.",
    nn: "Med sitat frå samtalane, alle grupper og gruppa sine eigne vurderingar. Del han ikkje vidare.",
    da: "Med citater fra samtalerne, alle grupper og gruppens egne vurderinger. Del den ikke videre.",
    en: "With quotes from the talks, all groups and the group's own ratings. Do not pass it on.",
  },
  aboutOthers: {
    nb: "Uten sitater. Grupper nevnes bare når fem eller flere fra dem er hørt. Denne kan dere dele.",
    nn: "Utan sitat. Grupper blir nemnde berre når fem eller fleire frå dei er høyrde. Denne kan de dele.",
    da: "Uden citater. Grupper nævnes kun, når fem eller flere fra dem er hørt. Denne kan I dele.",
    en: "Without quotes. Groups are named only when five or more of their people have been heard. This one you can share.",
  },
  withNames: { nb: "Vis med navn", nn: "Vis med namn", da: "Vis med navne", en: "Show with names" },
  withoutNames: { nb: "Vis uten navn", nn: "Vis utan namn", da: "Vis uden navne", en: "Show without names" },
  pdf: { nb: "Last ned PDF", nn: "Last ned PDF", da: "Hent PDF", en: "Download PDF" },
  docx: { nb: "Last ned Word", nn: "Last ned Word", da: "Hent Word", en: "Download Word" },
  everything: {
    nb: "Ta ut alt som er skrevet",
    nn: "Ta ut alt som er skrive",
    da: "Hent alt, der er skrevet",
    en: "Take out everything that is written",
  },
  everythingLead: {
    nb: "Alle punktene med felter, koblinger og stemmer, til egne lister eller et annet system. Navn og kontaktopplysninger er med bare når en leder henter filen.",
    nn: "Alle punkta med felt, koplingar og stemmer, til eigne lister eller eit anna system. Namn og kontaktopplysningar er med berre når ein leiar hentar fila.",
    da: "Alle punkter med felter, koblinger og stemmer, til egne lister eller et andet system. Navne og kontaktoplysninger er kun med, når en leder henter filen.",
    en: "Every item with its fields, links and voices, for your own lists or another system. Names and contact details are included only when a leader takes the file.",
  },
  excel: {
    nb: "Excel-fil, en fane for hvert slag",
    nn: "Excel-fil, ei fane for kvart slag",
    da: "Excel-fil med en fane for hver slags",
    en: "Excel file, one tab for each kind",
  },
  csv: {
    nb: "CSV-fil, alt i én liste",
    nn: "CSV-fil, alt i éi liste",
    da: "CSV-fil, alt på én liste",
    en: "CSV file, all in one list",
  },
  json: {
    nb: "JSON-fil, til andre systemer",
    nn: "JSON-fil, til andre system",
    da: "JSON-fil til andre systemer",
    en: "JSON file, for other systems",
  },
} satisfies Record<string, Text>;
