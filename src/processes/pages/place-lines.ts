// The places of a process as a reader knows them: "Hol i Buskerud".

import { listPlacesById, placeLine } from "#people/places/places.ts";
import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";

export async function placeLines(db: Db, ids: readonly string[], language: Language): Promise<string[]> {
  if (ids.length === 0) return [];
  const places = await listPlacesById(db, ids);
  return places.map((place) => placeLine(place, language));
}
