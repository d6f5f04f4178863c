// Looks for words in every column of every table, of every schema: what was erased must be nowhere.

import { sql } from "kysely";
import type { Database } from "#platform/database/database.ts";

/** "items.fields" and so on, for each place where one of the words stands. */
export async function whereWritten(database: Database, words: readonly string[]): Promise<string[]> {
  return database.systemically(async (db) => {
    const { rows: tables } = await sql<{ schema: string; name: string }>`
      select schemaname as schema, tablename as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`.execute(db);
    const places: string[] = [];
    for (const { schema, name } of tables) {
      const table = sql.id(schema, name);
      // A row as JSON holds every column, whatever its type.
      const { rows } = await sql<{ column: string }>`
        select distinct each.key as column from ${table} as row, jsonb_each_text(to_jsonb(row)) as each
        where each.value ilike any(${words.map((word) => `%${word}%`)}::text[])`.execute(db);
      places.push(...rows.map((row) => `${name}.${row.column}`));
    }
    return places.sort();
  });
}
