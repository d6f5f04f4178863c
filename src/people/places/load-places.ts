// At start the program brings its places up to date with the reference data it ships with.

import type { Db } from "#platform/database/database.ts";
import { fold } from "#platform/fold.ts";
import { sortKey } from "#platform/sort-key.ts";
import { digestOf, type PlaceRow, placeRows, readReference, successorRows } from "./reference.ts";
import { findDigest, savePlaces, saveDigest, saveSuccessors } from "./reference-store.ts";

/**
 * One query when nothing is new, which it says by answering false. Nothing is ever removed, since old records carry it.
 * Two processes that start together write the same.
 */
export async function loadPlaces(db: Db): Promise<boolean> {
  const texts = await readReference();
  const digest = digestOf(texts);
  if ((await findDigest(db, "places")) === digest) return false;
  const rows = placeRows(texts);
  const byId = new Map(rows.map((row) => [row.id, row]));
  await savePlaces(
    db,
    rows.map((row) => ({ ...row, sortKey: sortKey(row.name), folded: foldedOf(row, byId) })),
  );
  await saveSuccessors(db, successorRows(texts));
  await saveDigest(db, "places", digest);
  return true;
}

/** All words it may be looked up by: its names and code, and behind a bar the names of what it lies in. */
function foldedOf(row: PlaceRow, byId: ReadonlyMap<string, PlaceRow>): string {
  const parent = byId.get(row.parentId ?? "");
  return [...row.names, row.code, "|", ...(parent?.names ?? [])].map(fold).join(" ");
}
