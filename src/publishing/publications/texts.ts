// The words of a published page.

import type { Text } from "#platform/language.ts";
import type { Part } from "./publication.ts";

export const partNames: Readonly<Record<Part, Text>> = {
  what: { nb: "Hva", nn: "Kva", da: "Hvad", en: "What" },
  why: { nb: "Hvorfor", nn: "Kvifor", da: "Hvorfor", en: "Why" },
  forWhom: { nb: "For hvem", nn: "For kven", da: "For hvem", en: "For whom" },
  how: { nb: "Hvordan", nn: "Korleis", da: "Hvordan", en: "How" },
  plan: { nb: "Plan", nn: "Plan", da: "Plan", en: "Plan" },
  outcome: {
    nb: "Hva kom ut av det",
    nn: "Kva kom ut av det",
    da: "Hvad kom der ud af det",
    en: "What came of it",
  },
  contact: { nb: "Kontakt", nn: "Kontakt", da: "Kontakt", en: "Contact" },
};

export const ownerName: Text = { nb: "Ansvar", nn: "Ansvar", da: "Ansvar", en: "Responsible" };

export const voiceTexts = {
  voice: { nb: "stemme", nn: "stemme", da: "stemme", en: "voice" },
  voices: { nb: "stemmer", nn: "stemmer", da: "stemmer", en: "voices" },
  methods: { nb: "Metoder", nn: "Metodar", da: "Metoder", en: "Methods" },
  groups: { nb: "Grupper", nn: "Grupper", da: "Grupper", en: "Groups" },
  none: {
    nb: "Ingen stemmer bak denne linja ennå.",
    nn: "Ingen stemmer bak denne linja enno.",
    da: "Ingen stemmer bag denne linje endnu.",
    en: "No voices behind this line yet.",
  },
  oneVoice: {
    nb: "En stemme er én person, telt én gang.",
    nn: "Ei stemme er éin person, talt éin gong.",
    da: "En stemme er én person, talt én gang.",
    en: "A voice is one person, counted once.",
  },
  aboutVoices: {
    nb: "En stemme er én person, telt én gang. En gruppe nevnes bare når fem eller flere fra den er hørt.",
    nn: "Ei stemme er éin person, talt éin gong. Ei gruppe blir nemnd berre når fem eller fleire av dei er høyrde.",
    da: "En stemme er én person, talt én gang. En gruppe nævnes kun, når fem eller flere fra den er hørt.",
    en: "A voice is one person, counted once. A group is named only when five or more of its people have been heard.",
  },
} satisfies Record<string, Text>;
