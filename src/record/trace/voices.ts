// How many persons stand behind an item. A voice is one person, counted once however many statements; never a name.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";

export interface Voices {
  readonly voices: number;
  /** Talks, gatherings and observations behind it. */
  readonly notes: number;
  /** Voices by method and by group; one person may count under several methods, never twice under one. */
  readonly methods: Readonly<Record<string, number>>;
  readonly groups: Readonly<Record<string, number>>;
}

export const noVoices: Voices = { voices: 0, notes: 0, methods: {}, groups: {} };

/** Outside the team a group is named only from five voices: fewer could point to a person. */
export const fewestToName = 5;

/** The groups that may be named to others, and how many voices stay unnamed. */
export function namedGroups(groups: Voices["groups"]): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(groups).filter(([, count]) => count >= fewestToName));
}

/**
 * Counts anew for these items and everything that rests on them, in one statement. Called in the transaction of every
 * change of a link, a note, or what is in the bin, so that reading never has to walk the graph.
 * A talk with one person is that person, known by the informant's code; a gathering counts the people who were there.
 */
export async function refreshVoices(db: Db, organisationId: string, changed: readonly string[]): Promise<void> {
  if (changed.length === 0) return;
  await sql`
    with recursive affected (id) as (
      select unnest(${changed}::uuid[])
      union
      select l.from_id from item_links l join affected a on l.to_id = a.id
      where l.organisation_id = ${organisationId} and l.carries_voice
    ), reached (id) as (
      select id from affected
      union
      select l.to_id from reached r
      join item_links l on l.organisation_id = ${organisationId} and l.from_id = r.id and l.carries_voice
    ), live as materialized (
      select i.id, i.kind, i.fields from reached r
      join items i on i.organisation_id = ${organisationId} and i.id = r.id and i.trashed_at is null
    ), edges as materialized (
      select l.from_id, l.to_id from reached r
      join item_links l on l.organisation_id = ${organisationId} and l.from_id = r.id and l.carries_voice
      join live on live.id = l.to_id
    ), beneath (root, id) as (
      select id, id from affected
      union
      select b.root, e.to_id from beneath b join edges e on e.from_id = b.id
    ), talks as materialized (
      select id as note,
        case when coalesce((fields->>'participants')::numeric, 1) <= 1
          then coalesce(nullif(lower(trim(fields->>'informantCode')), ''), id::text) else id::text end as voice,
        greatest(coalesce((fields->>'participants')::numeric, 1), 1)::int as weight,
        coalesce(fields->>'method', '') as method, coalesce(fields->>'group', '') as heard_group
      from live where kind = 'insight-note'
    ), heard as (
      select b.root, t.* from beneath b join talks t on t.note = b.id
    ), totals as (
      select root, sum(weight)::int as voices from (select root, voice, max(weight) as weight from heard group by root, voice) v group by root
    ), by_method as (
      select root, jsonb_object_agg(method, weight) as counts from (
        select root, method, sum(weight)::int as weight from (
          select root, method, voice, max(weight) as weight from heard where method <> '' group by root, method, voice) m
        group by root, method) m group by root
    ), by_group as (
      select root, jsonb_object_agg(heard_group, weight) as counts from (
        select root, heard_group, sum(weight)::int as weight from (
          select root, heard_group, voice, max(weight) as weight from heard where heard_group <> '' group by root, heard_group, voice) g
        group by root, heard_group) g group by root
    ), notes as (
      select root, count(distinct note)::int as notes from heard group by root
    )
    insert into item_voices (organisation_id, item_id, process_id, voices, notes, methods, groups)
    select ${organisationId}, i.id, i.process_id, coalesce(t.voices, 0), coalesce(n.notes, 0),
      coalesce(m.counts, '{}'), coalesce(g.counts, '{}')
    from affected a
    join items i on i.organisation_id = ${organisationId} and i.id = a.id
    left join totals t on t.root = i.id left join notes n on n.root = i.id
    left join by_method m on m.root = i.id left join by_group g on g.root = i.id
    on conflict (organisation_id, item_id) do update set voices = excluded.voices, notes = excluded.notes,
      methods = excluded.methods, groups = excluded.groups`.execute(db);
}

/** Voices behind each of these items; an item without any is not in the answer. */
export async function listVoices(
  db: Db,
  organisationId: string,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, Voices>> {
  if (itemIds.length === 0) return new Map();
  const { rows } = await sql<Voices & { id: string }>`
    select item_id as id, voices, notes, methods, groups from item_voices
    where organisation_id = ${organisationId} and item_id = any(${itemIds}::uuid[]) and voices > 0`.execute(db);
  return new Map(rows.map(({ id, ...voices }) => [id, voices]));
}

/** All persons heard in a process: each talk's person once, and everybody at the gatherings. */
export async function countVoices(db: Db, organisationId: string, processId: string): Promise<number> {
  const { rows } = await sql<{ voices: number }>`
    select coalesce(sum(weight), 0)::int as voices from (
      select max(greatest(coalesce((fields->>'participants')::numeric, 1), 1))::int as weight
      from items
      where organisation_id = ${organisationId} and process_id = ${processId}
        and kind = 'insight-note' and trashed_at is null
      group by case when coalesce((fields->>'participants')::numeric, 1) <= 1
        then coalesce(nullif(lower(trim(fields->>'informantCode')), ''), id::text) else id::text end) heard`.execute(
    db,
  );
  return rows[0]?.voices ?? 0;
}
