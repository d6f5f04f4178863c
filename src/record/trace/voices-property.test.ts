// Voices are counted right on any record: compared with a plain count in memory, after any mix of changes.

import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import type { Change } from "#people/actor.ts";
import { testDatabase } from "../../../test/database.ts";
import { graphs, type Node, type PlannedNote, voiceRelations, writeGraph } from "../../../test/graphs.ts";
import { newTeam } from "../../../test/team.ts";
import {
  countHeard,
  findItem,
  insertLinks,
  listVoices,
  mergeItems,
  noVoices,
  refreshVoices,
  removeLink,
  restoreItems,
  trashItems,
  type Voices,
} from "../index.ts";

const database = await testDatabase();

interface Act {
  readonly does: "trash" | "restore" | "link" | "unlink" | "merge";
  readonly one: number;
  readonly other: number;
}

const acts = fc.array(
  fc.record<Act>({
    does: fc.constantFrom("trash", "restore", "link", "unlink", "merge"),
    one: fc.nat(50),
    other: fc.nat(50),
  }),
  { maxLength: 12 },
);

test("a person counts once however much was said, and a gathering counts all who were there", async () => {
  await fc.assert(
    fc.asyncProperty(graphs, acts, async (graph, todo) => {
      const team = await newTeam(database);
      await team.change(async (change) => {
        const nodes = await writeGraph(change, team, graph);
        await expectVoices(change, nodes);
        for (const act of todo) await perform(change, nodes, act);
        await expectVoices(change, nodes);
      });
    }),
    { numRuns: 20 },
  );
});

test("merging loses nobody: all who were behind any of the items are behind the whole", async () => {
  await fc.assert(
    fc.asyncProperty(graphs, fc.nat(50), fc.nat(50), async (graph, one, other) => {
      const team = await newTeam(database);
      await team.change(async (change) => {
        const nodes = await writeGraph(change, team, graph);
        const before = nodes.map((node) => heardBeneath(nodes, node).voices);
        const heard = await countHeard(change.db, team.organisationId, team.processId);
        const whole = await merge(change, nodes, one, other);
        if (!whole) return;
        const after = await listVoices(
          change.db,
          team.organisationId,
          nodes.map((node) => node.id),
        );
        for (const [index, count] of before.entries()) {
          const node = nodes[index]!;
          if (!node.isTrashed) assert.ok((after.get(node.id)?.voices ?? 0) >= count);
        }
        assert.deepEqual(await countHeard(change.db, team.organisationId, team.processId), heard);
      });
    }),
    { numRuns: 12 },
  );
});

async function expectVoices(change: Change, nodes: readonly Node[]): Promise<void> {
  const live = nodes.filter((node) => !node.isTrashed);
  const counted = await listVoices(
    change.db,
    change.actor.organisationId,
    live.map((node) => node.id),
  );
  for (const node of live) assert.deepEqual(counted.get(node.id) ?? noVoices, heardBeneath(nodes, node), node.kind);
}

/** The plain count: walk down through what lives, and add up the persons at the bottom. */
function heardBeneath(nodes: readonly Node[], top: Node): Voices {
  const reached = new Set<Node>();
  const walk = (node: Node): void => {
    if (reached.has(node)) return;
    reached.add(node);
    for (const below of nodes) if (node.links.has(below.id) && !below.isTrashed) walk(below);
  };
  walk(top);
  const talks = [...reached].flatMap((node) => (node.note && !node.isTrashed ? [{ id: node.id, ...node.note }] : []));
  return {
    voices: persons(talks),
    notes: talks.length,
    methods: byWord(talks, (talk) => talk.method),
    groups: byWord(talks, (talk) => talk.group),
  };
}

type Talk = PlannedNote & { readonly id: string };

function persons(talks: readonly Talk[]): number {
  const heard = new Map<string, number>();
  for (const { id, informantCode, participants } of talks) {
    const isOne = (participants ?? 1) <= 1;
    const code = informantCode?.trim().toLowerCase() ?? "";
    heard.set(isOne && code !== "" ? code : id, participants ?? 1);
  }
  return [...heard.values()].reduce((sum, count) => sum + count, 0);
}

function byWord(talks: readonly Talk[], wordOf: (talk: Talk) => string): Record<string, number> {
  const words = [...new Set(talks.map(wordOf))];
  return Object.fromEntries(words.map((word) => [word, persons(talks.filter((talk) => wordOf(talk) === word))]));
}

/** Does it to the database and to the nodes alike; what cannot be done is left. */
async function perform(change: Change, nodes: Node[], { does, one, other }: Act): Promise<void> {
  const node = nodes[one % nodes.length]!;
  if (does === "merge") return void (await merge(change, nodes, one, other));
  if (does === "trash") {
    await trashItems(change, [node.id]);
    node.isTrashed = true;
  } else if (does === "restore") {
    await restoreItems(change, [node.id]);
    node.isTrashed = false;
  } else await relink(change, nodes, node, other, does);
}

async function relink(change: Change, nodes: Node[], from: Node, pick: number, does: "link" | "unlink"): Promise<void> {
  const { relation, kinds } = voiceRelations[from.kind] ?? { relation: "", kinds: [] };
  const below = nodes.filter((node) => kinds.includes(node.kind));
  const to = below[pick % below.length];
  const item = await findItem(change.db, change.actor.organisationId, from.id);
  if (!to || !item) return;
  if (does === "link") await insertLinks(change, item, [{ relation, toId: to.id }]);
  else await removeLink(change.db, change.actor.organisationId, { fromId: from.id, toId: to.id, relation });
  await refreshVoices(change.db, change.actor.organisationId, [from.id]);
  if (does === "link") from.links.add(to.id);
  else from.links.delete(to.id);
}

/** Talks are left out: two talks written into one would be one person. */
async function merge(change: Change, nodes: Node[], one: number, other: number): Promise<Node | null> {
  const first = nodes[one % nodes.length]!;
  const alike = nodes.filter((node) => node.kind === first.kind && node !== first && !node.isTrashed);
  const second = alike[other % alike.length];
  if (!second || first.isTrashed || first.kind === "insight-note") return null;
  const id = change.newId();
  const merged = await mergeItems(change, { id, ids: [first.id, second.id], values: {} });
  assert.ok(merged.ok);
  const whole: Node = {
    id,
    kind: first.kind,
    note: null,
    links: new Set([...first.links, ...second.links]),
    isTrashed: false,
  };
  for (const node of nodes) if (node.links.has(first.id) || node.links.has(second.id)) node.links.add(id);
  first.isTrashed = second.isTrashed = true;
  nodes.push(whole);
  return whole;
}
