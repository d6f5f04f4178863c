// The tables of the connected record.

import type { Transaction } from "kysely";
import type { Day } from "#platform/clock.ts";
import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";
import type { ConsentForm } from "./consents/consent.ts";
import type { Channel } from "./items/item.ts";
import type { FieldValues } from "./kind.ts";

export type RecordTables = {
  items: {
    organisation_id: string;
    id: string;
    process_id: string;
    run_id: string | null;
    kind: string;
    kind_version: number;
    fields: FieldValues;
    line: string;
    language: Language;
    channel: Channel;
    said_on: Day;
    position: number;
    version: number;
    consent_id: string | null;
    created_by: string;
    created_at: Date;
    edited_by: string;
    edited_at: Date;
    trashed_at: Date | null;
    trashed_by: string | null;
    merged_into: string | null;
    unsettled_at: Date | null;
    raw_warned_at: Date | null;
    raw_removed_at: Date | null;
  };
  item_versions: {
    organisation_id: string;
    item_id: string;
    version: number;
    process_id: string;
    kind_version: number;
    fields: FieldValues;
    edited_by: string;
    edited_at: Date;
  };
  item_links: {
    organisation_id: string;
    from_id: string;
    to_id: string;
    relation: string;
    process_id: string;
    carries_voice: boolean;
    based_on_version: number;
    created_by: string;
    created_at: Date;
  };
  item_origins: {
    organisation_id: string;
    item_id: string;
    origin_id: string;
    process_id: string;
    how: "merged" | "split";
    at: Date;
  };
  item_voices: {
    organisation_id: string;
    item_id: string;
    process_id: string;
    voices: number;
    notes: number;
    methods: Readonly<Record<string, number>>;
    groups: Readonly<Record<string, number>>;
  };
  item_counts: { organisation_id: string; process_id: string; kind: string; live: number; trashed: number };
  consents: {
    organisation_id: string;
    id: string;
    process_id: string;
    informant_code: string;
    covers: string;
    given_how: ConsentForm;
    given_on: Day;
    wants_to_hear: boolean;
    recorded_by: string;
    recorded_at: Date;
    withdrawn_at: Date | null;
    withdrawn_by: string | null;
  };
  tombstones: { organisation_id: string; id: string; what: string; at: Date };
};

export function recordTables(db: Db): Transaction<RecordTables> {
  return db.withTables<RecordTables>();
}
