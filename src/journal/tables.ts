// The tables of the journal.

import type { Transaction } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";

export type JournalTables = {
  events: {
    organisation_id: string;
    id: string;
    process_id: string | null;
    actor_id: string | null;
    name: string;
    subject_id: string | null;
    detail: string;
    at: Date;
  };
  letters: {
    id: string;
    organisation_id: string | null;
    to_address: string;
    subject: string;
    body: string;
    language: Language;
    dedupe_key: string | null;
    created_at: Date;
    sent_at: Date | null;
    attempts: number;
    next_attempt_at: Date;
    last_problem: string | null;
  };
};

export function journalTables(db: Db): Transaction<JournalTables> {
  return db.withTables<JournalTables>();
}
