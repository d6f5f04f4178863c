// The one-time link that is printed when an empty installation starts: whoever can read it makes the first organisation.

import { sql } from "kysely";
import type { Database, Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";
import { hashOf, newToken } from "#people/accounts/links.ts";
import { urls } from "../../urls.ts";
import { hasOrganisations } from "./store.ts";

const secretName = "first-run";

/** The link, new at every start, or null where an organisation exists already. */
export async function firstRunLink(
  database: Database,
  origin: string,
  language: Language = "nb",
): Promise<string | null> {
  const token = newToken();
  const isEmpty = await database.systemically(async (db) => {
    if (await hasOrganisations(db)) return false;
    await sql`insert into accounts.secrets (name, value) values (${secretName}, ${hashOf(token)})
      on conflict (name) do update set value = excluded.value`.execute(db);
    return true;
  });
  return isEmpty ? `${origin}${urls.firstRun(language)}?token=${token}` : null;
}

export async function isFirstRunToken(db: Db, token: string): Promise<boolean> {
  const { rows } = await sql`select from accounts.secrets
    where name = ${secretName} and value = ${hashOf(token)}`.execute(db);
  return rows.length === 1 && !(await hasOrganisations(db));
}

/** Spends the link: of two at once, the second waits for the first and finds nothing. */
export async function spendFirstRunToken(db: Db, token: string): Promise<boolean> {
  const { rows } = await sql`delete from accounts.secrets
    where name = ${secretName} and value = ${hashOf(token)} returning name`.execute(db);
  return rows.length === 1 && !(await hasOrganisations(db));
}
