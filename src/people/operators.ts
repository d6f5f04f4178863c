// Those who look after the installation itself: who they are, and who becomes one.

import type { Db } from "#platform/database/database.ts";
import { peopleTables } from "./tables.ts";

export async function isOperator(db: Db, personId: string): Promise<boolean> {
  const row = await peopleTables(db)
    .selectFrom("operators")
    .where("person_id", "=", personId)
    .select("person_id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertOperator(db: Db, personId: string, since: Date): Promise<void> {
  await peopleTables(db).insertInto("operators").values({ person_id: personId, since }).execute();
}
