// Keys that are made once at the first start and kept: nobody has to invent or copy one.

import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Database } from "#platform/database/database.ts";

/** The kept secret of this name, made now if there is none. Two processes that start at once agree on one. */
export async function keptSecret(database: Database, name: string): Promise<string> {
  const fresh = randomBytes(48).toString("base64url");
  return database.systemically(async (db) => {
    await sql`insert into accounts.secrets (name, value) values (${name}, ${fresh}) on conflict do nothing`.execute(db);
    const { rows } = await sql<{ value: string }>`select value from accounts.secrets where name = ${name}`.execute(db);
    return rows[0]?.value ?? fresh;
  });
}
