// A transaction on a server whose statements are sent without waiting for each other's answers: a page that asks ten things
// goes back and forth three times, not ten.

import { CompiledQuery, type DatabaseConnection, type Dialect, type Kysely, Transaction } from "kysely";
import type { Db } from "./database.ts";

export type Transact = <T>(bind: (db: Db) => Promise<void>, work: (db: Db) => Promise<T>) => Promise<T>;

/**
 * The server answers in the order it was asked, so `work` is under way before "begin" and `bind` are answered and still
 * meets nothing unbound. Once the transaction is over, whatever `work` left running is refused: it must not reach the
 * connection when that belongs to somebody else.
 */
export function transactTogether(kysely: Kysely<unknown>, dialect: Dialect): Transact {
  const executor = kysely.getExecutor();
  const unused = { config: { dialect }, dialect, driver: dialect.createDriver() };
  return (bind, work) =>
    executor.provideConnection(async (connection) => {
      let isOver = false;
      const db: Db = new Transaction({
        ...unused,
        executor: executor.withConnectionProvider({
          provideConnection: async (ask) => {
            if (isOver) throw new Error("The transaction is over.");
            return ask(connection);
          },
        }),
      });
      try {
        const begun = say(connection, "begin");
        const bound = bind(db);
        const [result] = await Promise.all([work(db), bound, begun]);
        isOver = true;
        const { rows } = await say(connection, "commit");
        if (rows[0]?.command === "ROLLBACK") throw new Error("The transaction had failed and was rolled back.");
        return result;
      } catch (error) {
        isOver = true;
        await say(connection, "rollback");
        throw error;
      }
    });
}

function say(connection: DatabaseConnection, words: string): Promise<{ rows: { command?: string }[] }> {
  return connection.executeQuery(CompiledQuery.raw(words)) as Promise<{ rows: { command?: string }[] }>;
}
