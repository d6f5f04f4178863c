// The words on the page of an exercise and of its sheet.

import type { Text } from "#platform/language.ts";

export const exerciseTexts = {
  start: {
    nb: "Start denne aktiviteten",
    nn: "Start denne aktiviteten",
    da: "Start denne øvelse",
    en: "Start this exercise",
  },
  toSheet: { nb: "Skriv ut arket", nn: "Skriv ut arket", da: "Udskriv arket", en: "Print the sheet" },
  who: { nb: "Hvem", nn: "Kven", da: "Hvem", en: "Who" },
  time: { nb: "Tid", nn: "Tid", da: "Tid", en: "Time" },
  in: { nb: "Dere tar med", nn: "De tek med", da: "I tager med", en: "You bring" },
  out: { nb: "Dere ender med", nn: "De endar med", da: "I ender med", en: "You end with" },
  nothingIn: {
    nb: "Ingenting. Her begynner det.",
    nn: "Ingenting. Her byrjar det.",
    da: "Intet. Her begynder det.",
    en: "Nothing. This is where it begins.",
  },
  from: { nb: "fra", nn: "frå", da: "fra", en: "from" },
  to: { nb: "brukes i", nn: "blir brukt i", da: "bruges i", en: "used in" },
  basis: { nb: "Grunnlag", nn: "Grunnlag", da: "Grundlag", en: "Basis" },
  stated: {
    nb: "Beskrevet i kilden. Trinn og tider kan være våre.",
    nn: "Skildra i kjelda. Steg og tider kan vere våre.",
    da: "Beskrevet i kilden. Trin og tider kan være vores.",
    en: "Described in the source. Steps and times may be ours.",
  },
  derived: {
    nb: "En kjent metode, tilpasset denne bruken av oss.",
    nn: "Ein kjend metode, tilpassa denne bruken av oss.",
    da: "En kendt metode, tilpasset denne brug af os.",
    en: "A known method that we have adapted to this use.",
  },
  proposed: {
    nb: "Vårt eget forslag. Prøv det, og fortell hvordan det gikk.",
    nn: "Vårt eige forslag. Prøv det, og fortel korleis det gjekk.",
    da: "Vores eget forslag. Prøv det, og fortæl, hvordan det gik.",
    en: "Our own proposal. Try it, and tell us how it went.",
  },
  onThisPage: { nb: "På denne siden", nn: "På denne sida", da: "På denne side", en: "On this page" },
  sources: { nb: "Kilder", nn: "Kjelder", da: "Kilder", en: "Sources" },
  sheet: { nb: "Arket", nn: "Arket", da: "Arket", en: "The sheet" },
  showSheet: { nb: "Vis arket", nn: "Vis arket", da: "Vis arket", en: "Show the sheet" },
  asPdf: { nb: "PDF til utskrift", nn: "PDF til utskrift", da: "PDF til udskrift", en: "PDF for printing" },
  asWord: {
    nb: "Word-fil til å fylle ut",
    nn: "Word-fil til å fylle ut",
    da: "Word-fil til udfyldning",
    en: "Word file to fill in",
  },
  largePrint: {
    nb: "PDF med stor skrift",
    nn: "PDF med stor skrift",
    da: "PDF med stor skrift",
    en: "PDF in large print",
  },
  inA3: {
    nb: "PDF i A3, til veggen",
    nn: "PDF i A3, til veggen",
    da: "PDF i A3, til væggen",
    en: "PDF in A3, for the wall",
  },
  inA4: { nb: "PDF i A4", nn: "PDF i A4", da: "PDF i A4", en: "PDF in A4" },
  toExercise: {
    nb: "Tilbake til aktiviteten",
    nn: "Tilbake til aktiviteten",
    da: "Tilbage til øvelsen",
    en: "Back to the exercise",
  },
  sheetLead: {
    nb: "Slik ser arket ut. Skriv ut siden, eller last ned en fil.",
    nn: "Slik ser arket ut. Skriv ut sida, eller last ned ei fil.",
    da: "Sådan ser arket ud. Udskriv siden, eller hent en fil.",
    en: "This is the sheet. Print the page, or download a file.",
  },
  shortVersion: { nb: "Kort variant", nn: "Kort variant", da: "Kort variant", en: "Short version" },
} as const satisfies Record<string, Text>;

/** "20 minutter, del av den korte veien" */
export function shortLead(minutes: number): Text {
  return {
    nb: `${minutes} minutter. Slik gjør dere det på den korte veien.`,
    nn: `${minutes} minutt. Slik gjer de det på den korte vegen.`,
    da: `${minutes} minutter. Sådan gør I på den korte vej.`,
    en: `${minutes} minutes. This is how you do it on the short path.`,
  };
}

export function minutes(count: number): Text {
  return { nb: `${count} min`, nn: `${count} min`, da: `${count} min`, en: `${count} min` };
}

/** "20 min", or "60 min for each of 4 talks". */
export function shortTime({ minutes: each, talks }: { readonly minutes: number; readonly talks?: number }): Text {
  if (!talks) return minutes(each);
  return {
    nb: `${each} min for hver av ${talks} samtaler`,
    nn: `${each} min for kvar av ${talks} samtalar`,
    da: `${each} min for hver af ${talks} samtaler`,
    en: `${each} min for each of ${talks} talks`,
  };
}
