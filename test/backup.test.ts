// A backup is whole and can be put back: on an empty machine, on another kind of database, and without what was erased since.

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "kysely";
import { readBackup } from "#platform/backup/lines.ts";
import { writeBackup } from "#platform/backup/write-backup.ts";
import type { Database } from "#platform/database/database.ts";
import { newId } from "#platform/ids.ts";
import { insertConsent, withdrawConsent } from "#record/index.ts";
import { answerOnBackupLine, askForBackup } from "../src/operations/backup-line.ts";
import { keepTombstones } from "../src/operations/tombstones.ts";
import { type PutBack, putBack } from "../src/put-back.ts";
import { testClock } from "./clock.ts";
import { bareDatabase, seededDatabase } from "./database.ts";
import { newTeam } from "./team.ts";
import { whereWritten } from "./written-anywhere.ts";

/** Stands in what one person said, and nowhere else. */
const word = "perleporten";
const clock = testClock();
const folder = await mkdtemp(join(tmpdir(), "samskap-backup-"));
after(() => rm(folder, { recursive: true }));
const original = await seededDatabase();
const team = await newTeam(original);
const consentId = await talkUnderConsent();
const first = join(folder, "first.backup");
await writeFile(join(folder, "files-are-kept"), "a picture");
const rows = await write(original, first);

test("a backup put back on an empty machine holds every row as it was", async () => {
  const machine = await bareDatabase();
  const back = await put(machine, first);
  assert.deepEqual(back, { rows, forgotten: 0 });
  assert.ok(rows > 100, `there are ${rows} rows`);
  const second = join(folder, "second.backup");
  assert.equal(await write(machine, second), rows);
  assert.deepEqual(await contentOf(second), await contentOf(first));
});

test("what was put back is held by the same rules as before", async () => {
  const machine = await bareDatabase();
  await put(machine, first);
  const orphan = machine.systemically((db) =>
    sql`insert into organisation_slugs (slug, organisation_id) values ('nowhere', ${newId()})`.execute(db),
  );
  await assert.rejects(orphan, /foreign key/);
  const unbound = machine.systemically(async (db) => {
    await sql`set local role samskap_member`.execute(db);
    await sql`select id from items`.execute(db);
  });
  await assert.rejects(unbound, /samskap\./);
});

test("uploaded files come along", async () => {
  const machine = await bareDatabase();
  const path = join(folder, "with-files.backup");
  await writeBackup(path, { database: original, files: folder, now: clock.now() });
  const elsewhere = await mkdtemp(join(folder, "elsewhere-"));
  await putBack({ database: machine, dataDir: elsewhere, clock, newId }, path, false);
  assert.equal(await readFile(join(elsewhere, "files/files-are-kept"), "utf8"), "a picture");
});

test("what was erased stays erased although the backup holds it", async () => {
  const dataDir = await mkdtemp(join(folder, "tombstones-"));
  const database = await bareDatabase();
  await put(database, first);
  await withdraw(database);
  await keepTombstones({ database, dataDir });
  await keepTombstones({ database, dataDir });

  const machine = await bareDatabase();
  const back = await putBack({ database: machine, dataDir, clock, newId }, first, false);
  assert.equal(back.forgotten, 2, "the note and the statement");
  await isForgotten(machine);

  const same = await putBack({ database, dataDir: folder, clock, newId }, first, true);
  assert.equal(same.forgotten, 2, "the database that gives way remembers too");
  await isForgotten(database);
});

test("an installation in use does not give way unless it is told to", async () => {
  await assert.rejects(put(original, first), /--replace/);
});

