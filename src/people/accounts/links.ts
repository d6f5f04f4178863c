// Short one-time words for the links in our letters, so that no address or signed token stands in a URL.

import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";

export interface KeptLink {
  readonly accountId: string;
  /** What the library wants to see: its own signed token. */
  readonly value: string;
}

export function newToken(): string {
  return randomBytes(24).toString("base64url");
}

/** Tokens are kept as digests: who reads the database cannot use them. */
export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

export async function keepLink(db: Db, link: KeptLink, expiresAt: Date): Promise<string> {
  const token = newToken();
  await sql`insert into accounts.letter_links (token_hash, account_id, value, expires_at)
    values (${hashOf(token)}, ${link.accountId}, ${link.value}, ${expiresAt})`.execute(db);
  return token;
}

export async function findLink(db: Db, token: string, now: Date): Promise<KeptLink | null> {
  const { rows } = await sql<KeptLink>`select account_id as "accountId", value from accounts.letter_links
    where token_hash = ${hashOf(token)} and expires_at > ${now}`.execute(db);
  return rows[0] ?? null;
}

/** Spends a link; false when it was spent already. */
export async function spendLink(db: Db, token: string): Promise<boolean> {
  const { rows } = await sql`delete from accounts.letter_links where token_hash = ${hashOf(token)}
    returning token_hash`.execute(db);
  return rows.length === 1;
}

/** After a new password or address nothing that was sent before opens the account. */
export async function forgetLinks(db: Db, accountId: string): Promise<void> {
  await sql`delete from accounts.letter_links where account_id = ${accountId}`.execute(db);
  // The library keeps its links for new passwords under the account's id, and those for signing in under its address.
  await sql`delete from accounts.verification using accounts."user" account where account.id = ${accountId}
    and (value = account.id or strpos(value, '"email":' || to_json(account.email)::text) > 0)`.execute(db);
}
