// How far something has come in its life, as others read it: from an idea to running, or stopped.

import type { Text } from "#platform/language.ts";

export const projectLife: Readonly<Record<string, Text>> = {
  idea: { nb: "Idé", nn: "Idé", da: "Idé", en: "Idea" },
  tried: { nb: "Prøvd ut", nn: "Prøvd ut", da: "Afprøvet", en: "Tried" },
  running: { nb: "I drift", nn: "I drift", da: "I drift", en: "Running" },
  stopped: { nb: "Stoppet", nn: "Stoppa", da: "Stoppet", en: "Stopped" },
};
