// What rests on what: links between items, and whether they were made against the version that stands today.

import { sql } from "kysely";
import type { Change } from "#people/actor.ts";
import type { Db } from "#platform/database/database.ts";
import { kindById } from "../kinds.ts";
import { recordTables } from "../tables.ts";
import type { Item } from "./item.ts";

export interface LinkWish {
  /** The kind's field: `evidence`. */
  readonly relation: string;
  readonly toId: string;
}

export interface Link {
  readonly fromId: string;
  readonly toId: string;
  readonly relation: string;
  readonly carriesVoice: boolean;
  /** `to` has changed since `from` was written on it. */
  readonly isOutdated: boolean;
}

/** The other end of a link, ready to be shown. */
export interface LinkedItem extends Link {
  readonly id: string;
  readonly kind: string;
  readonly line: string;
  readonly isTrashed: boolean;
}

/** What these items rest on, and what rests on them, in two columns of one answer. */
export async function listLinked(
  db: Db,
  organisationId: string,
  ids: readonly string[],
): Promise<{ below: LinkedItem[]; above: LinkedItem[] }> {
  if (ids.length === 0) return { below: [], above: [] };
  const { rows } = await sql<LinkedItem & { isBelow: boolean }>`
    select l.from_id as "fromId", l.to_id as "toId", l.relation, l.carries_voice as "carriesVoice",
      l.based_on_version < t.version as "isOutdated", true as "isBelow",
      t.id, t.kind, t.line, t.trashed_at is not null as "isTrashed"
    from item_links l join items t on t.organisation_id = l.organisation_id and t.id = l.to_id
    where l.organisation_id = ${organisationId} and l.from_id = any(${ids}::uuid[])
    union all
    select l.from_id, l.to_id, l.relation, l.carries_voice,
      l.based_on_version < t.version, false,
      f.id, f.kind, f.line, f.trashed_at is not null
    from item_links l
    join items f on f.organisation_id = l.organisation_id and f.id = l.from_id
    join items t on t.organisation_id = l.organisation_id and t.id = l.to_id
    where l.organisation_id = ${organisationId} and l.to_id = any(${ids}::uuid[])
    order by "isBelow", relation, kind, line, id
    limit 2000`.execute(db);
  return {
    below: rows.filter((row) => row.isBelow && !row.isTrashed),
    above: rows.filter((row) => !row.isBelow && !row.isTrashed),
  };
}

