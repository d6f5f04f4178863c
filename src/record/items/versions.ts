// How an item read before: every version is kept, as it was written.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { FieldValues } from "../kind.ts";
import { recordTables } from "../tables.ts";
import { type Item, valuesToday } from "./item.ts";

/** Keeps what stands now, before it is written over. */
export async function keepVersion(db: Db, organisationId: string, id: string, version: number): Promise<void> {
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
