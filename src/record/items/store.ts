// Items and their versions: the SQL, and nothing else. The organisation comes first in every condition.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { FieldValues } from "../kind.ts";
import { kindById } from "../kinds.ts";
import { recordTables } from "../tables.ts";
import { type Item, valuesToday } from "./item.ts";

const columns = [
  "items.id",
  "items.process_id as processId",
  "items.run_id as runId",
  "items.kind",
  "items.kind_version as kindVersion",
  "items.fields",
  "items.line",
  "items.language",
  "items.channel",
  "items.said_on as saidOn",
  "items.position",
  "items.version",
  "items.consent_id as consentId",
  "items.created_by as createdBy",
  "items.created_at as createdAt",
  "items.edited_by as editedBy",
  "items.edited_at as editedAt",
  "items.trashed_at as trashedAt",
  "items.merged_into as mergedInto",
  "items.unsettled_at as unsettledAt",
  "items.raw_removed_at as rawRemovedAt",
] as const;

type Row = Omit<Item, "values"> & { kindVersion: number; fields: FieldValues };

function itemOf({ fields, kindVersion, ...row }: Row): Item {
  return { ...row, values: valuesToday(row.kind, kindVersion, fields) };
}

export async function findItem(db: Db, organisationId: string, id: string): Promise<Item | null> {
  const row = await recordTables(db)
    .selectFrom("items")
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .select(columns)
    .executeTakeFirst();
  return row ? itemOf(row) : null;
}

/** Locks the rows in the order of their ids, so that two changes of the same items wait instead of deadlocking. */
export async function lockItems(db: Db, organisationId: string, ids: readonly string[]): Promise<Item[]> {
  if (ids.length === 0) return [];
  const rows = await recordTables(db)
    .selectFrom("items")
    .where("organisation_id", "=", organisationId)
    .where("id", "in", [...ids])
    .select(columns)
    .orderBy("id")
    .forUpdate()
    .execute();
  return rows.map(itemOf);
}

/** Items by id, in no order to rely on; ids that are not there are left out. */
export async function listItemsById(db: Db, organisationId: string, ids: readonly string[]): Promise<Item[]> {
  if (ids.length === 0) return [];
  const rows = await recordTables(db)
    .selectFrom("items")
    .where("organisation_id", "=", organisationId)
    .where("id", "in", [...ids])
    .select(columns)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map(itemOf);
}

export interface ItemFilter {
  readonly processId: string;
  readonly kinds?: readonly string[];
  readonly runId?: string;
  readonly isTrashed?: boolean;
  /** Only items with these values. */
  readonly given?: FieldValues;
  readonly limit: number;
  readonly offset?: number;
}

export async function listItems(db: Db, organisationId: string, filter: ItemFilter): Promise<Item[]> {
  if (filter.kinds?.length === 0) return [];
  let query = recordTables(db)
    .selectFrom("items")
    .where("organisation_id", "=", organisationId)
    .where("process_id", "=", filter.processId)
    .where("trashed_at", filter.isTrashed ? "is not" : "is", null)
    .select(columns)
    .limit(filter.limit)
    .offset(filter.offset ?? 0);
  if (filter.kinds) query = query.where("kind", "in", [...filter.kinds]);
  if (filter.runId) query = query.where("run_id", "=", filter.runId);
  if (filter.given) query = query.where(sql<boolean>`items.fields @> ${JSON.stringify(filter.given)}::jsonb`);
  const ordered = filter.isTrashed
    ? query.orderBy("trashed_at", "desc").orderBy("id")
    : query.orderBy("kind").orderBy("position").orderBy("id");
  return (await ordered.execute()).map(itemOf);
}

