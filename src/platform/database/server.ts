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
  // A user named after one of our schemas would otherwise find and make tables there.
  const connection = { connectionString: url, options: "-c search_path=public" };
  const pool = new pg.Pool({ ...connection, max: 10, pipeline: true, types: { getTypeParser: serverParser } });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => {});
  const ear = await openEar(connection);
  const dialect = new PostgresDialect({ pool: preparingPool(pool) });
  return {
    isEmbedded: false,
    dialect,
    transactOn: (kysely) => transactTogether(kysely, dialect),
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
