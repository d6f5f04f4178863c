// What differs between the database in the process and one on a server, and the one `Database` that is made of either.

import { type Dialect, Kysely, type Transaction } from "kysely";
import { bindMember, bindPublic, type Database } from "./database.ts";
import type { Transact } from "./sent-together.ts";

export type Wires = Pick<Database, "isEmbedded" | "notify" | "listen" | "script"> & {
  readonly dialect: Dialect;
  transactOn(kysely: Kysely<unknown>): Transact;
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
  const transact = wires.transactOn(kysely);
  return {
    ...wires,
    kysely,
    publicly: (work) => transact(bindPublic, work),
    privately: (binding, work) => transact((db) => bindMember(db, binding), work),
    systemically: (work) => transact(async () => {}, work),
    glance: (work) => work(kysely as Transaction<unknown>),
    queryCount: () => queries,
    close: async () => {
      await kysely.destroy();
      await wires.end();
    },
  };
}
