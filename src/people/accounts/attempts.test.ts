// Limits are counted by what is guessed at, one after the other, also when many come at once.

import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { testDatabase } from "../../../test/database.ts";
import { countAttempt, forgetAttempts, type Limit } from "./attempts.ts";

const database = await testDatabase();
const limit: Limit = { name: "test", most: 3, minutes: 10 };
const at = (minute: number): Date => new Date(Date.UTC(2026, 9, 14, 8, minute));

test("of many at once no more than allowed come through", async () => {
  const counted = await Promise.all(Array.from({ length: 12 }, () => countAttempt(database, limit, "at once", at(0))));
  assert.equal(counted.filter((again) => again === null).length, 3);
});

test("says when the next is welcome, and then it is", async () => {
  for (const minute of [0, 1, 2]) await countAttempt(database, limit, "later", at(minute));
  assert.deepEqual(await countAttempt(database, limit, "later", at(5)), at(10));
  assert.equal(await countAttempt(database, limit, "later", at(10)), null);
});

test("trying on while it is closed does not keep it closed", async () => {
  for (const minute of [0, 0, 0, 3, 6, 9]) await countAttempt(database, limit, "on and on", at(minute));
  assert.equal(await countAttempt(database, limit, "on and on", at(10)), null);
});

test("who got it right begins anew", async () => {
  for (const minute of [0, 0, 0]) await countAttempt(database, limit, "right", at(minute));
  await forgetAttempts(database, limit, "right");
  assert.equal(await countAttempt(database, limit, "right", at(1)), null);
});

test("no address is kept with a count", async () => {
  await countAttempt(database, limit, "kari@eksempel.no", at(0));
  const { rows } = await database.systemically((db) =>
    sql<{ subject: string }>`select subject from attempts`.execute(db),
  );
  assert.ok(rows.every(({ subject }) => /^[0-9a-f]{64}$/.test(subject)));
});
