// The latest few items of each of several kinds, as lines to choose from or to look back at: one query for all kinds.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Item } from "./item.ts";

export type ItemLine = Pick<Item, "id" | "kind" | "line" | "language">;

/** By kind, the last of them in the team's own order; a kind without items is not in the answer. */
export async function listLatestLines(
  db: Db,
  organisationId: string,
  processId: string,
  kinds: readonly string[],
  mostEach: number,
): Promise<ReadonlyMap<string, readonly ItemLine[]>> {
  if (kinds.length === 0) return new Map();
  const { rows } = await sql<ItemLine & { position: number }>`
    select latest.* from unnest(${[...new Set(kinds)]}::text[]) as wanted (kind)
    cross join lateral (
      select id, kind, line, language, position from items
      where organisation_id = ${organisationId} and process_id = ${processId}
        and kind = wanted.kind and trashed_at is null
      order by position desc, id desc limit ${sql.lit(mostEach)}
    ) latest
    order by latest.kind, latest.position, latest.id`.execute(db);
  return Map.groupBy(rows, (row) => row.kind);
}
