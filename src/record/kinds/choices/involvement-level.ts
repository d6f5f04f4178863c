// How far a group is let in, from being told to running it themselves.

import type { Text } from "#platform/language.ts";

export const involvementLevels: Readonly<Record<string, Text>> = {
  information: { nb: "Få vite", nn: "Få vite", da: "Få besked", en: "Be told" },
  consultation: { nb: "Bli spurt", nn: "Bli spurde", da: "Blive spurgt", en: "Be asked" },
  dialogue: { nb: "Snakke sammen", nn: "Snakke saman", da: "Tale sammen", en: "Talk together" },
  collaboration: { nb: "Lage det sammen", nn: "Lage det saman", da: "Skabe det sammen", en: "Make it together" },
  "self-run": { nb: "Styre det selv", nn: "Styre det sjølve", da: "Styre det selv", en: "Run it themselves" },
};
