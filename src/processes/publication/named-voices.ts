// Counts of voices in words that can be read: methods and groups by name, for the team or for others.

import type { Language, Text } from "#platform/language.ts";
import type { NamedCount, PublishedVoices } from "#publishing/publications/publication.ts";
import { heardGroups } from "#record/kinds/choices/heard-group.ts";
import { insightMethods } from "#record/kinds/choices/insight-method.ts";
import { namedGroups, type Voices } from "#record/index.ts";

/** Outside the team a group with few voices is not named at all; the total always stands. */
export function namedVoices(counted: Voices, language: Language, reach: "team" | "others"): PublishedVoices {
  const groups = reach === "team" ? counted.groups : namedGroups(counted.groups);
  return {
    voices: counted.voices,
    methods: named(counted.methods, insightMethods, language),
    groups: named(groups, heardGroups, language),
  };
}

/** Most voices first. */
function named(
  counts: Readonly<Record<string, number>>,
  names: Readonly<Record<string, Text>>,
  language: Language,
): NamedCount[] {
  return Object.entries(counts)
    .map(([key, voices]) => ({ name: names[key]?.[language].split(":")[0] ?? key, voices }))
    .toSorted((a, b) => b.voices - a.voices || a.name.localeCompare(b.name, language));
}
