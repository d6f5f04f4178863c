// Somebody at the café takes back what they allowed: from one request to the next the words are nowhere, and every count is lower.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { sql } from "kysely";
import { demoProcesses } from "#seeds/index.ts";
import { teamUrls, urls } from "../src/urls.ts";
import { testHouse } from "./house.ts";
import { whereWritten } from "./written-anywhere.ts";

const house = await testHouse();
const nordvik = teamUrls("nb", "nordvik");
const process = demoProcesses.everyday.id;
const words = [
  "tegnet en hammer",
  "bussen ventet til koret var ferdig",
  "Jeg lærer norsk fortere",
  "Tre snakket arabisk",
];
let consent: string;
let line: string;

before(async () => {
  consent = await idOf(sql`select id from consents where informant_code = 'K1'`);
  line = await idOf(sql`select id from items where kind = 'roadmap-item' and line = 'Spørrerunden hver høst'`);
});

async function idOf(query: ReturnType<typeof sql<{ id: string }>>): Promise<string> {
  const { rows } = await house.db.systemically((db) => query.execute(db));
  return rows[0]?.id ?? "";
}

async function publicPage(): Promise<string> {
  const list = await house.as("nobody").get(urls.publications("nb"));
  return (await house.as("nobody").get(list.link("Sammen om hverdagen i Nordvik"))).text;
}

test("before, the words are there and the public is told of 21 voices", async () => {
  assert.notDeepEqual(await whereWritten(house.db, words), []);
  assert.match(await publicPage(), /Spørrerunden hver høst.*?21 stemmer/);
  assert.match((await house.as("member").get(nordvik.trace(process, line))).text, /21 stemmer/);
});

test("a member cannot take it back for somebody, a leader can", async () => {
  const address = nordvik.consent(process, consent);
  assert.equal((await house.as("member").post(address)).status, 403);
  const answer = await house.as("leader").post(address);
  assert.equal(answer.status, 200);
});

test("after, the words are nowhere in the database", async () => {
  assert.deepEqual(await whereWritten(house.db, words), []);
});

test("after, every page counts without them, the public one too", async () => {
  assert.doesNotMatch(await publicPage(), /21 stemmer/);
  const trace = await house.as("member").get(nordvik.trace(process, line));
  assert.match(trace.text, /\b3 stemmer/);
  for (const word of words) assert.equal(trace.html.includes(word), false);
});

test("after, no export, report or list holds the words", async () => {
  const places = [
    nordvik.items(process),
    nordvik.bin(process),
    nordvik.report(process),
    nordvik.exports(process, "csv"),
  ];
  for (const place of [...places, nordvik.exports(process, "json"), nordvik.consents(process)]) {
    const text = await (await house.ask("owner", place)).text();
    for (const word of words) assert.equal(text.includes(word), false, `${place} still says: ${word}`);
  }
});
