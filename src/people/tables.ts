// The tables of people, as the stores here see them.

import type { Transaction } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";
import type { Role } from "./membership.ts";
import type { OrganisationKind } from "./organisation.ts";

export type PeopleTables = {
  organisations: {
    id: string;
    kind: OrganisationKind;
    name: string;
    slug: string;
    language: Language;
    is_invented: boolean;
    created_at: Date;
  };
  organisation_slugs: { slug: string; organisation_id: string };
  organisation_places: { organisation_id: string; place_id: string };
  persons: {
    id: string;
    name: string;
    language: Language;
    account_id: string | null;
    created_at: Date;
    erased_at: Date | null;
  };
  memberships: {
    id: string;
    organisation_id: string;
    person_id: string;
    role: Role;
    process_id: string | null;
    started_at: Date;
    started_by: string | null;
    ended_at: Date | null;
    ended_by: string | null;
  };
  invitations: {
    id: string;
    organisation_id: string;
    name: string;
    email: string;
    role: Role;
    process_id: string | null;
    token_hash: string;
    invited_by: string;
    invited_at: Date;
    expires_at: Date;
    accepted_at: Date | null;
    accepted_by: string | null;
    revoked_at: Date | null;
    revoked_by: string | null;
  };
  operators: { person_id: string; since: Date };
};

export function peopleTables(db: Db): Transaction<PeopleTables> {
  return db.withTables<PeopleTables>();
}
