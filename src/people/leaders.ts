// Those who lead an organisation and can be written to: for letters that a job sends.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";

export interface Leader {
  readonly personId: string;
  readonly email: string;
  readonly language: Language;
  readonly organisationSlug: string;
}

/** Owners and leaders of the whole organisation with a real address. Unbound: only jobs may ask. */
export async function listLeaders(db: Db, organisationId: string): Promise<Leader[]> {
  const { rows } = await sql<Leader>`
    select distinct persons.id as "personId", "user".email, persons.language, organisations.slug as "organisationSlug"
    from memberships
    join persons on persons.id = memberships.person_id and persons.erased_at is null
    join accounts."user" on "user".id = persons.account_id
    join organisations on organisations.id = memberships.organisation_id
    where memberships.organisation_id = ${organisationId} and memberships.ended_at is null
      and memberships.role in ('owner', 'leader') and memberships.process_id is null
      and "user".email not like '%.invalid'
    order by persons.id`.execute(db);
  return rows;
}
