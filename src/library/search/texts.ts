// The words of the search page.

import type { Text } from "#platform/language.ts";

export const searchTexts = {
  title: { nb: "Søk", nn: "Søk", da: "Søg", en: "Search" },
  label: {
    nb: "Hva leter du etter?",
    nn: "Kva leitar du etter?",
    da: "Hvad leder du efter?",
    en: "What are you looking for?",
  },
  submit: { nb: "Søk", nn: "Søk", da: "Søg", en: "Search" },
  correctedTo: { nb: "Vi søkte etter", nn: "Vi søkte etter", da: "Vi søgte efter", en: "We searched for" },
  nothingTitle: { nb: "Ingen treff", nn: "Ingen treff", da: "Ingen resultater", en: "Nothing found" },
  nothingText: {
    nb: "Prøv et annet ord, eller færre ord. Du kan også se gjennom alle aktivitetene i veilederen.",
    nn: "Prøv eit anna ord, eller færre ord. Du kan også sjå gjennom alle aktivitetane i rettleiaren.",
    da: "Prøv et andet ord eller færre ord. Du kan også se alle øvelserne i guiden igennem.",
    en: "Try another word, or fewer words. You can also look through all the exercises in the guide.",
  },
  emptyTitle: {
    nb: "Skriv det du lurer på",
    nn: "Skriv det du lurer på",
    da: "Skriv, hvad du gerne vil vide",
    en: "Type what you would like to know",
  },
  emptyText: {
    nb: "Ett ord holder, for eksempel ensomhet, samtykke eller frivillig. Små skrivefeil gjør ingenting.",
    nn: "Eitt ord held, til dømes einsemd, samtykke eller frivillig. Små skrivefeil gjer ingenting.",
    da: "Ét ord er nok, for eksempel ensomhed, samtykke eller frivillig. Små stavefejl gør ikke noget.",
    en: "One word is enough, for example loneliness, consent or volunteer. Small typing mistakes do not matter.",
  },
  toGuide: {
    nb: "Se alle aktivitetene",
    nn: "Sjå alle aktivitetane",
    da: "Se alle øvelserne",
    en: "See all the exercises",
  },
} as const satisfies Record<string, Text>;

/** What a hit is, by the section it is indexed under. */
export const sectionTexts: Readonly<Record<string, Text>> = {
  "guide-phases": { nb: "Fase", nn: "Fase", da: "Fase", en: "Phase" },
  "guide-themes": { nb: "Tema", nn: "Tema", da: "Tema", en: "Theme" },
  "guide-exercises": { nb: "Aktivitet", nn: "Aktivitet", da: "Øvelse", en: "Exercise" },
  "guide-articles": { nb: "Artikkel", nn: "Artikkel", da: "Artikel", en: "Article" },
  publications: { nb: "Erfaring", nn: "Erfaring", da: "Erfaring", en: "Story" },
};

export function hitCount(total: number): Text {
  return {
    nb: `${total} treff`,
    nn: `${total} treff`,
    da: total === 1 ? "1 resultat" : `${total} resultater`,
    en: total === 1 ? "1 result" : `${total} results`,
  };
}
