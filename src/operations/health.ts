// Whether the program can answer people: it can when its database answers it, soon.

import { sql } from "kysely";
import type { Database } from "#platform/database/database.ts";

/** Longer than this is as good as no answer to whoever waits for a page. */
const patience = 3_000;

export async function isWell(database: Pick<Database, "publicly">): Promise<boolean> {
  const asked = database
    .publicly((db) => sql`select 1`.execute(db))
    .then(
      () => true,
      () => false,
    );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
