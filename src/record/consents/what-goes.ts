// What a withdrawn consent takes with it, and what comes back because it had only been merged with that.

import { sql } from "kysely";
import type { Change } from "#people/actor.ts";

export interface Doomed {
  readonly id: string;
  readonly kind: string;
}

export interface FreedItem extends Doomed {
  readonly line: string;
}

/**
 * The notes, and every statement whose talks are all among them; also what was merged or split from either, since it
 * holds their words. In the bin or not.
 */
export async function listDoomed({ db, actor }: Change, consentId: string): Promise<Doomed[]> {
  const { rows } = await sql<Doomed>`
    with recursive notes (id, kind) as (
      select id, kind from items where organisation_id = ${actor.organisationId} and consent_id = ${consentId}
      union
      select o.item_id, n.kind from notes n
      join item_origins o on o.organisation_id = ${actor.organisationId} and o.origin_id = n.id
    ), statements (id, kind) as (
      select s.id, s.kind from items s
      where s.organisation_id = ${actor.organisationId} and s.kind = 'statement'
        and exists (select 1 from item_links l where l.organisation_id = ${actor.organisationId}
          and l.from_id = s.id and l.to_id in (select id from notes))
        and not exists (select 1 from item_links l where l.organisation_id = ${actor.organisationId}
          and l.from_id = s.id and l.carries_voice and l.to_id not in (select id from notes))
      union
      select o.item_id, s.kind from statements s
      join item_origins o on o.organisation_id = ${actor.organisationId} and o.origin_id = s.id
    )
    select * from notes union select * from statements order by id`.execute(db);
  return rows;
}

/** What others said and had been merged into something that goes: it lies in the bin and is theirs to keep. */
export async function listFreed({ db, actor }: Change, doomed: readonly string[]): Promise<FreedItem[]> {
  const { rows } = await sql<FreedItem>`
    select id, kind, line from items
    where organisation_id = ${actor.organisationId} and trashed_at is not null
      and merged_into = any(${[...doomed]}::uuid[]) and id <> all(${[...doomed]}::uuid[])
    order by id`.execute(db);
  return rows;
}

/** What rested on the merged whole rests on the freed statements again. Talks excepted: whose words it took is not known. */
export async function relinkFreed(
  { db, actor }: Change,
  freed: readonly string[],
  doomed: readonly string[],
): Promise<void> {
  await sql`
    with recursive grown (origin, id) as (
      select id, id from items
      where organisation_id = ${actor.organisationId} and id = any(${[...freed]}::uuid[]) and kind = 'statement'
      union
      select g.origin, o.item_id from grown g
      join item_origins o on o.organisation_id = ${actor.organisationId} and o.origin_id = g.id
    )
    insert into item_links
      (organisation_id, from_id, to_id, relation, process_id, carries_voice, based_on_version, created_by, created_at)
    select l.organisation_id, l.from_id, g.origin, l.relation, l.process_id, l.carries_voice, t.version, l.created_by, l.created_at
    from grown g
    join item_links l on l.organisation_id = ${actor.organisationId} and l.to_id = g.id
    join items t on t.organisation_id = ${actor.organisationId} and t.id = g.origin
    where g.id <> g.origin and l.from_id <> g.origin and l.from_id <> all(${[...doomed]}::uuid[])
    on conflict do nothing`.execute(db);
}
