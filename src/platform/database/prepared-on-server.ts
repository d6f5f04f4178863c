// Lets a server keep the plans of our statements: for short ones, planning is most of the work.

import type { PostgresPool, PostgresPoolClient } from "kysely";
import type pg from "pg";
import { statementNames } from "./kept-statements.ts";

export function preparingPool(pool: pg.Pool): PostgresPool {
  const nameOf = statementNames();

  function preparing(client: pg.PoolClient): PostgresPoolClient {
    const query = (text: string, values: readonly unknown[]): Promise<pg.QueryResult> =>
      client.query({ text, values: [...values], name: values.length > 0 ? nameOf(text) : undefined });
    return { query: query as unknown as PostgresPoolClient["query"], release: (destroy) => client.release(destroy) };
  }

  return {
    options: pool.options,
    connect: async () => preparing(await pool.connect()),
    end: () => pool.end(),
  };
}
