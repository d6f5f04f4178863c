// The tables of processes.

import type { Transaction } from "kysely";
import type { Day } from "#platform/clock.ts";
import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";
import type { Origin } from "./process.ts";

export type ProcessTables = {
  processes: {
    organisation_id: string;
    id: string;
    title: string;
    origin: Origin;
    language: Language;
    aim: string;
    slug: string;
    started_by: string;
    started_at: Date;
    version: number;
    closed_at: Date | null;
    closed_by: string | null;
    outcome: string;
    adopted_into: string | null;
  };
  process_places: { organisation_id: string; process_id: string; place_id: string };
  runs: {
    organisation_id: string;
    id: string;
    process_id: string;
    exercise: string;
    attempt: number;
    is_short: boolean;
    content_version: string;
    position: number;
    planned_from: Day | null;
    planned_to: Day | null;
    responsible_id: string | null;
    started_at: Date | null;
    started_by: string | null;
    skipped_at: Date | null;
    skipped_by: string | null;
    skip_reason: string | null;
    closed_at: Date | null;
    closed_by: string | null;
    outcome: string | null;
    learning: string | null;
    version: number;
  };
  drafts: {
    person_id: string;
    organisation_id: string;
    form: string;
    process_id: string | null;
    item_id: string | null;
    fields: Readonly<Record<string, string | readonly string[]>>;
    saved_at: Date;
  };
  self_checks: {
    organisation_id: string;
    id: string;
    process_id: string;
    theme: string;
    person_id: string;
    scores: Readonly<Record<string, number>>;
    note: string;
    at: Date;
  };
};

export function processTables(db: Db): Transaction<ProcessTables> {
  return db.withTables<ProcessTables>();
}
