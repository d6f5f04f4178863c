// The test database itself: every file has its own, and it has the tables.

import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { testDatabase } from "./database.ts";

const database = await testDatabase();

test("a test database has the tables and no rows", async () => {
  const { rows } = await database.systemically((db) => sql`select id from persons`.execute(db));
  assert.equal(rows.length, 0);
});

test("a query with nothing bound to it is refused", async () => {
  const unbound = database.systemically(async (db) => {
    await sql`set local role samskap_member`.execute(db);
    await sql`select id from organisations`.execute(db);
  });
  await assert.rejects(unbound, /samskap\.organisation_id/);
});

test("a change of a transaction that fails is not kept", async () => {
  const failing = database.systemically(async (db) => {
    await sql`insert into attempts values ('somebody', now())`.execute(db);
    throw new Error("stopped halfway");
  });
  await assert.rejects(failing, /stopped halfway/);
  const { rows } = await database.systemically((db) => sql`select subject from attempts`.execute(db));
  assert.deepEqual(rows, []);
});
