// Random records for property tests: talks, what was said in them, and what a group made of it, linked as the kinds allow.

import fc from "fast-check";
import type { Change } from "#people/actor.ts";
import { writeItem } from "#record/index.ts";
import type { Team } from "./team.ts";

export interface PlannedNote {
  readonly informantCode: string | null;
  readonly participants: number | null;
  readonly method: string;
  readonly group: string;
}

export interface PlannedItem {
  readonly kind: (typeof madeKinds)[number];
  /** Each picks one of the earlier items that the kind may rest on. */
  readonly picks: readonly number[];
}

export interface Graph {
  readonly notes: readonly PlannedNote[];
  readonly items: readonly PlannedItem[];
}

export interface Node {
  readonly id: string;
  readonly kind: string;
  readonly note: PlannedNote | null;
  /** What it rests on. */
  readonly links: Set<string>;
  isTrashed: boolean;
}

const madeKinds = ["statement", "cluster", "finding", "need", "idea", "concept", "roadmap-item"] as const;

/** The relation of each kind along which voices are counted, and what it leads to. */
export const voiceRelations: Readonly<Record<string, { relation: string; kinds: readonly string[] }>> = {
  statement: { relation: "source", kinds: ["insight-note"] },
  cluster: { relation: "statements", kinds: ["statement"] },
  finding: { relation: "evidence", kinds: ["statement", "cluster", "insight-note"] },
  need: { relation: "findings", kinds: ["finding"] },
  idea: { relation: "basedOn", kinds: ["need", "statement", "insight-note", "finding"] },
  concept: { relation: "ideas", kinds: ["idea", "need"] },
  "roadmap-item": { relation: "basedOn", kinds: ["concept", "idea", "finding", "need"] },
};

const note = fc.record({
  // The same person may have come twice, written a little differently; some talks have no code.
  informantCode: fc.constantFrom("A1", " a1", "B2", "C3", "", null),
  participants: fc.constantFrom(null, 1, 1, 4, 12),
  method: fc.constantFrom("interview", "cafe-dialogue", "observation"),
  group: fc.constantFrom("seniors", "relatives", "volunteers"),
});

const item = fc.record({
  kind: fc.constantFrom(...madeKinds, "statement" as const, "finding" as const),
  picks: fc.array(fc.nat(50), { maxLength: 3 }),
});

export const graphs: fc.Arbitrary<Graph> = fc.record({
  notes: fc.array(note, { minLength: 1, maxLength: 5 }),
  items: fc.array(item, { minLength: 1, maxLength: 14 }),
});

/** Writes the graph and returns what it holds, in the order it was written. */
export async function writeGraph(change: Change, team: Team, graph: Graph): Promise<Node[]> {
  const nodes: Node[] = [];
  for (const planned of graph.notes) {
    nodes.push(await writeNode(change, team, "insight-note", { ...planned }, new Set(), planned));
  }
  for (const { kind, picks } of graph.items) {
    const below = nodes.filter((node) => voiceRelations[kind]?.kinds.includes(node.kind));
    const links = new Set(picks.flatMap((pick) => below[pick % below.length]?.id ?? []));
    nodes.push(await writeNode(change, team, kind, {}, links, null));
  }
  return nodes;
}

async function writeNode(
  change: Change,
  { processId }: Team,
  kind: string,
  values: Readonly<Record<string, string | number | null>>,
  links: Set<string>,
  note: PlannedNote | null,
): Promise<Node> {
  const id = change.newId();
  const relation = voiceRelations[kind]?.relation ?? "";
  const wishes = [...links].map((toId) => ({ relation, toId }));
  const said = { language: "nb", channel: "meeting", saidOn: "2026-10-01" } as const;
  await writeItem(change, { id, processId, runId: null, kind, values, links: wishes, ...said });
  return { id, kind, note, links, isTrashed: false };
}
