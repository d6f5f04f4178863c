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
/** No guide leads through so many; a ring of links ends here. */
const mostSteps = 30;

type Direction = "back" | "forward";

/** "back": what it rests on, down to the talks. "forward": what rests on it, up to the roadmap. Two queries. */
export async function walkTrace(db: Db, organisationId: string, itemId: string, direction: Direction): Promise<Trace> {
  const [near, far] = direction === "back" ? ["from_id", "to_id"] : ["to_id", "from_id"];
  // Read in the order in which it is found, so that the walk stops where the page does, and what is nearest is shown.
  const { rows } = await sql<TraceRow>`
    with recursive walk (id) as (
      select ${itemId}::uuid
      union
      select l.${sql.ref(far)} from walk w
      join item_links l on l.organisation_id = ${organisationId} and l.${sql.ref(near)} = w.id and l.carries_voice
      join items i on i.organisation_id = ${organisationId} and i.id = l.${sql.ref(far)} and i.trashed_at is null
    ), reached as (select id from walk limit ${mostNodes + 1})
    select i.id, i.kind, i.line, i.language, coalesce(v.voices, 0) as voices
    from reached r
    join items i on i.organisation_id = ${organisationId} and i.id = r.id
    left join item_voices v on v.organisation_id = ${organisationId} and v.item_id = r.id
    order by i.kind, i.position, i.id`.execute(db);
  const shown = rows.slice(0, mostNodes);
  const ids = shown.map((node) => node.id);
  const { rows: links } = await sql<TraceLink>`
    select l.from_id as "fromId", l.to_id as "toId", bool_or(l.based_on_version < t.version) as "isOutdated"
    from item_links l join items t on t.organisation_id = l.organisation_id and t.id = l.to_id
    where l.organisation_id = ${organisationId} and l.carries_voice
      and l.from_id = any(${ids}::uuid[]) and l.to_id = any(${ids}::uuid[])
    group by l.from_id, l.to_id`.execute(db);
  const depths = stepsFrom(itemId, links, direction);
  const nodes = shown.map((node) => ({ ...node, depth: depths.get(node.id) ?? 0 }));
  return { nodes: nodes.toSorted((a, b) => a.depth - b.depth), links, isCut: rows.length > mostNodes };
}

type TraceRow = Omit<TraceNode, "depth">;

/** The longest way to each: what rests on something always stands on the same side of it. */
function stepsFrom(itemId: string, links: readonly TraceLink[], direction: Direction): ReadonlyMap<string, number> {
  const steps = new Map([[itemId, 0]]);
  for (let round = 0, isMoving = true; isMoving && round < mostSteps; round += 1) {
    isMoving = false;
    for (const { fromId, toId } of links) {
      const [near, far] = direction === "back" ? [fromId, toId] : [toId, fromId];
      const step = (steps.get(near) ?? -Infinity) + 1;
      if (step <= (steps.get(far) ?? -1) || step > mostSteps || far === itemId) continue;
      steps.set(far, step);
      isMoving = true;
    }
  }
  return steps;
}
