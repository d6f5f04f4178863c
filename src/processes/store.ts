// Processes: the SQL, and nothing else.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Process } from "./process.ts";
import { processTables } from "./tables.ts";

const columns = [
  "id",
  "title",
  "origin",
  "language",
  "aim",
  "slug",
  "started_at as startedAt",
  "version",
  "closed_at as closedAt",
  "outcome",
  "adopted_into as adoptedInto",
] as const;

export async function findProcess(db: Db, organisationId: string, id: string): Promise<Process | null> {
  const row = await processTables(db)
    .selectFrom("processes")
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .select(columns)
    .executeTakeFirst();
  return row ?? null;
}

export function listProcesses(db: Db, organisationId: string): Promise<Process[]> {
  return processTables(db)
    .selectFrom("processes")
    .where("organisation_id", "=", organisationId)
    .select(columns)
    .orderBy("started_at", "desc")
    .orderBy("id")
    .limit(200)
    .execute();
}

/** False when the id is taken: the same form was sent twice. */
export async function insertProcess(
  db: Db,
  organisationId: string,
  process: Process,
  startedBy: string,
): Promise<boolean> {
  const inserted = await processTables(db)
    .insertInto("processes")
    .values({
      organisation_id: organisationId,
      id: process.id,
      title: process.title,
      origin: process.origin,
      language: process.language,
      aim: process.aim,
      slug: process.slug,
      started_by: startedBy,
      started_at: process.startedAt,
      version: process.version,
      closed_at: null,
      closed_by: null,
      outcome: process.outcome,
      adopted_into: process.adoptedInto,
    })
    .onConflict((conflict) => conflict.columns(["organisation_id", "id"]).doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** Held until the transaction ends: two with the same title at the same moment get an address each. */
export async function lockSlugs(db: Db, organisationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`process-slug ${organisationId}`}, 0))`.execute(db);
}

export async function listSlugs(db: Db, organisationId: string): Promise<ReadonlySet<string>> {
  const rows = await processTables(db)
    .selectFrom("processes")
    .where("organisation_id", "=", organisationId)
    .select("slug")
    .execute();
  return new Set(rows.map((row) => row.slug));
}

/** False when somebody else has saved since `basedOn`. */
export async function saveProcess(
  db: Db,
  organisationId: string,
  process: Process,
  basedOn: number,
  closedBy: string | null,
): Promise<boolean> {
  const saved = await processTables(db)
    .updateTable("processes")
    .set({
      title: process.title,
      aim: process.aim,
      language: process.language,
      version: basedOn + 1,
      closed_at: process.closedAt,
      closed_by: closedBy,
      outcome: process.outcome,
      adopted_into: process.adoptedInto,
    })
    .where("organisation_id", "=", organisationId)
    .where("id", "=", process.id)
    .where("version", "=", basedOn)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

export async function removeProcess(db: Db, organisationId: string, id: string): Promise<void> {
  await processTables(db)
    .deleteFrom("processes")
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .execute();
}

export async function insertPlaces(
  db: Db,
  organisationId: string,
  processId: string,
  placeIds: readonly string[],
): Promise<void> {
  if (placeIds.length === 0) return;
  await processTables(db)
    .insertInto("process_places")
    .values(placeIds.map((placeId) => ({ organisation_id: organisationId, process_id: processId, place_id: placeId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function listPlaceIds(db: Db, organisationId: string, processId: string): Promise<string[]> {
  const rows = await processTables(db)
    .selectFrom("process_places")
    .where("organisation_id", "=", organisationId)
    .where("process_id", "=", processId)
    .select("place_id")
    .orderBy("place_id")
    .execute();
  return rows.map((row) => row.place_id);
}
