// The lanes, horizons and states of a roadmap.

import type { Text } from "#platform/language.ts";

export const roadmapHorizons: Readonly<Record<string, Text>> = {
  now: { nb: "Nå: 0–6 måneder", nn: "No: 0–6 månader", da: "Nu: 0–6 måneder", en: "Now: 0 to 6 months" },
  next: { nb: "Neste: 6–18 måneder", nn: "Neste: 6–18 månader", da: "Næste: 6–18 måneder", en: "Next: 6 to 18 months" },
  later: {
    nb: "Senere: 18–60 måneder",
    nn: "Seinare: 18–60 månader",
    da: "Senere: 18–60 måneder",
    en: "Later: 18 to 60 months",
  },
};

export const roadmapLanes: Readonly<Record<string, Text>> = {
  people: { nb: "Folk og roller", nn: "Folk og roller", da: "Folk og roller", en: "People and roles" },
  activities: {
    nb: "Aktiviteter og møteplasser",
    nn: "Aktivitetar og møteplassar",
    da: "Aktiviteter og mødesteder",
    en: "Activities and meeting places",
  },
  cooperation: {
    nb: "Avtaler og samarbeid",
    nn: "Avtalar og samarbeid",
    da: "Aftaler og samarbejde",
    en: "Agreements and cooperation",
  },
  information: {
    nb: "Informasjon og synlighet",
    nn: "Informasjon og synlegheit",
    da: "Information og synlighed",
    en: "Information and being seen",
  },
  plans: {
    nb: "Planer, penger og vedtak",
    nn: "Planar, pengar og vedtak",
    da: "Planer, penge og beslutninger",
    en: "Plans, money and decisions",
  },
};

export const roadmapStates: Readonly<Record<string, Text>> = {
  planned: { nb: "Planlagt", nn: "Planlagt", da: "Planlagt", en: "Planned" },
  "under-way": { nb: "I gang", nn: "I gang", da: "I gang", en: "Under way" },
  done: { nb: "Gjort", nn: "Gjort", da: "Gjort", en: "Done" },
  paused: { nb: "På vent", nn: "På vent", da: "Sat på pause", en: "Paused" },
  dropped: { nb: "Droppet", nn: "Droppa", da: "Droppet", en: "Dropped" },
};
