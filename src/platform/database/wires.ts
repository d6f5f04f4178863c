// What differs between the database in the process and one on a server, and the one `Database` that is made of either.

import { type Dialect, Kysely, type Transaction } from "kysely";
import { bindMember, bindPublic, type Database, type Db } from "./database.ts";

export type Wires = Pick<Database, "isEmbedded" | "notify" | "listen" | "script"> & {
  readonly dialect: Dialect;
  end(): Promise<void>;
};

/** `date` and `bigint` come back as text and number alike on both: a day is a day, not a midnight somewhere. */
export const parsers = { 1082: (text: string) => text, 20: (text: string) => Number(text) };

export function databaseOn(wires: Wires): Database {
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
    glance: (work) => work(kysely as Transaction<unknown>),
    queryCount: () => queries,
    close: async () => {
      await kysely.destroy();
      await wires.end();
    },
  };
}
