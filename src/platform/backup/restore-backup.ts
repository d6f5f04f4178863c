// Puts a backup in place of everything that a database holds, in the tables it was made of, and brings them up to date.

import { appendFile, mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sql } from "kysely";
import type { Db } from "../database/database.ts";
import { digestOf, type Migration, migrateWithin } from "../database/migrate.ts";
import { BackupProblem, type Line, readBackup } from "./lines.ts";
import { listTables, type Table, withoutForeignKeys } from "./tables.ts";

const rowsAtOnce = 500;

export interface RestoreParts {
  /** Of this program, all of them, in order. */
  readonly migrations: readonly Migration[];
  /** Where uploaded files lie. */
  readonly files: string;
}

/** In the caller's transaction: all or nothing. Returns how many rows came in; throws BackupProblem before anything is touched. */
export async function restoreBackup(db: Db, path: string, { migrations, files }: RestoreParts): Promise<number> {
  const known = await checkWhole(path, migrations);
  await wipe(db);
  await migrateWithin(db, migrations.slice(0, known));
  const setForeignKeys = await withoutForeignKeys(db);
  const rows = await fill(db, path, files);
  await setForeignKeys();
  await migrateWithin(db, migrations.slice(known));
  return rows;
}

/** Reads the whole file once, and says how many of our migrations it was made with. */
async function checkWhole(path: string, migrations: readonly Migration[]): Promise<number> {
  let known = -1;
  for await (const read of readBackup(path)) {
    if (known >= 0) continue;
    if (!("said" in read) || read.said[0] !== "samskap backup") {
      throw new BackupProblem(`The file ${path} is not a backup of Samskap.`);
    }
    const made = read.said[3];
    if (made.some(({ number, digest }, index) => !isSame(migrations[index], number, digest))) {
      throw new BackupProblem("The backup was made by another or a newer Samskap. Update the program first.");
    }
    known = made.length;
  }
  return known;
}

function isSame(migration: Migration | undefined, number: number, digest: string): boolean {
  return migration?.number === number && digestOf(migration) === digest;
}

async function wipe(db: Db): Promise<void> {
  for (const schema of ["pgboss", "accounts", "samskap", "public"]) {
    await sql.raw(`drop schema if exists ${schema} cascade`).execute(db);
  }
  await sql`create schema public`.execute(db);
}

async function fill(db: Db, path: string, files: string): Promise<number> {
  const tables = new Map((await listTables(db)).map((table) => [table.name, table]));
  let table: Table | undefined;
  let waiting: string[] = [];
  let rows = 0;
  const bringIn = async (): Promise<void> => {
    if (table && waiting.length > 0) await insertRows(db, table, waiting);
    rows += waiting.length;
    waiting = [];
  };
  for await (const read of readBackup(path)) {
    if ("row" in read) {
      waiting.push(read.row);
      if (waiting.length === rowsAtOnce) await bringIn();
      continue;
    }
    await bringIn();
    if (read.said[0] === "table") table = tableNamed(tables, read.said[1]);
    else await obey(db, files, read.said);
  }
  await bringIn();
  return rows;
}

function tableNamed(tables: ReadonlyMap<string, Table>, name: string): Table {
  const table = tables.get(name);
  if (!table) throw new BackupProblem(`The backup holds a table that this program does not know: ${name}.`);
  return table;
}

async function insertRows(db: Db, { name, columns }: Table, rows: readonly string[]): Promise<void> {
  const list = sql.raw(columns.join(", "));
  await sql`insert into ${sql.raw(name)} (${list}) overriding system value
    select ${list} from jsonb_populate_recordset(null::${sql.raw(name)}, ${`[${rows.join(",")}]`}::jsonb)`.execute(db);
}

async function obey(db: Db, files: string, said: Line): Promise<void> {
  if (said[0] === "counter") {
    await sql`select setval(${said[1]}::regclass, ${said[2]})`.execute(db);
  }
  if (said[0] === "file") await addToFile(files, said[1], Buffer.from(said[2], "base64"), said[3]);
}

async function addToFile(files: string, name: string, part: Buffer, isLast: boolean): Promise<void> {
  if (!/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(name)) throw new BackupProblem(`The backup holds a file named ${name}.`);
  const path = join(files, name);
  await mkdir(dirname(path), { recursive: true });
  await appendFile(`${path}.part`, part);
  if (isLast) await rename(`${path}.part`, path);
}
