// Opens the database: PostgreSQL in the process by default, a PostgreSQL server when DATABASE_URL says so.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { citext } from "@electric-sql/pglite/contrib/citext";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { type Dialect, Kysely, PGliteDialect, PostgresDialect } from "kysely";
import pg from "pg";
import type { Config } from "../config.ts";
import { bindMember, bindPublic, type Database, type Db } from "./database.ts";
import { openEar } from "./ear.ts";
import { lockDataFolder } from "./lock.ts";

type Wires = Pick<Database, "isEmbedded" | "notify" | "listen" | "script"> & { dialect: Dialect; end(): Promise<void> };

export async function openDatabase(config: Pick<Config, "dataDir" | "databaseUrl">): Promise<Database> {
  if (config.databaseUrl) return database(await serverWires(config.databaseUrl));
  const unlock = await lockDataFolder(config.dataDir);
  const folder = join(config.dataDir, "database");
  await mkdir(config.dataDir, { recursive: true });
  const embedded = await PGlite.create(folder, { extensions: embeddedExtensions });
  return database(embeddedWires(embedded, unlock));
}

export const embeddedExtensions = { pg_trgm, unaccent, citext };

/** For tests: a database that lives in memory, or one that was opened elsewhere. */
export function wrapEmbedded(embedded: PGlite): Database {
  return database(embeddedWires(embedded, async () => {}));
}

// `date` and `bigint` come back as text and number alike on both databases: a day is a day, not a midnight somewhere.
const parsers = { 1082: (text: string) => text, 20: (text: string) => Number(text) };

function embeddedWires(embedded: PGlite, unlock: () => Promise<void>): Wires {
  Object.assign(embedded.parsers, parsers);
  return {
    isEmbedded: true,
    dialect: new PGliteDialect({ pglite: embedded }),
    notify: async (channel, payload) => void (await embedded.query("select pg_notify($1, $2)", [channel, payload])),
    listen: async (channel, hear) => void (await embedded.listen(channel, hear)),
    script: async (text) => {
      try {
        return (await embedded.exec(text)).flatMap((result) => result.rows);
      } catch (error) {
        await embedded.exec("rollback");
        throw error;
      }
    },
    end: async () => {
      // Kysely closes only what it has used.
      if (!embedded.closed) await embedded.close();
      await unlock();
    },
  };
}

async function serverWires(url: string): Promise<Wires> {
  // A user named after one of our schemas would otherwise find and make tables there.
  const connection = { connectionString: url, options: "-c search_path=public" };
  const pool = new pg.Pool({ ...connection, max: 10, types: { getTypeParser: serverParser } });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => {});
  const ear = await openEar(connection);
  return {
    isEmbedded: false,
    dialect: new PostgresDialect({ pool }),
    notify: async (channel, payload) => void (await pool.query("select pg_notify($1, $2)", [channel, payload])),
    listen: (channel, hear) => ear.listen(channel, hear),
    script: (text) => serverScript(pool, text),
    end: () => ear.close(),
  };
}

async function serverScript(pool: pg.Pool, text: string): Promise<unknown[]> {
  const client = await pool.connect();
  try {
    // One result a statement; the driver gives a single one bare.
    const results: unknown = await client.query(text);
    return [results].flat().flatMap((result) => (result as pg.QueryResult).rows);
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}

function serverParser(oid: number, format?: "text" | "binary"): (text: string) => unknown {
  return parsers[oid as keyof typeof parsers] ?? pg.types.getTypeParser(oid, format as "text");
}

function database(wires: Wires): Database {
  let queries = 0;
  const kysely = new Kysely<unknown>({
    dialect: wires.dialect,
    log: () => {
      queries += 1;
    },
  });
  function transact<T>(bind: (db: Db) => Promise<void>, work: (db: Db) => Promise<T>): Promise<T> {
    return kysely.transaction().execute(async (db) => {
      await bind(db);
      return work(db);
    });
  }
  return {
    ...wires,
    kysely,
    publicly: (work) => transact(bindPublic, work),
    privately: (binding, work) => transact((db) => bindMember(db, binding), work),
    systemically: (work) => kysely.transaction().execute(work),
    queryCount: () => queries,
    close: async () => {
      await kysely.destroy();
      await wires.end();
    },
  };
}
