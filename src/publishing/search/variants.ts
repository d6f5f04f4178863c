// Finds the other spellings of a word: ensomhet, einsemd, ensomhed.

import type { Vocabulary } from "./vocabulary.ts";

// What nouns, verbs and adjectives end in, longest first, so that "foreningene" leads to the group of "forening".
const endings = [
  "ernes",
  "anes",
  "enes",
  "erne",
  "ene",
  "ane",
  "ens",
  "ets",
  "ers",
  "ing",
  "en",
  "et",
  "er",
  "ar",
  "ne",
  "es",
  "e",
  "a",
  "n",
  "r",
  "t",
  "s",
];
const shortestStem = 3;
const shortestMixed = 5;
// A word with many exchangeable parts would otherwise have hundreds of spellings.
const mostSpellings = 24;

/** Other words to look for instead of a folded word, without the word itself. */
export function variantsOf(word: string, { groups, parts }: Vocabulary): string[] {
  const spellings = word.length >= shortestMixed ? spellingsOf(word, parts) : [word];
  const sameMeaning = spellings.flatMap((spelling) => [...groupOf(spelling, groups)]);
  return [...new Set([...spellings, ...sameMeaning])].filter((variant) => variant !== word);
}

function groupOf(word: string, groups: Vocabulary["groups"]): ReadonlySet<string> {
  const exact = groups.get(word);
  if (exact) return exact;
  for (const ending of endings) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < shortestStem) continue;
    const group = groups.get(stem) ?? groups.get(`${stem}e`);
    if (group) return group;
  }
  return new Set();
}

/** Every way to write the word when each of its parts may be exchanged. */
function spellingsOf(word: string, parts: Vocabulary["parts"]): string[] {
  const spellings = new Set([word]);
  for (const spelling of spellings) {
    for (const part of parts) {
      // The longest that stands there: exchanging the "op" in "opp" would never come to an end.
      const [piece] = part.filter((each) => spelling.includes(each)).sort((a, b) => b.length - a.length);
      for (const other of piece === undefined ? [] : part) {
        if (spellings.size < mostSpellings) spellings.add(spelling.replace(piece ?? "", other));
      }
    }
  }
  return [...spellings];
}
