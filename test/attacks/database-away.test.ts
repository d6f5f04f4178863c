// While the database is full, read only, gone or slow, people are told in a sentence, lose nothing, and go on when it is back.

import assert from "node:assert/strict";
import { afterEach, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import type { Database, Db } from "#platform/database/database.ts";
import { inTime } from "#web/in-time.ts";
import { testHouse } from "../house.ts";
import type { Page } from "../page.ts";
import { type Everything, writeEverything } from "./everything.ts";
import { team } from "./furnished.ts";

const house = await testHouse();
const whole = { ...house.db };
const why = "Hvorfor gjør vi dette, i én setning?";
let written: Everything;
let sheet: string;

before(async () => {
  written = await writeEverything(house, (field) => `Ord om ${field}`);
  sheet = team.run(written.process, written.runs[0] ?? "");
});

afterEach(() => void Object.assign(house.db, whole));

/** Every way to the database fails like this. */
function failWith(failure: Error & { code?: string }): void {
  const fail = (): Promise<never> => Promise.reject(failure);
  const ways = { publicly: fail, privately: fail, systemically: fail } satisfies Partial<Database>;
  Object.assign(house.db, ways);
}

/** The database itself refuses to write. */
function readOnly(): void {
  const only = async (db: Db): Promise<Db> => {
    await sql`set transaction read only`.execute(db);
    return db;
  };
  Object.assign(house.db, {
    privately: (binding, work) => whole.privately(binding, async (db) => work(await only(db))),
    systemically: (work) => whole.systemically(async (db) => work(await only(db))),
  } satisfies Partial<Database>);
}

function failure(code: string | undefined, message = "out of order"): Error {
  return Object.assign(new Error(message), code === undefined ? {} : { code });
}

function expectPause(page: Page): void {
  assert.equal(page.status, 503);
  page.heading("Vi får ikke lagret akkurat nå");
  assert.match(page.text, /ligger fortsatt i skjemaet/);
  assert.equal(page.headers.get("cache-control"), "private, no-store");
}

async function countItems(): Promise<number> {
  const { rows } = await whole.systemically((db) => sql`select from items where kind = 'mandate'`.execute(db));
  return rows.length;
}

const failures: [string, Error][] = [
  ["read only", failure("25006")],
  ["a full disk", failure("53100")],
  ["no memory left", failure("53200")],
  ["too many who ask", failure("53300")],
  ["a server that is shutting down", failure("57P01")],
  ["a server that is starting", failure("57P03")],
  ["a broken disk", failure("58030")],
  ["nobody there", failure("ECONNREFUSED")],
  ["a line that was cut", failure(undefined, "Connection terminated unexpectedly")],
];

for (const [name, error] of failures) {
  test(`${name} is told in a sentence, and the same form is saved once afterwards`, async () => {
    const form = await house.as("member").get(sheet);
    const typed = { [why]: `Skrevet under ${name}` };
    const before = await countItems();
    failWith(error);
    expectPause(await form.press("Lagre", typed));
    expectPause(await house.as("member").get(sheet));
    assert.equal((await house.as("nobody").get("/nb/guide")).status, 200);
    Object.assign(house.db, whole);
    assert.equal(await countItems(), before);
    assert.equal((await form.press("Lagre", typed)).status, 303);
    assert.equal((await form.press("Lagre", typed)).status, 303);
    assert.equal(await countItems(), before + 1);
  });
}

test("a bug is no pause: it has a number and says so", async () => {
  failWith(failure("42703"));
  const page = await house.as("member").get(sheet);
  assert.equal(page.status, 500);
  assert.match(page.text, /[0-9A-F]{8}/);
});

test("a database that can only be read shows everything, refuses in a sentence and keeps drafts", async () => {
  const draft = { "draft-form": `${sheet}#part-0`, why: "Halvferdig tanke", kind: "mandate" };
  assert.equal((await house.as("leader").post(team.drafts, draft)).status, 204);
  const [before, form] = [await countItems(), await house.as("leader").get(sheet)];
  readOnly();
  assert.equal((await house.as("leader").get(sheet)).field(why), "Halvferdig tanke");
  expectPause(await form.press("Lagre"));
  expectPause(await house.as("leader").post(team.drafts, draft));
  Object.assign(house.db, whole);
  assert.equal(await countItems(), before);
  assert.equal((await house.as("leader").get(sheet)).field(why), "Halvferdig tanke");
  assert.equal((await form.press("Lagre")).status, 303);
});

test("whoever waits too long is told, and the work goes on", async () => {
  let isDone = false;
  const work = wait(60).then(() => {
    isDone = true;
    return new Response("saved");
  });
  const told = await inTime(work, () => new Response("a pause", { status: 503 }), 20);
  assert.equal(told.status, 503);
  await work;
  assert.ok(isDone);
  assert.equal(await (await inTime(Promise.resolve(new Response("saved")), () => new Response(), 20)).text(), "saved");
});

test("a page that waits for a paused database is a page with a sentence, and afterwards all is as before", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { promise, resolve } = Promise.withResolvers<void>();
  Object.assign(house.db, {
    privately: (binding, work) => promise.then(() => whole.privately(binding, work)),
  } satisfies Partial<Database>);
  const answer = house.as("member").get(sheet);
  t.mock.timers.tick(10_000);
  expectPause(await answer);
  resolve();
  Object.assign(house.db, whole);
  assert.equal((await house.as("member").get(sheet)).status, 200);
});
