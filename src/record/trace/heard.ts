// Everybody a team has heard: how many, by which methods, from which groups. Never who.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import { noVoices, type Voices } from "./voices.ts";

/** Counted as behind an item: a talk's person once however many talks, and everybody at a gathering. */
export async function countHeard(db: Db, organisationId: string, processId: string): Promise<Voices> {
  const { rows } = await sql<Voices>`
    with heard as (
      select case when coalesce((fields->>'participants')::numeric, 1) <= 1
          then coalesce(nullif(lower(trim(fields->>'informantCode')), ''), id::text) else id::text end as voice,
        greatest(coalesce((fields->>'participants')::numeric, 1), 1)::int as weight,
        coalesce(fields->>'method', '') as method, coalesce(fields->>'group', '') as heard_group
      from items
      where organisation_id = ${organisationId} and process_id = ${processId}
        and kind = 'insight-note' and trashed_at is null
    ), persons as (
      select max(weight) as weight from heard group by voice
    ), by_method as (
      select method, sum(weight)::int as weight
      from (select method, max(weight) as weight from heard where method <> '' group by method, voice) m group by method
    ), by_group as (
      select heard_group, sum(weight)::int as weight
      from (select heard_group, max(weight) as weight from heard where heard_group <> '' group by heard_group, voice) g
      group by heard_group
    )
    select (select coalesce(sum(weight), 0)::int from persons) as voices, (select count(*)::int from heard) as notes,
      (select coalesce(jsonb_object_agg(method, weight), '{}') from by_method) as methods,
      (select coalesce(jsonb_object_agg(heard_group, weight), '{}') from by_group) as groups`.execute(db);
  return rows[0] ?? noVoices;
}
