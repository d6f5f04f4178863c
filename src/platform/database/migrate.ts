// Brings the tables up to date at start: numbered SQL files, forward only, one process at a time.

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import type { Database, Db } from "./database.ts";

const folder = join(import.meta.dirname, "../../../db/migrations");
/** Any number, the same in every process: the advisory lock that migrations take. */
const lockNumber = 7_226_315;

const tableOfMigrations = `create table if not exists migrations
  (number int primary key, name text not null, digest text not null, ran_at timestamptz not null default now())`;

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly text: string;
}

export async function readMigrations(): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => /^\d{4}-.+\.sql$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => ({
      number: Number(file.slice(0, 4)),
      name: file.slice(5, -4),
      text: await readFile(join(folder, file), "utf8"),
    })),
  );
}

/** Runs what is missing. Returns the numbers that ran. A file that was changed after it ran is refused. */
export async function migrate(database: Database): Promise<number[]> {
  const migrations = await readMigrations();
  await database.script(`begin; select pg_advisory_xact_lock(${lockNumber}); ${tableOfMigrations}; commit;`);
  const missing = await listMissing(database, migrations);
  if (missing.length === 0) return [];
  try {
    await database.script(oneTransaction(missing));
  } catch (error) {
    // Another process that started at the same moment did it first: then nothing is missing any more.
    if ((await listMissing(database, migrations)).length > 0) throw error;
  }
  return missing.map((migration) => migration.number);
}

/**
 * Runs these within the caller's transaction: an older backup is put in place and then brought up to date, all or nothing.
 * A transaction's handle takes one statement at a time; PL/pgSQL runs a whole file.
 */
export async function migrateWithin(db: Db, migrations: readonly Migration[]): Promise<void> {
  await sql.raw(tableOfMigrations).execute(db);
  for (const migration of migrations) {
    const { number, name, text } = migration;
    await sql`insert into migrations (number, name, digest) values (${number}, ${name}, ${digestOf(migration)})`.execute(
      db,
    );
    await sql`select set_config('samskap.migration', ${text}, true)`.execute(db);
    await sql`do $$ begin execute current_setting('samskap.migration'); end $$`.execute(db);
  }
}

async function listMissing(database: Database, migrations: Migration[]): Promise<Migration[]> {
  const ran = await listRan(database);
  return migrations.filter((migration) => isMissing(migration, ran));
}

async function listRan(database: Database): Promise<Map<number, string>> {
  const { rows } = await sql<{ number: number; digest: string }>`select number, digest from migrations`.execute(
    database.kysely,
  );
  return new Map(rows.map((row) => [row.number, row.digest]));
}

function isMissing(migration: Migration, ran: Map<number, string>): boolean {
  const digest = ran.get(migration.number);
  if (digest !== undefined && digest !== digestOf(migration)) {
    throw new Error(`Migration ${migration.number} (${migration.name}) was changed after it had run.`);
  }
  return digest === undefined;
}

// Everything in one script and one transaction: half an upgrade never stands, and a second process waits at the lock
// and then finds each number taken: the insert refuses it.
function oneTransaction(missing: Migration[]): string {
  const steps = missing.map(
    (migration) =>
      `insert into migrations (number, name, digest) values (${migration.number}, '${migration.name}', '${digestOf(migration)}');\n${migration.text}`,
  );
  return `begin;\nselect pg_advisory_xact_lock(${lockNumber});\n${steps.join("\n")}\ncommit;`;
}

export function digestOf(migration: Migration): string {
  return createHash("sha256").update(migration.text).digest("hex");
}
