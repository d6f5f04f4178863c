// The program is killed while people write: everything it had said yes to is there afterwards.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { openDatabase } from "#platform/database/open.ts";
import { urls } from "../src/urls.ts";
import { newDatabaseUrl } from "./database.ts";
import { type Program, startProgram } from "./program.ts";

const rounds = 4;
const writers = 8;

const folder = await mkdtemp(join(tmpdir(), "samskap-crash-"));
const databaseUrl = await newDatabaseUrl();
after(() => rm(folder, { recursive: true, force: true }));

test("every acknowledged write is there after kill -9", { timeout: 240_000 }, async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const program = await startProgram({ DATA_DIR: folder, DATABASE_URL: databaseUrl });
    assert.ok(program.address, program.said());
    const writing = Array.from({ length: writers }, (_, writer) =>
      writeOn(program, `round-${round}-writer-${writer}`, acknowledged),
    );
    await written(acknowledged, acknowledged.length + writers * (2 + round));
    await program.end("SIGKILL");
    await Promise.all(writing);
  }
  const kept = await listKept();
  const lost = acknowledged.filter((body) => !kept.has(body));
  assert.ok(acknowledged.length > rounds * writers, `only ${acknowledged.length} writes were acknowledged`);
  assert.deepEqual(lost, [], `${lost.length} of ${acknowledged.length} acknowledged writes are gone`);
});

/** The kill comes in the middle of writing, however fast or slow the machine is. */
async function written(acknowledged: readonly string[], enough: number): Promise<void> {
  while (acknowledged.length < enough) await pause(5);
}

/** A form sent without being signed in is kept for after signing in: the one thing anybody may write. */
async function writeOn(program: Program, name: string, acknowledged: string[]): Promise<void> {
  for (let count = 0; ; count += 1) {
    const body = `name=${name}-${count}`;
    const headers = { "content-type": "application/x-www-form-urlencoded", origin: program.address };
    const address = program.address + urls.accountPart("nb", "name");
    const answer = await fetch(address, { method: "POST", redirect: "manual", headers, body }).catch(() => null);
    if (!answer) return;
    assert.equal(answer.status, 303);
    acknowledged.push(body);
  }
}

async function listKept(): Promise<Set<string>> {
  const database = await openDatabase({ dataDir: folder, databaseUrl });
  const { rows } = await sql<{ body: string }>`select body from accounts.parked_forms`.execute(database.kysely);
  await database.close();
  return new Set(rows.map((row) => row.body));
}
