// Limits on guessing and on letters, counted by account, address or code and never by IP address: a hall shares one.

import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Database } from "#platform/database/database.ts";

export interface Limit {
  readonly name: string;
  readonly most: number;
  readonly minutes: number;
}

export const signInLimit: Limit = { name: "sign-in", most: 10, minutes: 15 };
export const linkLimit: Limit = { name: "link", most: 4, minutes: 15 };
export const resetLimit: Limit = { name: "reset", most: 3, minutes: 60 };
export const signUpLimit: Limit = { name: "sign-up", most: 4, minutes: 60 };
export const addressLimit: Limit = { name: "address", most: 5, minutes: 60 };
export const invitationLimit: Limit = { name: "invitation", most: 100, minutes: 24 * 60 };

/** Counts one more, or says when the next is welcome. Those that come at once are counted one after the other. */
export async function countAttempt(database: Database, limit: Limit, of: string, now: Date): Promise<Date | null> {
  const subject = subjectOf(limit, of);
  const span = limit.minutes * 60_000;
  return database.systemically(async (db) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${subject}, 0))`.execute(db);
    await sql`delete from attempts where subject = ${subject} and at <= ${new Date(now.getTime() - span)}`.execute(db);
    const { rows } = await sql<{ at: Date }>`select at from attempts where subject = ${subject} order by at`.execute(
      db,
    );
    const oldest = rows[0];
    if (oldest && rows.length >= limit.most) return new Date(oldest.at.getTime() + span);
    await sql`insert into attempts (subject, at) values (${subject}, ${now})`.execute(db);
    return null;
  });
}

/** Who gets it right has not been guessing. */
export async function forgetAttempts(database: Database, limit: Limit, of: string): Promise<void> {
  await database.systemically((db) => sql`delete from attempts where subject = ${subjectOf(limit, of)}`.execute(db));
}

function subjectOf(limit: Limit, of: string): string {
  return createHash("sha256").update(`${limit.name}\n${of}`).digest("hex");
}
