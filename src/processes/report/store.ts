// What only a report asks for: the group's own ratings, as means. The SQL, and nothing else.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { SelfCheckMean } from "./material.ts";

export async function listSelfCheckMeans(db: Db, organisationId: string, processId: string): Promise<SelfCheckMean[]> {
  const { rows } = await sql<SelfCheckMean>`
    select theme, criterion, avg(score::numeric)::float8 as mean, count(*)::int as answers
    from self_checks, jsonb_each_text(scores) as rating (criterion, score)
    where organisation_id = ${organisationId} and process_id = ${processId}
    group by theme, criterion order by theme, criterion`.execute(db);
  return rows;
}