/** False when the id is taken: the same form was sent twice. */
export async function insertItem(db: Db, organisationId: string, item: Item): Promise<boolean> {
  const inserted = await recordTables(db)
    .insertInto("items")
    .values({
      organisation_id: organisationId,
      id: item.id,
      process_id: item.processId,
      run_id: item.runId,
      kind: item.kind,
      kind_version: kindById(item.kind).version,
      fields: JSON.stringify(item.values) as unknown as FieldValues,
      line: item.line,
      language: item.language,
      channel: item.channel,
      said_on: item.saidOn,
      position: item.position,
      version: item.version,
      consent_id: item.consentId,
      created_by: item.createdBy,
      created_at: item.createdAt,
      edited_by: item.editedBy,
      edited_at: item.editedAt,
      trashed_at: null,
      trashed_by: null,
      merged_into: null,
      unsettled_at: null,
      raw_warned_at: null,
      raw_removed_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** Writes the item's new values, on condition that nobody was there first; the version that was is kept. */
export async function saveItem(db: Db, organisationId: string, item: Item, basedOn: number): Promise<boolean> {
  await keepVersion(db, organisationId, item.id, basedOn);
  const saved = await recordTables(db)
    .updateTable("items")
    .set({
      fields: JSON.stringify(item.values) as unknown as FieldValues,
      kind_version: kindById(item.kind).version,
      line: item.line,
      language: item.language,
      channel: item.channel,
      said_on: item.saidOn,
      run_id: item.runId,
      consent_id: item.consentId,
      version: item.version,
      edited_by: item.editedBy,
      edited_at: item.editedAt,
      unsettled_at: item.unsettledAt,
    })
    .where("organisation_id", "=", organisationId)
    .where("id", "=", item.id)
    .where("version", "=", basedOn)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

async function keepVersion(db: Db, organisationId: string, id: string, version: number): Promise<void> {
  await sql`insert into item_versions
      (organisation_id, item_id, version, process_id, kind_version, fields, edited_by, edited_at)
    select organisation_id, id, version, process_id, kind_version, fields, edited_by, edited_at from items
    where organisation_id = ${organisationId} and id = ${id} and version = ${version}
    on conflict do nothing`.execute(db);
}

export interface ItemVersion {
  readonly version: number;
  readonly values: FieldValues;
  readonly editedBy: string;
  readonly editedAt: Date;
}

/** Earlier versions, newest first. */
export async function listVersions(db: Db, organisationId: string, item: Item): Promise<ItemVersion[]> {
  const rows = await recordTables(db)
    .selectFrom("item_versions")
    .where("organisation_id", "=", organisationId)
    .where("item_id", "=", item.id)
    .select(["version", "kind_version", "fields", "edited_by", "edited_at"])
    .orderBy("version", "desc")
    .limit(100)
    .execute();
  return rows.map((row) => ({
    version: row.version,
    values: valuesToday(item.kind, row.kind_version, row.fields),
    editedBy: row.edited_by,
    editedAt: row.edited_at,
  }));
}

export async function saveTrashed(
  db: Db,
  organisationId: string,
  ids: readonly string[],
  trash: { at: Date; by: string; mergedInto: string | null } | null,
): Promise<void> {
  await recordTables(db)
    .updateTable("items")
    .set({
      trashed_at: trash?.at ?? null,
      trashed_by: trash?.by ?? null,
      merged_into: trash?.mergedInto ?? null,
    })
    .where("organisation_id", "=", organisationId)
    .where("id", "in", [...ids])
    .execute();
}

/** The place after the last of its kind. */
export async function nextPosition(db: Db, organisationId: string, processId: string, kind: string): Promise<number> {
  const { last } = await recordTables(db)
    .selectFrom("items")
    .where("organisation_id", "=", organisationId)
    .where("process_id", "=", processId)
    .where("kind", "=", kind)
    .where("trashed_at", "is", null)
    .select((row) => row.fn.max("position").as("last"))
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

export async function savePosition(db: Db, organisationId: string, id: string, position: number): Promise<void> {
  await recordTables(db)
    .updateTable("items")
    .set({ position })
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .execute();
}

/** The next living item of the kind before or after a position. */
export async function findNeighbour(db: Db, organisationId: string, item: Item, step: 1 | -1): Promise<Item | null> {
  const row = await recordTables(db)
    .selectFrom("items")
    .where("organisation_id", "=", organisationId)
    .where("process_id", "=", item.processId)
    .where("kind", "=", item.kind)
    .where("trashed_at", "is", null)
    .where(sql<boolean>`(position, id) ${sql.raw(step === 1 ? ">" : "<")} (${item.position}::float8, ${item.id}::uuid)`)
    .select(columns)
    .orderBy("position", step === 1 ? "asc" : "desc")
    .orderBy("id", step === 1 ? "asc" : "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? itemOf(row) : null;
}

export interface KindCount {
  readonly kind: string;
  readonly live: number;
  readonly trashed: number;
}

export function listCounts(db: Db, organisationId: string, processId: string): Promise<KindCount[]> {
  return recordTables(db)
    .selectFrom("item_counts")
    .where("organisation_id", "=", organisationId)
    .where("process_id", "=", processId)
    .select(["kind", "live", "trashed"])
    .execute();
}

/** Adds to the counts of a kind; every change of what is alive or in the bin calls it. */
export async function addToCounts(
  db: Db,
  organisationId: string,
  item: Pick<Item, "processId" | "kind">,
  live: number,
  trashed: number,
): Promise<void> {
  await recordTables(db)
    .insertInto("item_counts")
    .values({ organisation_id: organisationId, process_id: item.processId, kind: item.kind, live, trashed })
    .onConflict((conflict) =>
      conflict.columns(["organisation_id", "process_id", "kind"]).doUpdateSet({
        live: sql`item_counts.live + ${live}`,
        trashed: sql`item_counts.trashed + ${trashed}`,
      }),
    )
    .execute();
}

/** The talk's notes under a consent, in the bin or not. */
export async function listNotesUnder(db: Db, organisationId: string, consentId: string): Promise<Item[]> {
  const rows = await recordTables(db)
    .selectFrom("items")
    .where("organisation_id", "=", organisationId)
    .where("consent_id", "=", consentId)
    .select(columns)
    .orderBy("id")
    .execute();
  return rows.map(itemOf);
}
