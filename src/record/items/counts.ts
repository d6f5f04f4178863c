// How many items of each kind a process holds, kept as rows so that a page never counts ten thousand.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import { recordTables } from "../tables.ts";
import type { Item } from "./item.ts";

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
