// What was said in people's own words behind a finding. For the team's own eyes.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";

export interface Quote {
  readonly itemId: string;
  readonly text: string;
  readonly language: Language;
}

/** At most so many each: quotes that the item rests on, and those in the clusters it rests on. */
export async function listQuotes(
  db: Db,
  organisationId: string,
  itemIds: readonly string[],
  mostEach: number,
): Promise<Quote[]> {
  if (itemIds.length === 0) return [];
  const { rows } = await sql<Quote>`
    with beneath as (
      select from_id as item_id, to_id from item_links
      where organisation_id = ${organisationId} and carries_voice and from_id = any(${[...itemIds]}::uuid[])
      union
      select l.from_id, deeper.to_id from item_links l
      join items c on c.organisation_id = ${organisationId} and c.id = l.to_id and c.kind = 'cluster' and c.trashed_at is null
      join item_links deeper on deeper.organisation_id = ${organisationId} and deeper.from_id = c.id and deeper.carries_voice
      where l.organisation_id = ${organisationId} and l.carries_voice and l.from_id = any(${[...itemIds]}::uuid[])
    ), numbered as (
      select b.item_id, s.fields->>'text' as text, s.language, row_number() over (partition by b.item_id order by s.position, s.id) as place
      from beneath b join items s on s.organisation_id = ${organisationId} and s.id = b.to_id
      where s.kind = 'statement' and s.fields->>'type' = 'quote' and s.trashed_at is null
        and coalesce(s.fields->>'text', '') <> ''
    )
    select item_id as "itemId", text, language from numbered where place <= ${mostEach} order by item_id, place`.execute(
    db,
  );
  return rows;
}
