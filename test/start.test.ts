// Starting and stopping the real program: what it says, what it refuses, and that it stops politely.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { urls } from "../src/urls.ts";
import { newDatabaseUrl } from "./database.ts";
import { startProgram } from "./program.ts";

const folder = await mkdtemp(join(tmpdir(), "samskap-start-"));
const place = { DATA_DIR: folder, DATABASE_URL: await newDatabaseUrl() };
const program = await startProgram(place);
after(async () => {
  await program.end("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

test("it says where it answers, how the first owner comes in, and that the embedded database is for trying out", () => {
  assert.match(program.said(), /Samskap answers at http:\/\/127\.0\.0\.1:\d+/);
  assert.match(program.said(), /\/nb\/first-run\?token=\S{20,}/);
  assert.equal(/for trying out/.test(program.said()), !place.DATABASE_URL);
});

test("the guide can be read at once, without a cookie, and again without being sent again", async () => {
  const first = await fetch(program.address + urls.guide("nb"));
  assert.equal(first.status, 200);
  assert.equal(first.headers.get("set-cookie"), null);
  const etag = first.headers.get("etag") ?? "";
  const again = await fetch(program.address + urls.guide("nb"), { headers: { "if-none-match": etag } });
  assert.equal(again.status, 304);
  assert.match(again.headers.get("content-security-policy") ?? "", /default-src 'none'/);
});

test("nobody can choose whom to be: that is in the demonstration only", async () => {
  assert.equal((await fetch(program.address + urls.demonstration("nb"))).status, 404);
  assert.doesNotMatch(await (await fetch(program.address + urls.home("nb"))).text(), /type="hidden" name="password"/);
});

test("a kept page carries the same headers as one that was just made", async () => {
  const plain = await fetch(program.address + urls.guide("nb"), { headers: { "accept-encoding": "identity" } });
  const made = await fetch(`${program.address}${urls.guide("nb")}?unknown=1`);
  for (const [name, value] of made.headers) {
    if (["date", "transfer-encoding", "cache-control", "content-length", "etag", "vary"].includes(name)) continue;
    assert.equal(plain.headers.get(name), value, name);
  }
});

test("a second program on the same data folder is refused with a sentence", async () => {
  if (place.DATABASE_URL) return;
  const second = await startProgram(place);
  assert.equal(second.exitCode, 1);
  assert.match(second.said(), /is in use by process \d+\. Stop that process first/);
});

test("a setting that is wrong is explained in a sentence", async () => {
  const wrong = await startProgram({ ...place, PORT: "ninety", PUBLIC_URL: "samskap.example" });
  assert.equal(wrong.exitCode, 1);
  assert.match(wrong.said(), /PORT must be a number/);
  assert.match(wrong.said(), /PUBLIC_URL must be a whole address/);
});

test("a database that does not answer is named in a sentence", async () => {
  const away = await startProgram({ ...place, DATABASE_URL: "postgres://nobody@127.0.0.1:1/nothing" });
  assert.equal(away.exitCode, 1);
  assert.match(away.said(), /The database server at DATABASE_URL does not answer/);
});

test("asked to stop, it finishes and leaves the data folder free", async () => {
  assert.equal(await program.end("SIGTERM"), 0);
  const next = await startProgram(place);
  assert.ok(next.address, next.said());
  assert.equal(await next.end("SIGTERM"), 0);
});
