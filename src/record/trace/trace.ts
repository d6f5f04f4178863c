// The way back from an item to the voices behind it, and the way forward to what came of it.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";

export interface TraceNode {
  readonly id: string;
  readonly kind: string;
  readonly line: string;
  readonly language: string;
  /** Steps from where the walk began. */
  readonly depth: number;
  readonly voices: number;
}

export interface TraceLink {
  readonly fromId: string;
  readonly toId: string;
  readonly isOutdated: boolean;
}

export interface Trace {
  readonly nodes: readonly TraceNode[];
  readonly links: readonly TraceLink[];
  /** There was more than the walk shows. */
  readonly isCut: boolean;
}

/** A page and a picture hold no more than this. */
const mostNodes = 400;

/** "back": what it rests on, down to the talks. "forward": what rests on it, up to the roadmap. Two queries. */
export async function walkTrace(
  db: Db,
  organisationId: string,
  itemId: string,
  direction: "back" | "forward",
): Promise<Trace> {
  const [near, far] = direction === "back" ? ["from_id", "to_id"] : ["to_id", "from_id"];
  const { rows: nodes } = await sql<TraceNode>`
    with recursive walk (id, depth) as (
      select ${itemId}::uuid, 0
      union
      select l.${sql.ref(far)}, w.depth + 1 from walk w
      join item_links l on l.organisation_id = ${organisationId} and l.${sql.ref(near)} = w.id and l.carries_voice
      join items i on i.organisation_id = ${organisationId} and i.id = l.${sql.ref(far)} and i.trashed_at is null
      where w.depth < 30
    ), reached as (select id, max(depth) as depth from walk group by id)
    select i.id, i.kind, i.line, i.language, r.depth, coalesce(v.voices, 0) as voices
    from reached r
    join items i on i.organisation_id = ${organisationId} and i.id = r.id
    left join item_voices v on v.organisation_id = ${organisationId} and v.item_id = r.id
    order by r.depth, i.kind, i.position, i.id
    limit ${mostNodes + 1}`.execute(db);
  const shown = nodes.slice(0, mostNodes);
  const ids = shown.map((node) => node.id);
  const { rows: links } = await sql<TraceLink>`
    select l.from_id as "fromId", l.to_id as "toId", bool_or(l.based_on_version < t.version) as "isOutdated"
    from item_links l join items t on t.organisation_id = l.organisation_id and t.id = l.to_id
    where l.organisation_id = ${organisationId} and l.carries_voice
      and l.from_id = any(${ids}::uuid[]) and l.to_id = any(${ids}::uuid[])
    group by l.from_id, l.to_id`.execute(db);
  return { nodes: shown, links, isCut: nodes.length > mostNodes };
}
