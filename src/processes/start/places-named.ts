// The places that a team has typed by name, found in the register of places.

import { fold } from "#platform/fold.ts";
import { searchPlaces } from "#people/places/places.ts";
import type { Db } from "#platform/database/database.ts";

/** Names with commas between. Those that are no place we know are the problem. */
export async function placesNamed(
  db: Db,
  typed: string,
): Promise<{ ok: true; value: string[] } | { ok: false; problem: string[] }> {
  const names = typed
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .slice(0, 30);
  const ids: string[] = [];
  const unknown: string[] = [];
  for (const name of names) {
    const [place] = await searchPlaces(db, name, 1);
    // The search forgives typing mistakes; a place that a team answers for must be the one that was named.
    if (place?.names.some((each) => fold(each) === fold(name))) ids.push(place.id);
    else unknown.push(place ? `${name} (${place.names[0]}?)` : name);
  }
  return unknown.length > 0 ? { ok: false, problem: unknown } : { ok: true, value: [...new Set(ids)] };
}
