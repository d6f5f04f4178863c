// Guesses what was meant by a word that is found nowhere: two words written together, or a typing mistake.

import { withoutLetters } from "#platform/fold.ts";
import type { Language } from "#platform/language.ts";
import type { Found } from "./lookup-store.ts";

const shortestLonePiece = 6;

/** The word that was most likely meant by one without ø and å, or null when none is near enough. */
export function closestWord(plain: string, alike: readonly Found[], language: Language): Found | null {
  const near = alike
    .map((found) => ({ found, distance: editDistance(plain, withoutLetters(found.word)) }))
    .filter(({ distance }) => distance <= mostMistakes(plain))
    .sort((a, b) => a.distance - b.distance || rank(b.found, language) - rank(a.found, language));
  return near[0]?.found ?? null;
}

/** The two words a compound is made of, with or without an s or e between. */
export function piecesOf(plain: string, pieces: readonly Found[]): Found[] {
  const beginnings = pieces.filter((piece) => plain.startsWith(withoutLetters(piece.word)));
  const ends = pieces.filter((piece) => plain.endsWith(withoutLetters(piece.word)));
  for (const joint of ["", "s", "e"]) {
    const pairs = beginnings.flatMap((start) =>
      ends
        .filter((end) => withoutLetters(start.word) + joint + withoutLetters(end.word) === plain)
        .map((end) => [start, end]),
    );
    if (pairs.length > 0) return pairs.flat();
  }
  return [];
}

/** Where no two fit: the longest piece, if it is long enough to mean something. */
export function longestPiece(pieces: readonly Found[]): Found[] {
  const longest = Math.max(0, ...pieces.map((piece) => piece.word.length));
  return longest >= shortestLonePiece ? pieces.filter((piece) => piece.word.length === longest) : [];
}

function rank(found: Found, language: Language): number {
  return found.weight + (found.language === language ? 0.1 : 0);
}

function mostMistakes(word: string): number {
  return word.length <= 5 ? 1 : word.length <= 11 ? 2 : 3;
}

/** How many letters are missing, too many, wrong or swapped. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = at(rows, i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? at(rows, i - 2, j - 2) + 1 : Infinity;
      row[j] = Math.min(at(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1, changed, swapped);
    }
    rows.push(row);
  }
  return at(rows, a.length, b.length);
}

function at(rows: readonly number[][], row: number, column: number): number {
  return rows[row]?.[column] ?? Infinity;
}
