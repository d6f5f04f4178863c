// The fixed headings of the guide's texts in each language: what a writer types after "## ", and what a page shows.

import type { Text } from "#platform/language.ts";

/** In the order they stand in a file. */
export const exerciseHeadings = {
  why: { nb: "Hvorfor", nn: "Kvifor", da: "Hvorfor", en: "Why" },
  fits: { nb: "Når passer det", nn: "Når passar det", da: "Hvornår passer det", en: "When it fits" },
  doesNotFit: {
    nb: "Når passer det ikke",
    nn: "Når passar det ikkje",
    da: "Hvornår passer det ikke",
    en: "When it does not fit",
  },
  preparation: { nb: "Forberedelse", nn: "Førebuing", da: "Forberedelse", en: "Preparation" },
  steps: { nb: "Slik gjør dere det", nn: "Slik gjer de det", da: "Sådan gør I", en: "How to do it" },
  short: { nb: "Kort variant", nn: "Kort variant", da: "Kort variant", en: "Short version" },
  opening: {
    nb: "Si dette når dere åpner",
    nn: "Sei dette når de opnar",
    da: "Sig dette, når I åbner",
    en: "Say this when you open",
  },
  everyone: { nb: "Ta alle med", nn: "Ta alle med", da: "Tag alle med", en: "Bring everyone along" },
  mistakes: { nb: "Vanlige feil", nn: "Vanlege feil", da: "Almindelige fejl", en: "Common mistakes" },
  onPaper: {
    nb: "På papir og telefon",
    nn: "På papir og telefon",
    da: "På papir og telefon",
    en: "On paper and by phone",
  },
  inAndOut: { nb: "Inn og ut", nn: "Inn og ut", da: "Ind og ud", en: "In and out" },
  method: { nb: "Metode og kilde", nn: "Metode og kjelde", da: "Metode og kilde", en: "Method and source" },
} as const satisfies Record<string, Text>;

const wayOut: Text = {
  nb: "Spørsmålet på vei ut",
  nn: "Spørsmålet på veg ut",
  da: "Spørgsmålet på vej ud",
  en: "The question on the way out",
};

export const themeHeadings = {
  about: { nb: "Om temaet", nn: "Om temaet", da: "Om temaet", en: "About the theme" },
  question: wayOut,
  enough: {
    nb: "Nok til å gå videre",
    nn: "Nok til å gå vidare",
    da: "Nok til at gå videre",
    en: "Enough to go on",
  },
} as const satisfies Record<string, Text>;

export const phaseHeadings = {
  about: { nb: "Om fasen", nn: "Om fasen", da: "Om fasen", en: "About the phase" },
  question: wayOut,
} as const satisfies Record<string, Text>;

export type ExerciseSection = keyof typeof exerciseHeadings;
