// Lets the server keep the plan of a statement it is asked again and again: for short statements, planning is most of the work.

import type { PostgresPool, PostgresPoolClient } from "kysely";
import type pg from "pg";

/** Each connection keeps them all; a statement written in a thousand ways would fill the server's memory. */
const mostKept = 400;

export function preparingPool(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>();

  function nameOf(text: string): string | undefined {
    const known = names.get(text);
    // A plan for "all columns" breaks when a later version adds one.
    if (known || names.size >= mostKept || /(select|returning) \*/.test(text)) return known;
    const name = `s${names.size}`;
    names.set(text, name);
    return name;
  }

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
