// Where an item came from when it was merged or split: lineage that outlives both.

import type { Change } from "#people/actor.ts";
import type { Db } from "#platform/database/database.ts";
import { recordTables } from "../tables.ts";

export interface Origin {
  readonly id: string;
  readonly line: string;
  readonly how: "merged" | "split";
  readonly isTrashed: boolean;
}

export async function keepOrigin(
  change: Change,
  origin: { itemId: string; originId: string; processId: string; how: Origin["how"] },
): Promise<void> {
  await recordTables(change.db)
    .insertInto("item_origins")
    .values({
      organisation_id: change.actor.organisationId,
      item_id: origin.itemId,
      origin_id: origin.originId,
      process_id: origin.processId,
      how: origin.how,
      at: change.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function listOrigins(db: Db, organisationId: string, itemId: string): Promise<Origin[]> {
  const rows = await recordTables(db)
    .selectFrom("item_origins")
    .innerJoin("items", (join) =>
      join
        .onRef("items.organisation_id", "=", "item_origins.organisation_id")
        .onRef("items.id", "=", "item_origins.origin_id"),
    )
    .where("item_origins.organisation_id", "=", organisationId)
    .where("item_origins.item_id", "=", itemId)
    .select(["items.id", "items.line", "item_origins.how", "items.trashed_at"])
    .orderBy("items.id")
    .execute();
  return rows.map(({ trashed_at, ...row }) => ({ ...row, isTrashed: trashed_at !== null }));
}
