// A second memory of what was erased, beside the database: so that an older backup forgets it too, although it never knew.

import { appendFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import type { Database, Db } from "#platform/database/database.ts";

export interface Tombstone {
  readonly organisationId: string;
  readonly id: string;
  readonly what: string;
}

/** Adds to the file what it lacks. A job runs it; twice is once. */
export async function keepTombstones({ database, dataDir }: { database: Database; dataDir: string }): Promise<void> {
  const known = new Set((await readTombstones(dataDir)).map(({ id }) => id));
  const missing = (await database.systemically(listTombstones)).filter(({ id }) => !known.has(id));
  if (missing.length === 0) return;
  await mkdir(dataDir, { recursive: true });
  await appendFile(fileIn(dataDir), missing.map((stone) => `${JSON.stringify(stone)}\n`).join(""), { mode: 0o600 });
}

export async function readTombstones(dataDir: string): Promise<Tombstone[]> {
  const text = await readFile(fileIn(dataDir), "utf8").catch(() => "");
  // A last line that a crash cut short is no line; the job writes it again.
  return text.split("\n").flatMap((line) => (line.endsWith("}") ? [JSON.parse(line) as Tombstone] : []));
}

export async function listTombstones(db: Db): Promise<Tombstone[]> {
  const { rows } = await sql<Tombstone>`
    select organisation_id as "organisationId", id, what from tombstones order by at`.execute(db);
  return rows;
}

function fileIn(dataDir: string): string {
  return join(dataDir, "tombstones.jsonl");
}
