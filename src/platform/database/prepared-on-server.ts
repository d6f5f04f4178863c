// Lets a server keep the plans of our statements: for short ones, planning is most of the work.

import type { Socket } from "node:net";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import type pg from "pg";
import { statementNames } from "./kept-statements.ts";

export function preparingPool(pool: pg.Pool): PostgresPool {
  const nameOf = statementNames();

  function preparing(client: pg.PoolClient): PostgresPoolClient {
    const query = (text: string, values: readonly unknown[]): Promise<pg.QueryResult> => {
      gather(client);
      return client.query({ text, values: [...values], name: values.length > 0 ? nameOf(text) : undefined });
    };
    return { query: query as unknown as PostgresPoolClient["query"], release: (destroy) => client.release(destroy) };
  }

  return {
    options: pool.options,
    connect: async () => preparing(await pool.connect()),
    end: () => pool.end(),
  };
}

/** What is asked before anything is waited for leaves in one piece: each piece costs the system more than most statements. */
function gather(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
