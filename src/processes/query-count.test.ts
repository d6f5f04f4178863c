// A page costs the same number of queries whether a team has written ten things or two thousand.

import assert from "node:assert/strict";
import test from "node:test";
import { newId } from "#platform/ids.ts";
import { demoOrganisations } from "#seeds/index.ts";
import { type MadeProcess, makeProcess } from "../../bench/made-process.ts";
import { cast } from "../../test/cast.ts";
import { testNow } from "../../test/clock.ts";
import { testHouse } from "../../test/house.ts";
import { teamUrls } from "../urls.ts";

const house = await testHouse();
const nordvik = teamUrls("nb", "nordvik");
const [few, many] = [await processWith(10), await processWith(2_000)];

function processWith(items: number): Promise<MadeProcess> {
  const actor = { personId: cast.leader.id, organisationId: demoOrganisations.nordvik.id, role: "leader" } as const;
  return house.db.systemically((db) =>
    makeProcess({ db, actor: { ...actor, processScope: null }, now: testNow, newId }, `Med ${items}`, items),
  );
}

async function queriesFor(path: string): Promise<number> {
  const before = house.db.queryCount();
  const page = await house.as("leader").get(path);
  assert.equal(page.status, 200);
  return house.db.queryCount() - before;
}

const pages: Readonly<Record<string, (made: MadeProcess) => string>> = {
  "the page of the process": ({ id }) => nordvik.process(id),
  "an exercise": ({ id, runs }) => nordvik.run(id, runs.get("see-patterns") ?? ""),
  "the list of everything": ({ id }) => nordvik.items(id),
  "the page of an item": ({ id, items }) => nordvik.item(id, items.get("finding")?.[0] ?? ""),
  "the trace of a roadmap line": ({ id, items }) => nordvik.trace(id, items.get("roadmap-item")?.[0] ?? ""),
};

for (const [page, address] of Object.entries(pages)) {
  test(`${page} costs the same number of queries however much is written`, async () => {
    assert.equal(await queriesFor(address(few)), await queriesFor(address(many)));
  });
}
