// Removes what has served its time: counted attempts, parked forms, ended sessions, spent links, letters long since sent.

import { sql } from "kysely";
import type { Clock } from "#platform/clock.ts";
import type { Database } from "#platform/database/database.ts";

const day = 24 * 60 * 60_000;

export async function purge({ database, clock }: { database: Database; clock: Clock }): Promise<void> {
  const now = clock.now();
  const yesterday = new Date(now.getTime() - day);
  const lastWeek = new Date(now.getTime() - 7 * day);
  const lastMonth = new Date(now.getTime() - 30 * day);
  await database.systemically(async (db) => {
    await sql`delete from attempts where at < ${yesterday}`.execute(db);
    await sql`delete from accounts.parked_forms where parked_at < ${yesterday}`.execute(db);
    await sql`delete from accounts.session where "expiresAt" < ${now}`.execute(db);
    await sql`delete from accounts.verification where "expiresAt" < ${yesterday}`.execute(db);
    await sql`delete from accounts.letter_links where expires_at < ${yesterday}`.execute(db);
    // An address that nobody confirmed is nobody's account.
    await sql`delete from accounts."user" where not "emailVerified" and "createdAt" < ${lastWeek}`.execute(db);
    await sql`delete from letters where sent_at < ${lastMonth}`.execute(db);
  });
}
