// What one process tells, the others hear, also after the database server cut the line.

import assert from "node:assert/strict";
import { EventEmitter, once } from "node:events";
import test from "node:test";
import { sql } from "kysely";
import { testDatabase } from "../../../test/database.ts";

const database = await testDatabase();
const heard = new EventEmitter();
await database.listen("samskap_test_ear", (payload) => heard.emit("heard", payload));
await database.listen("samskap_test_ear", (payload) => heard.emit("heard too", payload));

test("everybody who listens hears", async () => {
  const both = Promise.all([once(heard, "heard"), once(heard, "heard too")]);
  await database.notify("samskap_test_ear", "7");
  assert.deepEqual(await both, [["7"], ["7"]]);
});

test("a line that was cut is taken up again, and everybody looks for themselves", async (t) => {
  if (database.isEmbedded) return t.diagnostic("There is no line in the process.");
  const looked = once(heard, "heard");
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(database.kysely);
  assert.deepEqual(await looked, [""]);
  const again = once(heard, "heard");
  await database.notify("samskap_test_ear", "8");
  assert.deepEqual(await again, ["8"]);
});
