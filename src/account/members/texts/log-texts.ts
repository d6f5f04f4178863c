// The words of the log itself.

import type { Language, Text } from "#platform/language.ts";

export const logTexts = {
  title: { nb: "Logg", nn: "Logg", da: "Log", en: "Log" },
  lead: {
    nb: "Hva som er gjort, av hvem og når. Loggen sier ikke hva som ble skrevet.",
    nn: "Kva som er gjort, av kven og når. Loggen seier ikkje kva som vart skrive.",
    da: "Hvad der er gjort, af hvem og hvornår. Loggen siger ikke, hvad der blev skrevet.",
    en: "What was done, by whom and when. The log does not say what was written.",
  },
  all: { nb: "Alle", nn: "Alle", da: "Alle", en: "Everyone" },
  own: { nb: "Om meg", nn: "Om meg", da: "Om mig", en: "About me" },
  nothing: {
    nb: "Ingenting er gjort ennå.",
    nn: "Ingenting er gjort enno.",
    da: "Intet er gjort endnu.",
    en: "Nothing has been done yet.",
  },
  earlier: { nb: "Vis tidligere", nn: "Vis tidlegare", da: "Vis tidligere", en: "Show earlier" },
  someone: { nb: "Noen", nn: "Nokon", da: "Nogen", en: "Someone" },
  program: { nb: "Programmet", nn: "Programmet", da: "Programmet", en: "The program" },
} satisfies Record<string, Text>;

/** Where a newer event has no sentence of its own yet. */
export const otherEvent: Text = {
  nb: "{who} gjorde en endring ({name}).",
  nn: "{who} gjorde ei endring ({name}).",
  da: "{who} foretog en ændring ({name}).",
  en: "{who} made a change ({name}).",
};

/** "3 ganger" */
export function timesWords(times: number, language: Language): string {
  return `${times} ${{ nb: "ganger", nn: "gonger", da: "gange", en: "times" }[language]}`;
}
