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

/** Wishes that the kind allows and whose other end lives in the same process; the rest is left out. */
export async function allowedLinks(
  db: Db,
  organisationId: string,
  from: Item,
  wishes: readonly LinkWish[],
): Promise<Map<LinkWish, Item["version"]>> {
  const { fields } = kindById(from.kind);
  const rows = wishes.length
    ? await recordTables(db)
        .selectFrom("items")
        .where("organisation_id", "=", organisationId)
        .where("process_id", "=", from.processId)
        .where(
          "id",
          "in",
          wishes.map((wish) => wish.toId),
        )
        .select(["id", "kind", "version"])
        .execute()
    : [];
  const targets = new Map(rows.map((row) => [row.id, row]));
  const allowed = new Map<LinkWish, number>();
  for (const wish of wishes) {
    const field = fields[wish.relation];
    const target = targets.get(wish.toId);
    if (field?.type !== "links" || !target || target.id === from.id || !field.kinds.includes(target.kind)) continue;
    allowed.set(wish, target.version);
  }
  return allowed;
}

/** Adds links from an item; one that is there already is left as it is. */
export async function insertLinks(change: Change, from: Item, wishes: readonly LinkWish[]): Promise<number> {
  const { organisationId, personId } = change.actor;
  const allowed = await allowedLinks(change.db, organisationId, from, wishes);
  if (allowed.size === 0) return 0;
  const { fields } = kindById(from.kind);
  const inserted = await recordTables(change.db)
    .insertInto("item_links")
    .values(
      [...allowed].map(([wish, version]) => ({
        organisation_id: organisationId,
        from_id: from.id,
        to_id: wish.toId,
        relation: wish.relation,
        process_id: from.processId,
        carries_voice: carriesVoice(fields[wish.relation]),
        based_on_version: version,
        created_by: personId,
        created_at: change.now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(inserted.numInsertedOrUpdatedRows ?? 0n);
}

function carriesVoice(field: ReturnType<typeof kindById>["fields"][string] | undefined): boolean {
  return field?.type === "links" && field.carriesVoice;
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
