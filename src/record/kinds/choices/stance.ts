// How a group or an organisation sees the change. Only ever said of groups, never of a named person.

import type { Text } from "#platform/language.ts";

export const stances: Readonly<Record<string, Text>> = {
  for: { nb: "Heier på det", nn: "Heiar på det", da: "Bakker op om det", en: "Cheers it on" },
  ambivalent: {
    nb: "I tvil, eller ikke opptatt av det",
    nn: "I tvil, eller ikkje oppteken av det",
    da: "I tvivl, eller ikke optaget af det",
    en: "In doubt, or not concerned with it",
  },
  against: { nb: "Kritisk", nn: "Kritisk", da: "Kritisk", en: "Critical" },
};
