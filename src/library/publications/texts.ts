// The words around what others have published.

import type { Language, Text } from "#platform/language.ts";

export const libraryTexts = {
  title: { nb: "Erfaringer", nn: "Erfaringar", da: "Erfaringer", en: "Stories" },
  lead: {
    nb: "Her legger kommuner og lag ut hva de prøver sammen med seniorer, hvorfor, og hva som kom ut av det.",
    nn: "Her legg kommunar og lag ut kva dei prøver saman med seniorar, kvifor, og kva som kom ut av det.",
    da: "Her deler kommuner og foreninger, hvad de prøver sammen med seniorer, hvorfor, og hvad der kom ud af det.",
    en: "Here municipalities and associations share what they try together with seniors, why, and what came of it.",
  },
  place: { nb: "Sted", nn: "Stad", da: "Sted", en: "Place" },
  allPlaces: { nb: "Alle steder", nn: "Alle stader", da: "Alle steder", en: "All places" },
  year: { nb: "År", nn: "År", da: "År", en: "Year" },
  allYears: { nb: "Alle år", nn: "Alle år", da: "Alle år", en: "All years" },
  show: { nb: "Vis", nn: "Vis", da: "Vis", en: "Show" },
  choose: { nb: "Velg sted og år", nn: "Vel stad og år", da: "Vælg sted og år", en: "Choose place and year" },
  emptyTitle: {
    nb: "Ingen har lagt ut noe ennå",
    nn: "Ingen har lagt ut noko enno",
    da: "Ingen har lagt noget ud endnu",
    en: "Nobody has published anything yet",
  },
  emptyText: {
    nb: "Når en kommune publiserer arbeidet sitt, står det her.",
    nn: "Når ein kommune publiserer arbeidet sitt, står det her.",
    da: "Når en kommune offentliggør sit arbejde, står det her.",
    en: "When a municipality publishes its work, it appears here.",
  },
  noneTitle: {
    nb: "Ingenting for dette stedet og året",
    nn: "Ingenting for denne staden og dette året",
    da: "Intet for dette sted og år",
    en: "Nothing for this place and year",
  },
  noneText: {
    nb: "Velg et annet sted eller år, eller se alt.",
    nn: "Vel ein annan stad eller eit anna år, eller sjå alt.",
    da: "Vælg et andet sted eller år, eller se det hele.",
    en: "Choose another place or year, or see everything.",
  },
  seeAll: { nb: "Se alt", nn: "Sjå alt", da: "Se det hele", en: "See everything" },
  toGuide: { nb: "Les veilederen", nn: "Les rettleiaren", da: "Læs guiden", en: "Read the guide" },
  published: { nb: "Publisert", nn: "Publisert", da: "Offentliggjort", en: "Published" },
  changed: { nb: "Sist endret", nn: "Sist endra", da: "Senest ændret", en: "Last changed" },
  from: { nb: "Lagt ut av", nn: "Lagt ut av", da: "Lagt ud af", en: "Published by" },
  invented: { nb: "Oppdiktet eksempel", nn: "Oppdikta døme", da: "Opdigtet eksempel", en: "Invented example" },
} satisfies Record<string, Text>;

export function countSentence(total: number, language: Language): string {
  const one = { nb: "1 erfaring", nn: "1 erfaring", da: "1 erfaring", en: "1 story" };
  const several = {
    nb: `${total} erfaringer`,
    nn: `${total} erfaringar`,
    da: `${total} erfaringer`,
    en: `${total} stories`,
  };
  return (total === 1 ? one : several)[language];
}
