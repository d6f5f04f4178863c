// The embedded database is kept in shape without anybody asking.

import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { testDatabase } from "../../test/database.ts";
import { tidyTables } from "./tidy-tables.ts";

const database = await testDatabase();

async function writeAttempts(count: number): Promise<void> {
  await sql`insert into attempts select 'somebody ' || n, now() from generate_series(1, ${count}::int) n`.execute(
    database.kysely,
  );
}

test("a table that has grown is tidied once, and its rows are counted", async () => {
  await writeAttempts(2_000);
  assert.ok((await tidyTables(database)).includes("public.attempts"));
  const { rows } = await sql<{ counted: number }>`
    select reltuples::int as counted from pg_class where relname = 'attempts'`.execute(database.kysely);
  assert.equal(rows[0]?.counted, 2_000);
  assert.deepEqual(await tidyTables(database), []);
});

test("a few more rows are no reason to tidy again", async () => {
  await writeAttempts(10);
  assert.deepEqual(await tidyTables(database), []);
});
