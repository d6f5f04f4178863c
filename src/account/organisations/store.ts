// Organisations as their own pages change them: the SQL, and nothing else.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import { peopleTables } from "#people/tables.ts";
import type { Organisation } from "#people/organisation.ts";
import type { Language } from "#platform/language.ts";

/** What this person started under this id; an id that is somebody else's is not found, and cannot be taken. */
export async function findStarted(db: Db, id: string, personId: string): Promise<Organisation | null> {
  const row = await peopleTables(db)
    .selectFrom("organisations")
    .innerJoin("memberships", "memberships.organisation_id", "organisations.id")
    .where("organisations.id", "=", id)
    .where("memberships.person_id", "=", personId)
    .where("memberships.ended_at", "is", null)
    .select([
      "organisations.id",
      "organisations.kind",
      "organisations.name",
      "organisations.slug",
      "organisations.language",
      "organisations.is_invented as isInvented",
    ])
    .executeTakeFirst();
  return row ?? null;
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

/** Frees an earlier address word of the organisation's own; false where it had no such. */
export async function forgetSlug(db: Db, organisationId: string, slug: string): Promise<boolean> {
  const { numDeletedRows } = await peopleTables(db)
    .deleteFrom("organisation_slugs")
    .where("slug", "=", slug)
    .where("organisation_id", "=", organisationId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

export async function hasOrganisations(db: Db): Promise<boolean> {
  const row = await peopleTables(db).selectFrom("organisations").select("id").limit(1).executeTakeFirst();
  return row !== undefined;
}
