// Thousands of items at once, for tests about size: written in one statement, each linked to a talk.

import { sql } from "kysely";
import type { Team } from "./team.ts";

/** Statements that rest on the talk; a finding may then rest on them. Returns their ids. */
export async function writeMany(team: Team, count: number, talk: string): Promise<string[]> {
  const { organisationId, processId, anne } = team;
  return team.change(async ({ db, now }) => {
    const { rows } = await sql<{ id: string }>`
      insert into items (organisation_id, id, process_id, kind, kind_version, fields, line, language, channel, said_on,
        position, created_by, created_at, edited_by, edited_at)
      select ${organisationId}, gen_random_uuid(), ${processId}, 'statement', 1, jsonb_build_object('text', 'Utsagn ' || n),
        'Utsagn ' || n, 'nb', 'screen', '2026-10-01', n, ${anne}, ${now}, ${anne}, ${now}
      from generate_series(1, ${count}::int) as n returning id`.execute(db);
    const ids = rows.map((row) => row.id);
    await sql`insert into item_links (organisation_id, from_id, to_id, relation, process_id, carries_voice, based_on_version,
        created_by, created_at)
      select ${organisationId}, id, ${talk}, 'source', ${processId}, true, 1, ${anne}, ${now}
      from unnest(${ids}::uuid[]) as id`.execute(db);
    await sql`insert into item_counts (organisation_id, process_id, kind, live)
      values (${organisationId}, ${processId}, 'statement', ${count})
      on conflict (organisation_id, process_id, kind) do update set live = item_counts.live + ${count}`.execute(db);
    return ids;
  });
}
