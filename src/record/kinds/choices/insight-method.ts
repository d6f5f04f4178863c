// The ways in which people can be heard, the same wherever a group plans, notes or counts it.

import type { Text } from "#platform/language.ts";

export const insightMethods: Readonly<Record<string, Text>> = {
  interview: { nb: "Intervju", nn: "Intervju", da: "Interview", en: "Interview (one to one)" },
  "cafe-dialogue": { nb: "Kafédialog", nn: "Kafédialog", da: "Cafédialog", en: "Café dialogue" },
  observation: {
    nb: "Observasjon: vi så og lyttet",
    nn: "Observasjon: vi såg og lytta",
    da: "Observation: vi så og lyttede",
    en: "Observation: we watched and listened",
  },
  "home-gathering": { nb: "Gjestebud", nn: "Gjestebod", da: "Hjemmemøde", en: "Home gathering" },
  "bright-spots": {
    nb: "Lære av det som virker",
    nn: "Lære av det som verkar",
    da: "Lære af det, der virker",
    en: "Learning from what works",
  },
  survey: { nb: "Kort spørreundersøkelse", nn: "Kort spørjeundersøking", da: "Kort spørgeskema", en: "Short survey" },
  phone: { nb: "Telefonsamtale", nn: "Telefonsamtale", da: "Telefonsamtale", en: "Phone call" },
  other: { nb: "Noe annet", nn: "Noko anna", da: "Noget andet", en: "Something else" },
};
