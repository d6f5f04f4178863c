// restore(trash(x)) == x, on any record and in any order: not a link, a version or a count is lost in the bin.

import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import type { Change } from "#people/actor.ts";
import { testDatabase } from "../../../test/database.ts";
import { graphs, type Node, writeGraph } from "../../../test/graphs.ts";
import { newTeam } from "../../../test/team.ts";
import { editItem, restoreItems, trashItems } from "../index.ts";

const database = await testDatabase();

test("what went into the bin comes out as it was, however much lay there and in whichever order", async () => {
  const picks = fc.array(fc.nat(50), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(graphs, picks, fc.nat(50), async (graph, chosen, shift) => {
      const team = await newTeam(database);
      await team.change(async (change) => {
        const nodes = await writeGraph(change, team, graph);
        await reword(change, nodes);
        const before = await everything(change);
        const ids = chosen.map((pick) => nodes[pick % nodes.length]!.id);
        for (const id of ids) await trashItems(change, [id]);
        const turn = shift % ids.length;
        for (const id of [...ids.slice(turn), ...ids.slice(0, turn)]) await restoreItems(change, [id]);
        assert.deepEqual(await everything(change), before);
      });
    }),
    { numRuns: 15 },
  );
});

/** So that there are versions, and marks on what was based on them. */
async function reword(change: Change, nodes: readonly Node[]): Promise<void> {
  for (const node of nodes.filter((_, index) => index % 3 === 0)) {
    const field = node.kind === "insight-note" ? "place" : "title";
    await editItem(change, { id: node.id, basedOn: 1, values: { [field]: "Ny" }, relations: [], links: [] });
  }
}

/** All rows of the record, apart from the list of what happened. */
async function everything({ db, actor }: Change): Promise<Record<string, unknown[]>> {
  const tables = ["items", "item_versions", "item_links", "item_origins", "item_voices", "item_counts"];
  const found: Record<string, unknown[]> = {};
  for (const table of tables) {
    // No row and a row that says none are the same.
    const isSomething = table === "item_voices" ? sql`voices > 0` : sql`true`;
    const { rows } =
      await sql`select row.* from ${sql.table(table)} row where organisation_id = ${actor.organisationId} and ${isSomething}
      order by row::text`.execute(db);
    found[table] = rows;
  }
  return found;
}
