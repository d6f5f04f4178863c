// The order of items among their own kind.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import { recordTables } from "../tables.ts";
import type { Item } from "./item.ts";
import { itemColumns, itemOf } from "./store.ts";

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
    .select(itemColumns)
    .orderBy("position", step === 1 ? "asc" : "desc")
    .orderBy("id", step === 1 ? "asc" : "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? itemOf(row) : null;
}
