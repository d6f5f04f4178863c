// Accounts and sessions as we look at them beside the library: the SQL, and nothing else.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isVerified: boolean;
  readonly hasPassword: boolean;
  /** Providers this account signs in with. */
  readonly providers: readonly string[];
}

export interface OpenSession {
  readonly id: string;
  readonly device: string;
  readonly since: Date;
  readonly personName: string | null;
}

export async function findAccountByAddress(db: Db, email: string): Promise<Account | null> {
  return first(await sql<Account>`${accountSelect} where "user".email = ${email.toLowerCase()}`.execute(db));
}

export async function findAccount(db: Db, id: string): Promise<Account | null> {
  return first(await sql<Account>`${accountSelect} where "user".id = ${id}`.execute(db));
}

const accountSelect = sql`select "user".id, "user".name, "user".email, "user"."emailVerified" as "isVerified",
    exists (select from accounts.account where "userId" = "user".id and password is not null) as "hasPassword",
    array(select "providerId" from accounts.account where "userId" = "user".id and "providerId" <> 'credential') as providers
  from accounts."user"`;

/** Whoever holds the mailbox decides what becomes of the address: what nobody confirmed gives way. */
export async function removeUnverified(db: Db, email: string): Promise<void> {
  await sql`delete from accounts."user" where email = ${email.toLowerCase()} and not "emailVerified"`.execute(db);
}

export async function insertVerifiedAccount(
  db: Db,
  account: { id: string; name: string; email: string; passwordHash: string },
  now: Date,
): Promise<void> {
  const { id, name, email, passwordHash } = account;
  await sql`insert into accounts."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
    values (${id}, ${name}, ${email}, true, ${now}, ${now})`.execute(db);
  await sql`insert into accounts.account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
    values (${id}, ${id}, 'credential', ${id}, ${passwordHash}, ${now}, ${now})`.execute(db);
}

export async function savePassword(db: Db, accountId: string, passwordHash: string, now: Date): Promise<void> {
  const { rows } = await sql`update accounts.account set password = ${passwordHash}, "updatedAt" = ${now}
    where "userId" = ${accountId} and "providerId" = 'credential' returning id`.execute(db);
  if (rows.length > 0) return;
  await sql`insert into accounts.account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
    values (${accountId}, ${accountId}, 'credential', ${accountId}, ${passwordHash}, ${now}, ${now})`.execute(db);
}

export async function saveConfirmed(db: Db, accountId: string): Promise<void> {
  await sql`update accounts."user" set "emailVerified" = true where id = ${accountId}`.execute(db);
}

/** Keeps others who sign in to this account at the same moment waiting; null when the session is gone. */
export async function lockSessionsAccount(db: Db, token: string): Promise<{ accountId: string; name: string } | null> {
  const { rows } = await sql<{ accountId: string; name: string }>`select "user".id as "accountId", "user".name
    from accounts.session join accounts."user" on "user".id = session."userId"
    where session.token = ${token} for update of "user"`.execute(db);
  return rows[0] ?? null;
}

export async function saveSession(
  db: Db,
  token: string,
  known: { personId: string | null; device: string; provenAt: Date },
): Promise<void> {
  await sql`update accounts.session set "personId" = ${known.personId}, "provenAt" = ${known.provenAt},
    "userAgent" = ${known.device}, "ipAddress" = null where token = ${token}`.execute(db);
}

export async function saveSessionPerson(db: Db, id: string, personId: string): Promise<void> {
  await sql`update accounts.session set "personId" = ${personId} where id = ${id}`.execute(db);
}

export async function saveProof(db: Db, id: string, provenAt: Date): Promise<void> {
  await sql`update accounts.session set "provenAt" = ${provenAt} where id = ${id}`.execute(db);
}

export async function listSessions(db: Db, accountId: string, now: Date): Promise<OpenSession[]> {
  const { rows } = await sql<OpenSession>`select session.id, coalesce(session."userAgent", '') as device,
      session."createdAt" as since, persons.name as "personName"
    from accounts.session left join persons on persons.id::text = session."personId"
    where session."userId" = ${accountId} and session."expiresAt" > ${now}
    order by session."createdAt" desc`.execute(db);
  return rows;
}

export async function removeSession(db: Db, accountId: string, id: string): Promise<void> {
  await sql`delete from accounts.session where "userId" = ${accountId} and id = ${id}`.execute(db);
}

export async function removeOtherSessions(db: Db, accountId: string, keptId: string): Promise<void> {
  await sql`delete from accounts.session where "userId" = ${accountId} and id <> ${keptId}`.execute(db);
}

export async function removeSessionByToken(db: Db, token: string): Promise<void> {
  await sql`delete from accounts.session where token = ${token}`.execute(db);
}

function first<T>({ rows }: { rows: T[] }): T | null {
  return rows[0] ?? null;
}
