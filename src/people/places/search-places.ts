// Somebody types where they live, and gets the places it may be: by any official name, half typed or mistyped.

import type { Db } from "#platform/database/database.ts";
import { fold } from "#platform/fold.ts";
import { sortKey } from "#platform/sort-key.ts";
import type { Place } from "./place.ts";
import { listPlacesLike } from "./store.ts";

const mostWords = 6;
const longestWord = 40;
// "Hol i Buskerud", "Bydel Alna", "Aarhus Kommune", "Region Sjælland" are looked for by their names.
const surroundings = new Set([
  "i",
  "in",
  "kommune",
  "kommunen",
  "bydel",
  "bydelen",
  "fylke",
  "fylket",
  "county",
  "og",
  "ja",
]);

/** A place that is gone is found too, after those that exist; its `successors` say what it became. */
export async function searchPlaces(db: Db, text: string, limit = 10): Promise<Place[]> {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const found = await listPlacesLike(db, words);
  const sure = found.filter((place) => place.hasAll);
  const wanted = sure.length > 0 ? sure : found;
  return wanted
    .map(({ hasAll, likeness, ...place }) => ({ place, order: orderOf(place, words.join(" "), hasAll ? 1 : likeness) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .slice(0, Math.max(0, limit))
    .map(({ place }) => place);
}

function wordsOf(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}-]+/gu) ?? [];
  const names = words.filter((word) => !surroundings.has(word));
  return (names.length > 0 ? names : words).slice(0, mostWords).map((word) => word.slice(0, longestWord));
}

const levels = { municipality: 0, district: 1, county: 2, region: 3 } as const;

/** Compared as text: likeness, whole name, beginning of a name, still there, level, name. */
function orderOf(place: Place, asked: string, likeness: number): string {
  const names = place.names.map(fold);
  const fit = names.includes(asked) ? 0 : names.some((name) => name.startsWith(asked)) ? 1 : 2;
  const unlike = String(Math.round((1 - likeness) * 100)).padStart(3, "0");
  return [unlike, fit, place.validTo ? 1 : 0, levels[place.level], sortKey(place.name)].join(" ");
}
