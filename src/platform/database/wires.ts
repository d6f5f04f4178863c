// What differs between the database in the process and one on a server, and the one `Database` that is made of either.

import { type Dialect, Kysely, type Transaction } from "kysely";
import { bindMember, bindPublic, type Database } from "./database.ts";
import type { Transact } from "./sent-together.ts";

export type Wires = Pick<Database, "isEmbedded" | "notify" | "listen" | "script"> & {
  readonly dialect: Dialect;
  transactOn(kysely: Kysely<unknown>): Transact;
  /** Connections that are the public's from their first breath: what reads there needs no transaction to take on the role. */
  readonly publicDialect?: Dialect;
  end(): Promise<void>;
};

/** `date` and `bigint` come back as text and number alike on both: a day is a day, not a midnight somewhere. */
export const parsers = { 1082: (text: string) => text, 20: (text: string) => Number(text) };

export function databaseOn(wires: Wires): Database {
  let queries = 0;
  const speaking = (dialect: Dialect): Kysely<unknown> => new Kysely({ dialect, log: () => void (queries += 1) });
  const kysely = speaking(wires.dialect);
  const openly = wires.publicDialect && speaking(wires.publicDialect);
  const transact = wires.transactOn(kysely);
  return {
    ...wires,
    kysely,
    publicly: (work) => (openly ? work(openly as Transaction<unknown>) : transact(bindPublic, work)),
    privately: (binding, work) => transact((db) => bindMember(db, binding), work),
    systemically: (work) => transact(async () => {}, work),
    glance: (work) => work(kysely as Transaction<unknown>),
    queryCount: () => queries,
    close: async () => {
      await kysely.destroy();
      await openly?.destroy();
      await wires.end();
    },
  };
}
