// Everything that a set of items is linked to, however much it is: what exports, reports and sheets are made from.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";

export interface LinkFrom {
  readonly fromId: string;
  readonly relation: string;
  readonly toId: string;
  /** Of the item it leads to. */
  readonly kind: string;
  readonly line: string;
  readonly language: Language;
}

/** What lies in the bin is left out. */
export async function listLinksFrom(db: Db, organisationId: string, fromIds: readonly string[]): Promise<LinkFrom[]> {
  if (fromIds.length === 0) return [];
  const { rows } = await sql<LinkFrom>`
    select l.from_id as "fromId", l.relation, l.to_id as "toId", t.kind, t.line, t.language
    from item_links l join items t on t.organisation_id = ${organisationId} and t.id = l.to_id and t.trashed_at is null
    where l.organisation_id = ${organisationId} and l.from_id = any(${[...fromIds]}::uuid[])
    order by l.from_id, l.relation, t.kind, t.position, t.id`.execute(db);
  return rows;
}
