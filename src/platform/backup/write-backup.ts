// Writes everything that an installation knows into one file, the same for every database: one line a row, packed.

import { createHash, randomBytes } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { sql } from "kysely";
import type { Database, Db } from "../database/database.ts";
import { BackupProblem, filePartSize, type Line } from "./lines.ts";
import { listCounters, listTables, type Table } from "./tables.ts";

const rowsAtOnce = 500;

export interface BackupParts {
  readonly database: Database;
  /** Where uploaded files lie, if there are any. */
  readonly files: string;
  readonly now: Date;
}

/** Returns how many rows were written. The file appears whole or not at all, readable by its owner only. */
export async function writeBackup(path: string, parts: BackupParts): Promise<number> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomBytes(4).toString("hex")}.part`;
  let rows = 0;
  try {
    // One transaction that sees one moment, however long the writing takes.
    await parts.database.systemically(async (db) => {
      await sql`set transaction isolation level repeatable read, read only`.execute(db);
      await checkStarted(db);
      const counted = (count: number): void => void (rows += count);
      await pipeline(bytesOf(db, parts, counted), createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    });
    await flush(unfinished);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return rows;
}

async function checkStarted(db: Db): Promise<void> {
  const { rows } = await sql<{ there: string | null }>`
    select to_regclass('public.migrations')::text as there`.execute(db);
  if (!rows[0]?.there) throw new BackupProblem("There is nothing here yet: the program has never been started on it.");
}

async function flush(path: string): Promise<void> {
  const file = await open(path, "r+");
  await file.sync();
  await file.close();
}

async function* bytesOf(db: Db, parts: BackupParts, counted: (rows: number) => void): AsyncGenerator<string> {
  const digest = createHash("sha256");
  for await (const text of linesOf(db, parts, counted)) {
    digest.update(text);
    yield text;
  }
  yield line(["end", digest.digest("hex")]);
}

async function* linesOf(db: Db, parts: BackupParts, counted: (rows: number) => void): AsyncGenerator<string> {
  const { rows: migrations } = await sql<{ number: number; digest: string }>`
    select number, digest from migrations order by number`.execute(db);
  yield line(["samskap backup", 1, parts.now.toISOString(), migrations]);
  for (const table of await listTables(db)) yield* rowsOf(db, table, counted);
  for (const { name, value } of await listCounters(db)) yield line(["counter", name, value]);
  yield* filesIn(parts.files);
}

async function* rowsOf(db: Db, { name }: Table, counted: (rows: number) => void): AsyncGenerator<string> {
  yield line(["table", name]);
  await sql.raw(`declare backup no scroll cursor for select to_jsonb(t)::text as row from only ${name} t`).execute(db);
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.raw(String(rowsAtOnce))} from backup`.execute(db);
    counted(rows.length);
    if (rows.length > 0) yield `${rows.map(({ row }) => row).join("\n")}\n`;
    if (rows.length < rowsAtOnce) break;
  }
  await sql`close backup`.execute(db);
}

async function* filesIn(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter((it) => it.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll("\\", "/");
    const { size } = await stat(path);
    let read = 0;
    for await (const part of createReadStream(path, { highWaterMark: filePartSize })) {
      read += (part as Buffer).length;
      yield line(["file", name, (part as Buffer).toString("base64"), read === size]);
    }
  }
}

function line(content: Line): string {
  return `${JSON.stringify(content)}\n`;
}
