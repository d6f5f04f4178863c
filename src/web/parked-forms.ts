// A form sent after the session had ended is not lost: it waits a day and is shown again after signing in.

import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Database } from "#platform/database/database.ts";

export interface ParkedForm {
  readonly address: string;
  readonly body: string;
}

const keptFor = 24 * 60 * 60_000;

/** Holds what only the browser that sent the form knows. */
export const parkingCookie = "samskap.parked";

export function newBrowserKey(): string {
  return randomBytes(24).toString("base64url");
}

/** Returns the word under which the same browser finds the form again. */
export async function parkForm(database: Database, form: ParkedForm, key: string, now: Date): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  await database.systemically(async (db) => {
    await sql`delete from accounts.parked_forms where parked_at < ${new Date(now.getTime() - keptFor)}`.execute(db);
    await sql`insert into accounts.parked_forms (token_hash, address, body, parked_at)
      values (${hashOf(token, key)}, ${form.address}, ${form.body}, ${now})`.execute(db);
  });
  return token;
}

export async function findParkedForm(
  database: Database,
  token: string,
  key: string,
  now: Date,
): Promise<ParkedForm | null> {
  const oldest = new Date(now.getTime() - keptFor);
  const { rows } = await database.systemically((db) =>
    sql<ParkedForm>`select address, body from accounts.parked_forms
      where token_hash = ${hashOf(token, key)} and parked_at >= ${oldest}`.execute(db),
  );
  return rows[0] ?? null;
}

function hashOf(token: string, key: string): string {
  return createHash("sha256").update(`${token}\n${key}`).digest("hex");
}
