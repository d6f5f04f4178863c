// What is asked at once is asked inside the transaction, bound to who asks, and nothing outlives it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import { testDatabase } from "../../../test/database.ts";
import type { Db } from "./database.ts";

const database = await testDatabase();
const binding = { personId: newId(), organisationId: newId() };

async function whoIs(db: Db): Promise<string> {
  const { rows } = await sql<{ who: string }>`
    select current_user || ' ' || current_setting('samskap.organisation_id', true) as who`.execute(db);
  return rows[0]?.who ?? "";
}

async function countKept(): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from kept`.execute(database.kysely);
  return rows[0]?.count ?? 0;
}

test("the very first question is already bound to who asks", async () => {
  const bound = `samskap_member ${binding.organisationId}`;
  assert.equal(await database.privately(binding, whoIs), bound);
  assert.deepEqual(await database.privately(binding, (db) => Promise.all([whoIs(db), whoIs(db)])), [bound, bound]);
});

test("when one of several fails, what the others did is undone", async () => {
  await database.script("create table kept (number int primary key)");
  const add = (db: Db, number: number) => sql`insert into kept values (${number})`.execute(db);
  await assert.rejects(
    database.systemically((db) => Promise.all([add(db, 1), add(db, 2), add(db, 1)])),
    /kept_pkey/,
  );
  assert.equal(await countKept(), 0);
});

test("a failure that was caught does not look like a success", async () => {
  const add = (db: Db) => sql`insert into kept values (1), (1)`.execute(db).catch(() => null);
  await assert.rejects(database.systemically(add), /rolled back/i);
});

test("what is still running when the transaction ends is refused, and reaches nobody else's", async () => {
  let left: Db | undefined;
  await database.privately(binding, async (db) => void (left = db));
  const handle = left;
  assert.ok(handle);
  await assert.rejects(whoIs(handle));
  await database.privately(binding, async () => assert.rejects(whoIs(handle)));
});
