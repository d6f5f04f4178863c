// The words of the trace: the way back to the voices, and forward to what came of it.

import type { Language, Text } from "#platform/language.ts";
import { insightMethods } from "#record/kinds/choices/insight-method.ts";
import { heardGroups } from "#record/kinds/choices/heard-group.ts";
import type { Voices } from "#record/index.ts";
import { voicesSentence } from "./item-texts.ts";

export const traceTexts = {
  title: { nb: "Sporet", nn: "Sporet", da: "Sporet", en: "The trace" },
  back: {
    nb: "Tilbake til stemmene",
    nn: "Tilbake til stemmene",
    da: "Tilbage til stemmerne",
    en: "Back to the voices",
  },
  backLead: {
    nb: "Les ovenfra og ned: fra dette og tilbake til samtalene det bygger på.",
    nn: "Les ovanfrå og ned: frå dette og tilbake til samtalane det byggjer på.",
    da: "Læs oppefra og ned: fra dette og tilbage til de samtaler, det bygger på.",
    en: "Read from the top down: from this back to the talks it rests on.",
  },
  forward: { nb: "Hva det ble til", nn: "Kva det vart til", da: "Hvad det blev til", en: "What came of it" },
  forwardLead: {
    nb: "Les ovenfra og ned: hva gruppa har bygd på dette.",
    nn: "Les ovanfrå og ned: kva gruppa har bygd på dette.",
    da: "Læs oppefra og ned: hvad gruppen har bygget på dette.",
    en: "Read from the top down: what the group has built on this.",
  },
  nobody: {
    nb: "Det er ingen stemmer bak dette ennå. Koble det til det dere har hørt, eller si åpent at det er gruppas egen tanke.",
    nn: "Det er ingen stemmer bak dette enno. Kople det til det de har høyrt, eller sei ope at det er gruppa sin eigen tanke.",
    da: "Der er ingen stemmer bag dette endnu. Kobl det til det, I har hørt, eller sig åbent, at det er gruppens egen tanke.",
    en: "There are no voices behind this yet. Link it to what you have heard, or say openly that it is the group's own thought.",
  },
  nothingYet: {
    nb: "Ingenting bygger på dette ennå.",
    nn: "Ingenting byggjer på dette enno.",
    da: "Intet bygger på dette endnu.",
    en: "Nothing rests on this yet.",
  },
  ways: {
    nb: "Slik snakket dere sammen",
    nn: "Slik snakka de saman",
    da: "Sådan talte I sammen",
    en: "How you talked",
  },
  groups: { nb: "Hvem det var", nn: "Kven det var", da: "Hvem det var", en: "Who they were" },
  talks: { nb: "Samtaler og treff", nn: "Samtalar og treff", da: "Samtaler og træf", en: "Talks and gatherings" },
  everything: {
    nb: "Alt i sporet, som liste",
    nn: "Alt i sporet, som liste",
    da: "Alt i sporet, som liste",
    en: "The whole trace, as a list",
  },
  cut: {
    nb: "Sporet er langt. Her vises de nærmeste 400.",
    nn: "Sporet er langt. Her er dei næraste 400.",
    da: "Sporet er langt. Her vises de nærmeste 400.",
    en: "The trace is long. The nearest 400 are shown here.",
  },
} satisfies Record<string, Text>;

/** "6 stemmer: 4 i intervju, 2 i kafédialog". */
export function methodRows(voices: Voices, language: Language): { term: string; text: string }[] {
  return counted(voices.methods, insightMethods, language);
}

export function groupRows(groups: Voices["groups"], language: Language): { term: string; text: string }[] {
  return counted(groups, heardGroups, language);
}

function counted(
  counts: Readonly<Record<string, number>>,
  names: Readonly<Record<string, Text>>,
  language: Language,
): { term: string; text: string }[] {
  return Object.entries(counts)
    .sort(([, one], [, other]) => other - one)
    .map(([key, count]) => ({ term: names[key]?.[language] ?? key, text: voicesSentence(count, language) }));
}
