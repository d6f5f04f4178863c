// How many stand behind a line, by which methods and from which groups, in one breath. Never who.

import type { Language } from "#platform/language.ts";
import type { NamedCount, PublishedVoices } from "./publication.ts";
import { voiceTexts } from "./texts.ts";

/** "7 stemmer. Metoder: Intervju 4, Kafédialog 3. Grupper: Seniorer 6." */
export function voicesWords(
  { voices, methods, groups }: PublishedVoices,
  language: Language,
  between: " " | "\n" = " ",
): string {
  if (voices === 0) return voiceTexts.none[language];
  const total = `${voices} ${(voices === 1 ? voiceTexts.voice : voiceTexts.voices)[language]}.`;
  return [total, counted(voiceTexts.methods[language], methods), counted(voiceTexts.groups[language], groups)]
    .filter((words) => words !== "")
    .join(between);
}

function counted(title: string, counts: readonly NamedCount[]): string {
  if (counts.length === 0) return "";
  return `${title}: ${counts.map(({ name, voices }) => `${name} ${voices}`).join(", ")}.`;
}
