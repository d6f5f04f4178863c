// Takes apart what somebody typed: what is asked for, and which words would answer it.

import { withoutLetters } from "#platform/fold.ts";
import { type Language, languages } from "#platform/language.ts";
import { variantsOf } from "./variants.ts";
import { type Vocabulary, vocabulary } from "./vocabulary.ts";
import { type Token, tokensOf } from "./words.ts";

/** One thing that is asked for; a document that has any of its words has it. */
export interface Wish {
  readonly token: Token;
  readonly word: string;
  /** The word without ø and å. */
  readonly plain: string;
  /** The last word may be half typed. */
  readonly isLast: boolean;
}

/** A word to look for in the documents of one language, and how much it answers the wish: 1 is the word itself. */
export interface Candidate {
  readonly wish: number;
  readonly word: string;
  readonly language: Language;
  readonly weight: number;
}

const longestQuestion = 300;
const mostWishes = 12;
const variantWeight = 0.8;

/** Words that say nothing are left out, unless nothing else is asked. */
export function wishesOf(text: string, language: Language): Wish[] {
  const tokens = tokensOf(text.slice(0, longestQuestion)).filter((token) => token.words.length > 0);
  const { stopWords } = vocabulary();
  const meaningful = tokens.filter((token) => !isStopWord(wordOf(token), language, stopWords));
  const last = tokens.at(-1);
  const seen = new Map<string, Wish>();
  for (const token of meaningful.length > 0 ? meaningful : tokens) {
    const word = wordOf(token);
    if (!seen.has(word)) seen.set(word, { token, word, plain: withoutLetters(word), isLast: token === last });
  }
  return [...seen.values()].slice(0, mostWishes);
}

export function candidatesOf(wishes: readonly Wish[]): Candidate[] {
  const words = vocabulary();
  return wishes.flatMap(({ word }, wish) => {
    const joined = writtenTogether(wishes, wish);
    const variants = [word, ...joined].flatMap((candidate) => variantsOf(candidate, words));
    const weighed = new Map<string, number>(variants.map((variant) => [variant, variantWeight]));
    for (const own of [word, ...joined]) weighed.set(own, 1);
    return [...weighed].flatMap(([candidate, weight]) =>
      languages
        // "have" is a garden in Danish and says nothing in English.
        .filter((language) => candidate === word || !words.stopWords[language].has(candidate))
        .map((language) => ({ wish, word: candidate, language, weight })),
    );
  });
}

/** "eldre råd" is asked when "eldreråd" is meant. */
function writtenTogether(wishes: readonly Wish[], at: number): string[] {
  const pairs = [
    [wishes[at - 1], wishes[at]],
    [wishes[at], wishes[at + 1]],
  ];
  return pairs.flatMap(([left, right]) => (left && right ? [left.word + right.word] : []));
}

function wordOf(token: Token): string {
  return token.words.at(-1) ?? "";
}

// Nobody says in which language they ask: what says nothing in the reader's language or its nearest says nothing.
function isStopWord(word: string, language: Language, stopWords: Vocabulary["stopWords"]): boolean {
  const near: readonly Language[] = language === "en" ? ["en"] : ["nb", "nn", "da"];
  return near.some((each) => stopWords[each].has(word));
}
