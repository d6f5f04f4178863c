// The one database of an installation, and the only ways to reach it: as the public, as a person, or as the system.

import { type Kysely, sql, type Transaction } from "kysely";

/** A transaction's handle. A store adds its own tables with `db.withTables<...>()`. */
export type Db = Transaction<unknown>;

/** What a private transaction is bound to; row-level security refuses everything else. */
export interface Binding {
  readonly personId: string;
  /** Absent on the pages about the person: then no organisation's rows are seen. */
  readonly organisationId?: string;
  /** Present where the membership is narrowed to one process. */
  readonly processScope?: string | null;
}

export interface Database {
  readonly isEmbedded: boolean;
  /** Reads published rows and places; cannot read anything private. */
  publicly<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Reads and writes what belongs to one organisation or person. */
  privately<T>(binding: Binding, work: (db: Db) => Promise<T>): Promise<T>;
  /** Unbound: for accounts, jobs, migrations and operations only; the architecture test names the files that may. */
  systemically<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Unbound like that, for a single statement: every request begins with two, and a transaction would make them six. */
  glance<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Tells every process on this database; `payload` is short and holds no personal data. */
  notify(channel: string, payload: string): Promise<void>;
  listen(channel: string, hear: (payload: string) => void): Promise<void>;
  /** Several statements at once, without parameters (migrations); the rows of all of them. */
  script(text: string): Promise<unknown[]>;
  readonly kysely: Kysely<unknown>;
  /** Statements sent so far, for tests and metrics. */
  queryCount(): number;
  close(): Promise<void>;
}

const nobody = "00000000-0000-0000-0000-000000000000";

/**
 * Takes on the role of a member for the rest of the transaction: one statement, 0.2 ms.
 * A team's statements all begin at the organisation, so one plan serves every organisation and is made once.
 */
export async function bindMember(db: Db, binding: Binding): Promise<void> {
  await sql`select set_config('role', 'samskap_member', true), set_config('plan_cache_mode', 'force_generic_plan', true),
    set_config('samskap.person_id', ${binding.personId}, true),
    set_config('samskap.organisation_id', ${binding.organisationId ?? nobody}, true),
    set_config('samskap.process_scope', ${binding.processScope ?? ""}, true)`.execute(db);
}

export async function bindPublic(db: Db): Promise<void> {
  await sql`select set_config('role', 'samskap_public', true)`.execute(db);
}