/** Which of these items rest on something that has changed since. */
export async function listOutdated(
  db: Db,
  organisationId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    select distinct l.from_id as id
    from item_links l join items t on t.organisation_id = ${organisationId} and t.id = l.to_id
    where l.organisation_id = ${organisationId} and l.from_id = any(${ids}::uuid[])
      and l.based_on_version < t.version and t.trashed_at is null`.execute(db);
  return new Set(rows.map((row) => row.id));
}

/** Adds links from an item; one that is there already is left as it is. Answers how many are new. */
export async function insertLinks(change: Change, from: Item, wishes: readonly LinkWish[]): Promise<number> {
  return (await insertLinksOf(change, [{ from, wishes }])).get(from.id) ?? 0;
}

/** What an item is to rest on. */
interface Wishes {
  readonly from: Item;
  readonly wishes: readonly LinkWish[];
}

/** Wishes that the kind allows and whose other end lives in the same process; the rest is left out. New links by item. */
export async function insertLinksOf(change: Change, all: readonly Wishes[]): Promise<ReadonlyMap<string, number>> {
  const { db, actor, now } = change;
  const targets = await listTargets(
    db,
    actor.organisationId,
    all.flatMap(({ wishes }) => wishes.map(({ toId }) => toId)),
  );
  const allowed = all.flatMap(({ from, wishes }) =>
    wishes.flatMap(({ relation, toId }) => {
      const field = kindById(from.kind).fields[relation];
      const target = targets.get(toId);
      if (field?.type !== "links" || !target || target.id === from.id) return [];
      if (target.processId !== from.processId || !field.kinds.includes(target.kind)) return [];
      return [{ from, relation, target, carriesVoice: field.carriesVoice }];
    }),
  );
  if (allowed.length === 0) return new Map();
  const inserted = await recordTables(db)
    .insertInto("item_links")
    .values(
      allowed.map(({ from, relation, target, carriesVoice }) => ({
        organisation_id: actor.organisationId,
        from_id: from.id,
        to_id: target.id,
        relation,
        process_id: from.processId,
        carries_voice: carriesVoice,
        based_on_version: target.version,
        created_by: actor.personId,
        created_at: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning("from_id")
    .execute();
  const byItem = Map.groupBy(inserted, (row) => row.from_id);
  return new Map([...byItem].map(([id, rows]) => [id, rows.length]));
}

type Target = Pick<Item, "id" | "kind" | "version" | "processId">;

async function listTargets(
  db: Db,
  organisationId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Target>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Target>`select id, kind, version, process_id as "processId" from items
    where organisation_id = ${organisationId} and id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Makes the links of these relations as wished; what stays keeps the version it was based on. Only what was `shown` is
 * taken away: not what somebody else has added since, and not what lies in the bin and could not be shown.
 */
export async function replaceLinks(
  change: Change,
  from: Item,
  relations: readonly string[],
  wishes: readonly LinkWish[],
  shown?: readonly LinkWish[],
): Promise<boolean> {
  if (relations.length === 0) return false;
  const there = await listLive(change.db, change.actor.organisationId, from.id, relations);
  const wished = new Set(wishes.map(linkKey));
  const before = new Set((shown ?? there).map(linkKey));
  const gone = there.filter((link) => before.has(linkKey(link)) && !wished.has(linkKey(link)));
  for (const link of gone) await removeLink(change.db, change.actor.organisationId, { fromId: from.id, ...link });
  const fresh = shown ? wishes.filter((wish) => !before.has(linkKey(wish))) : wishes;
  const added = await insertLinks(change, from, fresh);
  return gone.length > 0 || added > 0;
}

function linkKey({ relation, toId }: LinkWish): string {
  return `${relation} ${toId}`;
}

async function listLive(
  db: Db,
  organisationId: string,
  fromId: string,
  relations: readonly string[],
): Promise<LinkWish[]> {
  const { rows } = await sql<LinkWish>`
    select l.to_id as "toId", l.relation from item_links l
    join items t on t.organisation_id = l.organisation_id and t.id = l.to_id and t.trashed_at is null
    where l.organisation_id = ${organisationId} and l.from_id = ${fromId} and l.relation = any(${[...relations]}::text[])`.execute(
    db,
  );
  return rows;
}

export async function removeLink(
  db: Db,
  organisationId: string,
  link: Pick<Link, "fromId" | "toId" | "relation">,
): Promise<void> {
  await recordTables(db)
    .deleteFrom("item_links")
    .where("organisation_id", "=", organisationId)
    .where("from_id", "=", link.fromId)
    .where("to_id", "=", link.toId)
    .where("relation", "=", link.relation)
    .execute();
}

/** Somebody has looked: what the item rests on today is what it means to rest on. */
export async function confirmLinks(db: Db, organisationId: string, fromId: string): Promise<void> {
  await sql`update item_links l set based_on_version = t.version from items t
    where l.organisation_id = ${organisationId} and l.from_id = ${fromId}
      and t.organisation_id = l.organisation_id and t.id = l.to_id`.execute(db);
}

/** Copies links so that `toId` stands where `fromId` stood: merged and split items keep what they rest on and what rests on them. */
export async function copyLinks(db: Db, organisationId: string, fromId: string, toId: string): Promise<void> {
  await sql`insert into item_links
      (organisation_id, from_id, to_id, relation, process_id, carries_voice, based_on_version, created_by, created_at)
    select organisation_id, ${toId}::uuid, to_id, relation, process_id, carries_voice, based_on_version, created_by, created_at
      from item_links where organisation_id = ${organisationId} and from_id = ${fromId} and to_id <> ${toId}
    union all
    select organisation_id, from_id, ${toId}::uuid, relation, process_id, carries_voice, 1, created_by, created_at
      from item_links where organisation_id = ${organisationId} and to_id = ${fromId} and from_id <> ${toId}
    on conflict do nothing`.execute(db);
}
