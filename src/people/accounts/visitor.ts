// Who comes with this cookie: one look at the session, its account and the person who uses it.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";
import type { Membership } from "../membership.ts";
import type { Organisation } from "../organisation.ts";
import type { Person } from "../person.ts";

export interface Visitor {
  /** Null while an account with several persons has not yet said who is here. */
  readonly person: Person | null;
  readonly sessionId: string;
  readonly token: string;
  readonly accountId: string;
  readonly email: string;
  readonly provenAt: Date;
}

/** The cookie's value is `token.signature`; the token alone is the proof, a random string found in the database or not. */
export const sessionCookie = "samskap.session_token";

/** Over https it has a name that no neighbouring site (another.kommune.example) can set for us. */
export function sessionCookieAt(origin: string): string {
  return origin.startsWith("https:") ? `__Host-${sessionCookie}` : sessionCookie;
}

/** The organisation in an address, and the visitor's living memberships there. */
export interface Door {
  readonly organisation: Organisation;
  readonly memberships: readonly Membership[];
}

export interface Arrival {
  readonly visitor: Visitor;
  /** Null where the address names no organisation of ours. */
  readonly door: Door | null;
}

/**
 * Who comes, and what stands at the address, in one query since every page of a team begins with it; `slug` may be one that
 * the organisation had earlier. Unbound, since nothing can be bound before the door is found.
 */
export async function findArrival(db: Db, cookie: string, slug: string | null, now: Date): Promise<Arrival | null> {
  const token = cookie.split(".")[0] ?? "";
  if (token.length < 20) return null;
  const { rows } = await sql<ArrivalRow>`
    select session.id, session."userId" as account_id, "user".email,
      coalesce(session."provenAt", session."createdAt") as proven_at,
      persons.id as person_id, persons.name, persons.language, door.found as door
    from accounts.session
    join accounts."user" on "user".id = session."userId"
    left join persons on persons.id::text = session."personId"
      and persons.account_id = session."userId" and persons.erased_at is null
    left join lateral (
      select json_build_object(
        'organisation', json_build_object('id', o.id, 'kind', o.kind, 'name', o.name, 'slug', o.slug,
          'language', o.language, 'isInvented', o.is_invented),
        'memberships', (
          select coalesce(json_agg(json_build_object('id', m.id, 'organisationId', m.organisation_id,
            'personId', m.person_id, 'role', m.role, 'processScope', m.process_id)), '[]')
          from memberships m
          where m.organisation_id = o.id and m.person_id = persons.id and m.ended_at is null)) as found
      from organisations o
      where o.slug = ${slug} or o.id = (select organisation_id from organisation_slugs where slug = ${slug})
    ) door on true
    where session.token = ${token} and session."expiresAt" > ${now}`.execute(db);
  const [row] = rows;
  return row ? { visitor: visitorOf(row, token), door: row.door } : null;
}

interface ArrivalRow {
  readonly id: string;
  readonly account_id: string;
  readonly email: string;
  readonly proven_at: Date;
  readonly person_id: string | null;
  readonly name: string | null;
  readonly language: Language | null;
  readonly door: Door | null;
}

function visitorOf(row: ArrivalRow, token: string): Visitor {
  const { person_id: id, name, language } = row;
  return {
    person: id && name && language ? { id, name, language } : null,
    sessionId: row.id,
    token,
    accountId: row.account_id,
    email: row.email,
    provenAt: row.proven_at,
  };
}