test("a backup that was cut short or changed is refused, and nothing has changed", async () => {
  const machine = await bareDatabase();
  await put(machine, first);
  const short = join(folder, "short.backup");
  await writeFile(short, await readFile(first));
  await truncate(short, (await stat(short)).size - 200);
  await assert.rejects(putBack({ database: machine, dataDir: folder, clock, newId }, short, true), /backup/);
  const changed = join(folder, "changed.backup");
  const text = gunzipSync(await readFile(first)).toString();
  await writeFile(changed, gzipSync(text.replace("Nordvik", "Sørvik")));
  await assert.rejects(
    putBack({ database: machine, dataDir: folder, clock, newId }, changed, true),
    /not a whole backup/,
  );
  const second = join(folder, "unchanged.backup");
  await write(machine, second);
  assert.deepEqual(await contentOf(second), await contentOf(first));
});

test("a file that is no backup, or one of a newer program, is refused with a sentence", async () => {
  const path = join(folder, "nonsense");
  await writeFile(path, "hello");
  await assert.rejects(put(await bareDatabase(), path), /cannot be read as a backup/);
});

test("the file can be read by its owner only and holds no proof of who is signed in", async () => {
  assert.equal((await stat(first)).mode & 0o777, process.platform === "win32" ? 0o666 : 0o600);
  assert.doesNotMatch(gunzipSync(await readFile(first)).toString(), /"accounts\.session"/);
});

test("the running program is asked for the backup, since it alone may read its database", async () => {
  const dataDir = await mkdtemp(join(folder, "line-"));
  assert.equal(await askForBackup(dataDir, first), null, "nobody is there");
  const line = await answerOnBackupLine(dataDir, (path) => write(original, path));
  const path = join(dataDir, "asked.backup");
  assert.equal(await askForBackup(dataDir, path), rows);
  assert.deepEqual(await contentOf(path), await contentOf(first));
  await assert.rejects(askForBackup(dataDir, "/no/such/folder\0"), /./);
  await line.close();
});

function write(database: Database, path: string): Promise<number> {
  return writeBackup(path, { database, files: join(folder, "none"), now: clock.now() });
}

function put(database: Database, path: string): Promise<PutBack> {
  return putBack({ database, dataDir: folder, clock, newId }, path, false);
}

/** Rows by table, in an order that does not depend on where the database keeps them. */
async function contentOf(path: string): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {};
  let table: string[] = [];
  for await (const read of readBackup(path)) {
    if ("row" in read) table.push(read.row);
    else if (read.said[0] === "table") tables[read.said[1]] = table = [];
    else if (read.said[0] === "counter") tables[`counter ${read.said[1]}`] = [String(read.said[2])];
  }
  return Object.fromEntries(Object.entries(tables).map(([name, lines]) => [name, lines.sort()]));
}

/** A talk, what was said in it, and a finding that rests on that. */
async function talkUnderConsent(): Promise<string> {
  const id = newId();
  const how = { covers: "Notater", givenHow: "oral", givenOn: "2026-10-01", wantsToHear: true } as const;
  const consent = { id, processId: team.processId, informantCode: "A1", ...how, recordedAt: clock.now() };
  await team.change(({ db }) => insertConsent(db, team.organisationId, consent, team.anne));
  const values = { informantCode: "A1", method: "interview", group: "seniors", rawNotes: `${word}\u2028ny linje` };
  const talk = await team.write("insight-note", values, {}, { consentId: id });
  const statement = await team.write("statement", { text: `Jeg sa ${word}` }, { source: [talk] });
  await team.write("finding", { sentence: "Noen sa noe" }, { evidence: [statement] });
  return id;
}

async function withdraw(database: Database): Promise<void> {
  const { organisationId, anne } = team;
  const actor = { personId: anne, organisationId, role: "leader", processScope: null } as const;
  const change = { actor, now: clock.now(), newId };
  const withdrawal = await database.privately(actor, (db) => withdrawConsent({ db, ...change }, consentId));
  assert.ok(withdrawal.ok);
}

async function isForgotten(database: Database): Promise<void> {
  assert.deepEqual(await whereWritten(database, [word]), []);
  const { rows: voices } = await database.systemically((db) =>
    sql`select voices from item_voices where organisation_id = ${team.organisationId} and voices > 0`.execute(db),
  );
  assert.deepEqual(voices, []);
}
