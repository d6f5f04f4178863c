// A fresh database for a test file: a copy of one that was migrated once, in the process or on a server.

import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after } from "node:test";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import type { Database } from "#platform/database/database.ts";
import { migrate, readMigrations } from "#platform/database/migrate.ts";
import { embeddedExtensions, openDatabase, wrapEmbedded } from "#platform/database/open.ts";

const folder = join(import.meta.dirname, "../.tmp");
const serverUrl = process.env.TEST_DATABASE_URL;

/** With TEST_DATABASE_URL on that server, else in the process. Closed when the file's tests are done. */
export async function testDatabase(): Promise<Database> {
  const database = serverUrl ? await copyOnServer(serverUrl) : await copyInProcess();
  after(() => database.close());
  return database;
}

/** Makes what the copies are made of, so that two test files need not both do it. */
export async function prepareTestDatabase(): Promise<void> {
  await (serverUrl ? templateOnServer(serverUrl) : dumpFile());
}

async function copyInProcess(): Promise<Database> {
  const dump = new Blob([await readFile(await dumpFile())]);
  return wrapEmbedded(await PGlite.create({ loadDataDir: dump, extensions: embeddedExtensions }));
}

async function dumpFile(): Promise<string> {
  const file = join(folder, `database-${await digestOfMigrations()}.tar`);
  if (await stat(file).catch(() => null)) return file;
  const embedded = await PGlite.create({ extensions: embeddedExtensions });
  const database = wrapEmbedded(embedded);
  await migrate(database);
  const dump = await embedded.dumpDataDir("none");
  await database.close();
  await mkdir(folder, { recursive: true });
  // Whoever is second overwrites the same bytes; nobody ever reads half a file.
  const unfinished = `${file}.${randomBytes(4).toString("hex")}`;
  await writeFile(unfinished, new Uint8Array(await dump.arrayBuffer()));
  await rename(unfinished, file);
  return file;
}

async function copyOnServer(url: string): Promise<Database> {
  const template = await templateOnServer(url);
  const name = `samskap_test_${randomBytes(6).toString("hex")}`;
  await onServer(url, async (client) => void (await client.query(`create database ${name} template ${template}`)));
  const database = await openDatabase({ dataDir: "", databaseUrl: withName(url, name) });
  return {
    ...database,
    close: async () => {
      await database.close();
      await onServer(url, async (client) => void (await client.query(`drop database if exists ${name} with (force)`)));
    },
  };
}

async function templateOnServer(url: string): Promise<string> {
  const name = `samskap_template_${await digestOfMigrations()}`;
  await onServer(url, async (client) => {
    // Held until the connection ends: two test files do not make the same template.
    await client.query("select pg_advisory_lock(7226316)");
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount) return;
    const unfinished = `${name}_unfinished`;
    await client.query(`drop database if exists ${unfinished} with (force)`);
    await client.query(`create database ${unfinished}`);
    const database = await openDatabase({ dataDir: "", databaseUrl: withName(url, unfinished) });
    await migrate(database);
    await database.close();
    await client.query(`alter database ${unfinished} rename to ${name}`);
  });
  return name;
}

async function onServer(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function withName(url: string, name: string): string {
  const named = new URL(url);
  named.pathname = `/${name}`;
  return named.href;
}

async function digestOfMigrations(): Promise<string> {
  const texts = (await readMigrations()).map((migration) => migration.text);
  return createHash("sha256").update(texts.join("\n")).digest("hex").slice(0, 12);
}
