// Items and their versions: the SQL, and nothing else. The organisation comes first in every condition.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { FieldValues } from "../kind.ts";
import { kindById } from "../kinds.ts";
import { recordTables } from "../tables.ts";
import { type Item, valuesToday } from "./item.ts";
import { keepVersion } from "./versions.ts";

export const itemColumns = [
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

export type ItemRow = Omit<Item, "values"> & { kindVersion: number; fields: FieldValues };

export function itemOf({ fields, kindVersion, ...row }: ItemRow): Item {
  return { ...row, values: valuesToday(row.kind, kindVersion, fields) };
}

export async function findItem(db: Db, organisationId: string, id: string): Promise<Item | null> {
  const row = await recordTables(db)
    .selectFrom("items")
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .select(itemColumns)
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
    .select(itemColumns)
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
    .where(sql<boolean>`items.id = any(${[...ids]}::uuid[])`)
    .select(itemColumns)
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

/** The ids of all of a process's items, or some of them, in the order of the list: what is read a little at a time. */
export async function listItemIds(
  db: Db,
  organisationId: string,
  { processId, kinds, given }: Pick<ItemFilter, "processId" | "kinds" | "given">,
): Promise<string[]> {
  // One long word: ten thousand rows would take ten times as long to take apart.
  const { rows } = await sql<{ ids: string | null }>`
    select string_agg(id::text, ' ') as ids from (
      select id from items
      where organisation_id = ${organisationId} and process_id = ${processId} and trashed_at is null
        ${kinds ? sql`and kind = any(${[...kinds]})` : sql``}
        ${given ? sql`and fields @> ${JSON.stringify(given)}::jsonb` : sql``}
      order by kind, position, id) listed`.execute(db);
  return rows[0]?.ids?.split(" ") ?? [];
}

export async function listItems(db: Db, organisationId: string, filter: ItemFilter): Promise<Item[]> {
  if (filter.kinds?.length === 0) return [];
  let query = recordTables(db)
    .selectFrom("items")
    .where("organisation_id", "=", organisationId)
    .where("process_id", "=", filter.processId)
    .where("trashed_at", filter.isTrashed ? "is not" : "is", null)
    .select(itemColumns)
    // Written into the statement, so that its plan is made for few rows.
    .limit(sql.lit(filter.limit));
  if (filter.offset) query = query.offset(filter.offset);
  if (filter.kinds) query = query.where("kind", "in", [...filter.kinds]);
  if (filter.runId) query = query.where("run_id", "=", filter.runId);
  if (filter.given) query = query.where(sql<boolean>`items.fields @> ${JSON.stringify(filter.given)}::jsonb`);
  const ordered = filter.isTrashed
    ? query.orderBy("trashed_at", "desc").orderBy("id")
    : query.orderBy("kind").orderBy("position").orderBy("id");
  return (await ordered.execute()).map(itemOf);
}

/** Answers with those that were new: an id that is taken is the same form sent twice. */
export async function insertItems(db: Db, organisationId: string, items: readonly Item[]): Promise<string[]> {
  if (items.length === 0) return [];
  const rows = await recordTables(db)
    .insertInto("items")
    .values(
      items.map((item) => ({
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
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .execute();
  return rows.map((row) => row.id);
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

/** The talk's notes under a consent, in the bin or not. */
export async function listNotesUnder(db: Db, organisationId: string, consentId: string): Promise<Item[]> {
  const rows = await recordTables(db)
    .selectFrom("items")
    .where("organisation_id", "=", organisationId)
    .where("consent_id", "=", consentId)
    .select(itemColumns)
    .orderBy("id")
    .execute();
  return rows.map(itemOf);
}
