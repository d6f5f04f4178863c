// Everything that an organisation has in the database, as one digest a table: equal when nothing has changed.

import { sql } from "kysely";
import type { Database } from "#platform/database/database.ts";

export async function rowsOf(database: Database, organisationId: string): Promise<Record<string, string>> {
  return database.systemically(async (db) => {
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'organisation_id' order by 1`.execute(db);
    const digests: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await sql<{ digest: string }>`
        select count(*) || ' ' || coalesce(md5(string_agg(row::text, '|' order by row::text)), '') as digest
        from ${sql.table(name)} row where organisation_id = ${organisationId}`.execute(db);
      digests[name] = rows[0]?.digest ?? "";
    }
    return digests;
  });
}
