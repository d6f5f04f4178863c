// Who comes with this cookie: one look at the session, its account and the person who uses it.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";
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

export async function findVisitor(db: Db, cookie: string, now: Date): Promise<Visitor | null> {
  const token = cookie.split(".")[0] ?? "";
  if (token.length < 20) return null;
  const { rows } = await sql<{
    id: string;
    account_id: string;
    email: string;
    proven_at: Date;
    person_id: string | null;
    name: string | null;
    language: Language | null;
  }>`select session.id, session."userId" as account_id, "user".email, coalesce(session."provenAt", session."createdAt") as proven_at,
       persons.id as person_id, persons.name, persons.language
     from accounts.session
     join accounts."user" on "user".id = session."userId"
     left join persons on persons.id::text = session."personId"
       and persons.account_id = session."userId" and persons.erased_at is null
     where session.token = ${token} and session."expiresAt" > ${now}`.execute(db);
  const [row] = rows;
  if (!row) return null;
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
