// Somebody searches all public text and finds the pages that answer best, with the words marked.

import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";
import { closestWord, longestPiece, piecesOf } from "./correct.ts";
import { type Answers, hitsAt, type Part, partsOf, snippetOf } from "./highlight.ts";
import { type Found, listFound } from "./lookup-store.ts";
import { candidatesOf, type Wish, wishesOf } from "./question.ts";
import { listFoundAndRanked, listRanked, type Order, type Ranked, type RankedDocument } from "./ranking-store.ts";

export interface Question {
  /** As typed; anything is allowed. */
  readonly text: string;
  /** The reader's: pages in it stand higher. */
  readonly language: Language;
  readonly limit?: number;
  readonly offset?: number;
}

export interface Hit {
  readonly id: string;
  readonly address: string;
  readonly section: string;
  readonly title: string;
  readonly language: Language;
  readonly titleParts: readonly Part[];
  readonly snippetParts: readonly Part[];
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  readonly total: number;
  /** The question with its typing mistakes mended, when that is what was searched for. */
  readonly corrected?: string;
}

// How well a reader of one language reads another.
const preferences: Readonly<Record<Language, Readonly<Record<Language, number>>>> = {
  nb: { nb: 1, nn: 0.8, da: 0.6, en: 0.45 },
  nn: { nn: 1, nb: 0.8, da: 0.6, en: 0.45 },
  da: { da: 1, nb: 0.7, nn: 0.6, en: 0.5 },
  en: { en: 1, nb: 0.5, nn: 0.5, da: 0.5 },
};

/** One statement; two where a word was found nowhere, three where a mistake was mended; none where nothing is asked. */
export async function search(db: Db, question: Question): Promise<SearchResult> {
  const { language } = question;
  const wishes = wishesOf(question.text, language);
  if (wishes.length === 0) return { hits: [], total: 0 };
  const asked = { candidates: candidatesOf(wishes), words: wishes };
  const { found, ...ranked } = await listFoundAndRanked(db, asked, orderOf(question, wishes));
  if (found.every(isSure)) return resultOf(ranked, found);
  const corrected = mend(question.text, wishes, found, language);
  if (corrected === null) return answer(db, question, wishes, found);
  const mended = wishesOf(corrected, language);
  return { ...(await answer(db, question, mended, await lookUp(db, mended))), corrected };
}

function isSure({ how }: Found): boolean {
  return how !== "piece" && how !== "alike";
}

function orderOf({ language, limit = 10, offset = 0 }: Question, wishes: readonly Wish[]): Order {
  return {
    wishes: wishes.length,
    preferences: preferences[language],
    limit: between(1, limit, 100),
    offset: between(0, offset, 100_000),
  };
}

function lookUp(db: Db, wishes: readonly Wish[]): Promise<Found[]> {
  return listFound(db, { candidates: candidatesOf(wishes), words: wishes });
}

/** The question with each unknown word exchanged for the closest known one, or null when there is nothing to mend. */
function mend(text: string, wishes: readonly Wish[], found: readonly Found[], language: Language): string | null {
  const mended = [...wishes.entries()].reverse().reduce((sentence, [wish, { token, plain }]) => {
    if (piecesOf(plain, guesses(found, wish, "piece")).length > 0) return sentence;
    const closest = closestWord(plain, guesses(found, wish, "alike"), language);
    return closest ? sentence.slice(0, token.start) + closest.written + sentence.slice(token.end) : sentence;
  }, text);
  return mended === text ? null : mended;
}

function guesses(found: readonly Found[], wish: number, how: Found["how"]): Found[] {
  return found.filter((each) => each.wish === wish && each.how === how);
}

async function answer(
  db: Db,
  question: Question,
  wishes: readonly Wish[],
  found: readonly Found[],
): Promise<SearchResult> {
  const answers = answersOf(wishes, found);
  if (answers.length === 0) return { hits: [], total: 0 };
  return resultOf(await listRanked(db, answers, orderOf(question, wishes)), answers);
}

function resultOf({ total, documents }: Ranked, answers: readonly Found[]): SearchResult {
  return { total, hits: documents.map((document) => hitOf(document, answers)) };
}

/** Each word once a wish, with the best reason for it. */
function answersOf(wishes: readonly Wish[], found: readonly Found[]): Found[] {
  const pieces = wishes.flatMap(({ plain }, wish) => {
    const all = guesses(found, wish, "piece");
    const pair = piecesOf(plain, all);
    return pair.length > 0 ? pair : longestPiece(all);
  });
  const sure = found.filter(isSure);
  const best = new Map<string, Found>();
  for (const each of [...sure, ...pieces]) {
    const key = `${each.wish} ${each.number}`;
    if ((best.get(key)?.weight ?? 0) < each.weight) best.set(key, each);
  }
  return [...best.values()];
}

function hitOf({ body, places, ...document }: RankedDocument, answers: readonly Found[]): Hit {
  const own: Answers = new Map(
    answers.filter((each) => each.language === document.language).map((each) => [each.word, each.wish]),
  );
  const { id, address, section, title, language } = document;
  const snippetParts = snippetOf(body, hitsAt(places));
  return { id, address, section, title, language, titleParts: partsOf(title, own), snippetParts };
}

function between(least: number, value: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.trunc(value))) : least;
}
