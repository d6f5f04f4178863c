// The few words that every sheet has.

import type { Text } from "#platform/language.ts";

export const sheetTexts = {
  group: { nb: "Gruppe", nn: "Gruppe", da: "Gruppe", en: "Group" },
  date: { nb: "Dato", nn: "Dato", da: "Dato", en: "Date" },
  howTo: {
    nb: "Slik bruker dere arket",
    nn: "Slik bruker de arket",
    da: "Sådan bruger I arket",
    en: "How to use the sheet",
  },
  footer: {
    nb: "Samskap, veilederen. Fritt til bruk (CC BY 4.0).",
    nn: "Samskap, rettleiaren. Fritt til bruk (CC BY 4.0).",
    da: "Samskap, guiden. Fri til brug (CC BY 4.0).",
    en: "Samskap, the guide. Free to use (CC BY 4.0).",
  },
  cut: {
    nb: "{shown} av {total} {kind} står på dette arket. Resten finner dere på skjermen og i Excel-fila.",
    nn: "{shown} av {total} {kind} står på dette arket. Resten finn de på skjermen og i Excel-fila.",
    da: "{shown} af {total} {kind} står på dette ark. Resten finder I på skærmen og i Excel-filen.",
    en: "{shown} of {total} {kind} are on this sheet. The rest are on the screen and in the Excel file.",
  },
  notPlaced: { nb: "Ikke plassert", nn: "Ikkje plassert", da: "Ikke placeret", en: "Not placed" },
  yes: { nb: "Ja", nn: "Ja", da: "Ja", en: "Yes" },
  no: { nb: "Nei", nn: "Nei", da: "Nej", en: "No" },
  month: { nb: "Måned:", nn: "Månad:", da: "Måned:", en: "Month:" },
  little: { nb: "lite", nn: "lite", da: "lidt", en: "little" },
  much: { nb: "mye", nn: "mykje", da: "meget", en: "much" },
} as const satisfies Record<string, Text>;
