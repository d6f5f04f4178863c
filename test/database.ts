// A fresh database for a test file: a copy of one that was made once, in the process or on a server.

import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after } from "node:test";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import type { Database } from "#platform/database/database.ts";
import { embeddedExtensions, wrapEmbedded } from "#platform/database/embedded.ts";
import { openDatabase } from "#platform/database/open.ts";
import { bareOriginal, emptyOriginal, type Original, seededOriginal } from "./originals.ts";

const folder = join(import.meta.dirname, "../.tmp");
const serverUrl = process.env.TEST_DATABASE_URL;

/** With TEST_DATABASE_URL on that server, else in the process. It has the tables and no rows. Closed when the file's tests are done. */
export function testDatabase(): Promise<Database> {
  return copyOf(emptyOriginal);
}

/** The same with the demonstration in it: what `npm run demo` shows. */
export function seededDatabase(): Promise<Database> {
  return copyOf(seededOriginal);
}

/** What a new machine has: not even the tables. */
export function bareDatabase(): Promise<Database> {
  return copyOf(bareOriginal);
}

/** The address of a new and empty database on the server, for a program of its own; undefined without TEST_DATABASE_URL. */
export async function newDatabaseUrl(): Promise<string | undefined> {
  if (!serverUrl) return undefined;
  const name = `samskap_test_${randomBytes(6).toString("hex")}`;
  await onServer(serverUrl, async (client) => void (await client.query(`create database ${name}`)));
  after(() => onServer(serverUrl, async (client) => void (await client.query(`drop database ${name} with (force)`))));
  return withName(serverUrl, name);
}

/** Makes what the copies are made of, so that two test files need not both do it. */
export async function prepareTestDatabase(): Promise<void> {
  for (const original of [emptyOriginal, seededOriginal]) {
    await (serverUrl ? templateOnServer(serverUrl, original) : dumpFile(original));
  }
}

async function copyOf(original: Original): Promise<Database> {
  const database = serverUrl ? await copyOnServer(serverUrl, original) : await copyInProcess(original);
  after(() => database.close());
  return database;
}

async function copyInProcess(original: Original): Promise<Database> {
  return wrapEmbedded(await openCopy(original));
}

/** Of nothing: a new one. */
async function openCopy(original: Original | null): Promise<PGlite> {
  if (!original) return PGlite.create({ extensions: embeddedExtensions });
  const dump = new Blob([await readFile(await dumpFile(original))]);
  return PGlite.create({ loadDataDir: dump, extensions: embeddedExtensions });
}

async function dumpFile(original: Original): Promise<string> {
  const file = join(folder, `${original.name}-${await original.digest()}.tar`);
  if (await stat(file).catch(() => null)) return file;
  const embedded = await openCopy(original.from);
  const database = wrapEmbedded(embedded);
  await original.fill(database);
  await lighten(embedded);
  const dump = await embedded.dumpDataDir("none");
  await database.close();
  await mkdir(folder, { recursive: true });
  // Whoever is second overwrites the same bytes; nobody ever reads half a file.
  const unfinished = `${file}.${randomBytes(4).toString("hex")}`;
  await writeFile(unfinished, new Uint8Array(await dump.arrayBuffer()));
  await rename(unfinished, file);
  await removeOlder(original, file);
  return file;
}

/** A copy is opened in half the time when it has less memory to clear, and no databases in it that nobody asks. */
async function lighten(embedded: PGlite): Promise<void> {
  await embedded.exec("alter system set shared_buffers = '8MB'");
  await embedded.exec("update pg_database set datistemplate = false");
  for (const unused of ["template0", "template1"]) await embedded.exec(`drop database if exists ${unused}`);
  await embedded.exec("checkpoint");
}

async function removeOlder({ name }: Original, newest: string): Promise<void> {
  const older = (await readdir(folder)).filter((file) => file.startsWith(`${name}-`) && join(folder, file) !== newest);
  for (const file of older.filter((each) => each.endsWith(".tar"))) await rm(join(folder, file), { force: true });
}

async function copyOnServer(url: string, original: Original): Promise<Database> {
  const template = await templateOnServer(url, original);
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

async function templateOnServer(url: string, original: Original): Promise<string> {
  const name = `samskap_${original.name}_${await original.digest()}`;
  const from = original.from ? await templateOnServer(url, original.from) : "template1";
  await onServer(url, async (client) => {
    // Held until the connection ends: two test files do not make the same template.
    await client.query("select pg_advisory_lock(7226316)");
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount) return;
    const unfinished = `${name}_unfinished`;
    await client.query(`drop database if exists ${unfinished} with (force)`);
    await client.query(`create database ${unfinished} template ${from}`);
    const database = await openDatabase({ dataDir: "", databaseUrl: withName(url, unfinished) });
    await original.fill(database);
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
