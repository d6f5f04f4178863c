// What there is to keep: every table, column, counter and foreign key, as the database itself tells it.

import { sql } from "kysely";
import type { Db } from "../database/database.ts";

/** Made anew by migrating, or by the job queue; or proofs of who somebody is, which must not come back to life. */
const leftOut = ["migrations", "accounts.session", "accounts.verification", "accounts.parked_forms"];

export interface Table {
  /** Quoted where needed: `accounts."user"`. */
  readonly name: string;
  /** Those that are written, not computed. */
  readonly columns: readonly string[];
}

export async function listTables(db: Db): Promise<Table[]> {
  const { rows } = await sql<Table>`
    select t.oid::regclass::text as name, array_agg(quote_ident(a.attname) order by a.attnum) as columns
    from pg_class t
    join pg_namespace n on n.oid = t.relnamespace
    join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where t.relkind = 'r' and n.nspname in ('public', 'accounts')
    group by t.oid order by t.oid::regclass::text collate "C"`.execute(db);
  return rows.filter((table) => !leftOut.includes(table.name));
}

export interface Counter {
  readonly name: string;
  readonly value: number;
}

/** Counters that have counted. */
export async function listCounters(db: Db): Promise<Counter[]> {
  const { rows } = await sql<Counter>`
    select format('%I.%I', schemaname, sequencename) as name, last_value as value from pg_sequences
    where schemaname in ('public', 'accounts') and last_value is not null order by 1`.execute(db);
  return rows;
}

/**
 * Takes all foreign keys away while rows come in, whatever their order; the function it returns sets them again, and then
 * the database checks every one.
 */
export async function withoutForeignKeys(db: Db): Promise<() => Promise<void>> {
  const { rows } = await sql<{ table: string; name: string; definition: string }>`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace::regnamespace::text in ('public', 'accounts')`.execute(db);
  for (const { table, name } of rows) await sql.raw(`alter table ${table} drop constraint ${name}`).execute(db);
  return async () => {
    for (const { table, name, definition } of rows) {
      await sql.raw(`alter table ${table} add constraint ${name} ${definition}`).execute(db);
    }
  };
}
