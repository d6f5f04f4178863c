// Cuts a text into the words that search compares.

import { foldSpelling } from "#platform/fold.ts";

/** A word where it stands in a text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded. More than one where a hyphen joins them: "e-post" is found as "e", "post" and "epost". */
  readonly words: readonly string[];
}

// Longer "words" are not language, and an index has a limit.
const longest = 60;
const pattern = /[\p{L}\p{N}\p{M}]+(?:[-‐’'][\p{L}\p{N}\p{M}]+)*/gu;

export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: wordsOf(match[0]),
  }));
}

function wordsOf(written: string): string[] {
  const parts = written.split(/[-‐’']/).map(foldWord);
  const all = parts.length > 1 ? [...parts, parts.join("")] : parts;
  return all.filter((word) => word !== "" && word.length <= longest);
}

/** Only letters and digits are left, so that nothing in a word means anything to a query. */
function foldWord(written: string): string {
  return foldSpelling(written).replace(/[^\p{L}\p{N}]/gu, "");
}
