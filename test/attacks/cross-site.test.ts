// Nothing is changed but by a form of ours: not from another site, not by another kind of request, not by a look.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { sql } from "kysely";
import { origin, testHouse } from "../house.ts";
import { type Address, addressesOf, isHeavy, namedIn } from "./addresses.ts";
import { furnish } from "./furnished.ts";

const house = await testHouse();
let posts: Address[];
let gets: Address[];

before(async () => {
  const named = await namedIn(house, await furnish(house, (field) => `Ord om ${field}`));
  posts = addressesOf(house, "POST", named);
  gets = addressesOf(house, "GET", named);
});

const own = { origin, "sec-fetch-site": "same-origin" };
const forms = ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x"];
const others = ["text/plain", "application/json", "application/octet-stream", "text/xml", ""];

function post(path: string, headers: Record<string, string>): Promise<Response> {
  const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ""));
  // As bytes, since a text would bring a content type of its own.
  return house.ask("owner", path, { method: "POST", headers: sent, body: new TextEncoder().encode("does=publish") });
}

/** Of everything a team, a person or an account has. */
async function state(): Promise<unknown> {
  return house.db.systemically(async (db) => {
    const { rows } = await sql<{ name: string }>`select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('public', 'accounts') and tablename not like 'search%' and tablename not like 'place%'`.execute(
      db,
    );
    const digests: unknown[] = [];
    for (const { name } of rows) {
      const digest = sql`select ${name} as name, md5(coalesce(string_agg(row::text, '' order by row::text), ''))
        from ${sql.raw(name)} row`;
      digests.push((await digest.execute(db)).rows);
    }
    return digests;
  });
}

test("no address takes a form from another site, whatever it calls itself", async () => {
  const elsewhere: Record<string, string>[] = [
    { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    { origin: "https://samskap.test.evil.example" },
    { origin: "null", "sec-fetch-site": "none" },
    { "sec-fetch-site": "same-site" },
    {},
  ];
  const before = await state();
  for (const { path } of posts) {
    for (const from of elsewhere) {
      for (const type of [...forms, "application/json"]) {
        const { status } = await post(path, { ...from, "content-type": type });
        assert.ok(status === 403 || status === 415, `${status} ${path} ${type} ${JSON.stringify(from)}`);
      }
    }
  }
  assert.deepEqual(await state(), before);
});

test("no address takes anything but a form, from ourselves either", async () => {
  const before = await state();
  for (const { path } of posts) {
    for (const type of others) assert.equal((await post(path, { ...own, "content-type": type })).status, 415, path);
  }
  assert.deepEqual(await state(), before);
});

test("looking at a page changes nothing", async () => {
  const before = await state();
  const pages = gets.filter((get) => !isHeavy(get));
  for (const { path } of pages) await (await house.ask("owner", path)).arrayBuffer();
  assert.deepEqual(await state(), before);
});

test("every other method is refused", async () => {
  const before = await state();
  for (const { path } of [...posts, ...gets]) {
    for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS"]) {
      const { status } = await house.ask("owner", path, { method, headers: own });
      assert.equal(status, 404, `${method} ${path}`);
    }
  }
  assert.deepEqual(await state(), before);
});

test("a refusal is a page with a sentence", async () => {
  const foreign = await house
    .as("owner")
    .post("/nb/sign-out", {}, { origin: "https://evil.example", "sec-fetch-site": "cross-site" });
  assert.equal(foreign.status, 403);
  assert.match(foreign.text, /[A-ZÆØÅ].+\./);
  const huge = await house.as("owner").post("/da/account/name", { name: "x".repeat(1_100_000) });
  assert.equal(huge.status, 413);
  assert.match(huge.text, /[A-ZÆØÅ].+\./);
  assert.deepEqual(house.faults, []);
});
