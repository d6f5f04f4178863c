// Putting texts together without losing what each of them carries: its language, its emphasis, where it leads.

import type { Language } from "#platform/language.ts";
import type { Inline, Run } from "./document.ts";

/** Text as runs, whichever way it was given. */
export function runsOf(inline: Inline): readonly Run[] {
  return typeof inline === "string" ? [{ text: inline }] : inline;
}

/** A text that says which language it is in, where that is another than the document's. */
export function writtenIn(language: Language, text: string, documentLanguage: Language): Inline {
  return language === documentLanguage || text === "" ? text : [{ text, language }];
}

/** One after the other; what is empty is left out. */
export function joined(parts: readonly Inline[], between: string): Inline {
  const there = parts.filter((part) => part !== "");
  if (there.every((part) => typeof part === "string")) return there.join(between);
  return there.flatMap((part, index) => [...(index > 0 ? [{ text: between }] : []), ...runsOf(part)]);
}

export function bold(inline: Inline): readonly Run[] {
  return runsOf(inline).map((run) => ({ ...run, isBold: true }));
}
