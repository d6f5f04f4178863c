// Organisations as their own pages change them: the SQL, and nothing else.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import { fold } from "#platform/fold.ts";
import { peopleTables } from "#people/tables.ts";
import type { Language } from "#platform/language.ts";

export interface PlaceChoice {
  readonly id: string;
  readonly name: string;
  /** The county or municipality around it. */
  readonly within: string | null;
}

/** Living places whose name begins with what was typed, the most alike first. */
export async function findPlaces(db: Db, typed: string): Promise<PlaceChoice[]> {
  const wanted = fold(typed.trim());
  if (wanted === "") return [];
  const { rows } = await sql<PlaceChoice>`select places.id, places.name, around.name as within
    from places left join places around on around.id = places.parent_id
    where places.valid_to is null and places.folded like ${`%${escapeLike(wanted)}%`}
    order by places.folded like ${`${escapeLike(wanted)}%`} desc, length(places.folded), places.sort_key
    limit 12`.execute(db);
  return rows;
}

export async function listPlaces(db: Db, ids: readonly string[]): Promise<PlaceChoice[]> {
  const { rows } = await sql<PlaceChoice>`select places.id, places.name, around.name as within
    from places left join places around on around.id = places.parent_id
    where places.id = any(${[...ids]}) order by places.sort_key`.execute(db);
  return rows;
}

/** Adds the places that exist; others are passed over. */
export async function insertPlaces(db: Db, organisationId: string, ids: readonly string[]): Promise<void> {
  await sql`insert into organisation_places (organisation_id, place_id)
    select ${organisationId}::uuid, id from places where id = any(${[...ids]}) on conflict do nothing`.execute(db);
}

export async function listPlaceIds(db: Db, organisationId: string): Promise<string[]> {
  const rows = await peopleTables(db)
    .selectFrom("organisation_places")
    .where("organisation_id", "=", organisationId)
    .select("place_id")
    .execute();
  return rows.map((row) => row.place_id);
}

export async function removePlaces(db: Db, organisationId: string): Promise<void> {
  await peopleTables(db).deleteFrom("organisation_places").where("organisation_id", "=", organisationId).execute();
}

export async function saveOrganisation(
  db: Db,
  organisation: { id: string; name: string; slug: string; language: Language },
): Promise<void> {
  const { id, ...changed } = organisation;
  await peopleTables(db).updateTable("organisations").set(changed).where("id", "=", id).execute();
}

/** The address word of an earlier name, which keeps leading here. */
export async function keepSlug(db: Db, organisationId: string, slug: string): Promise<void> {
  await peopleTables(db)
    .insertInto("organisation_slugs")
    .values({ slug, organisation_id: organisationId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function hasOrganisations(db: Db): Promise<boolean> {
  const row = await peopleTables(db).selectFrom("organisations").select("id").limit(1).executeTakeFirst();
  return row !== undefined;
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
