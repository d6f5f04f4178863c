// A database on a PostgreSQL server, reached over several connections at once.

import { PostgresDialect } from "kysely";
import pg from "pg";
import type { Database } from "./database.ts";
import { openEar } from "./ear.ts";
import { preparingPool } from "./prepared-on-server.ts";
import { transactTogether } from "./sent-together.ts";
import { databaseOn, parsers, type Wires } from "./wires.ts";

export async function openServer(url: string): Promise<Database> {
  return databaseOn(await wiresTo(url));
}

async function wiresTo(url: string): Promise<Wires> {
  const pool = poolOf(url, memberOptions, 10);
  const ear = await openEar({ connectionString: url, options: memberOptions });
  const dialect = new PostgresDialect({ pool: preparingPool(pool) });
  return {
    isEmbedded: false,
    dialect,
    transactOn: (kysely) => transactTogether(kysely, dialect),
    publicDialect: new PostgresDialect({ pool: preparingPool(poolOf(url, publicOptions, 5)) }),
    notify: async (channel, payload) => void (await pool.query("select pg_notify($1, $2)", [channel, payload])),
    listen: (channel, hear) => ear.listen(channel, hear),
    script: (text) => serverScript(pool, text),
    end: () => ear.close(),
  };
}

// A user named after one of our schemas would otherwise find and make tables there.
const memberOptions = "-c search_path=public";
const publicOptions = `${memberOptions} -c role=samskap_public`;

function poolOf(url: string, options: string, max: number): pg.Pool {
  const types = { getTypeParser: serverParser };
  const pool = new pg.Pool({ connectionString: url, options, max, pipeline: true, types });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => {});
  return pool;
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
