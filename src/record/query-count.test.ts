// Reading costs the same number of queries whether a team has written ten things or two thousand.

import assert from "node:assert/strict";
import test from "node:test";
import { testDatabase } from "../../test/database.ts";
import { writeMany } from "../../test/many-items.ts";
import { newTeam, type Team } from "../../test/team.ts";
import { countHeard, listCounts, listItems, listLinked, listVersions, listVoices, walkTrace } from "./index.ts";

const database = await testDatabase();

/** A finding that rests on so many statements. */
async function teamWith(count: number): Promise<{ team: Team; finding: string }> {
  const team = await newTeam(database);
  const talk = await team.write("insight-note", { informantCode: "A1", method: "interview" });
  const evidence = await writeMany(team, count, talk);
  return { team, finding: await team.write("finding", { sentence: "Funn" }, { evidence }) };
}

/** What a list, an exercise, an item and a trace read. */
async function readAll({ team, finding }: { team: Team; finding: string }): Promise<number> {
  const { organisationId, processId } = team;
  const item = await team.find(finding);
  const before = database.queryCount();
  await team.change(async ({ db }) => {
    const items = await listItems(db, organisationId, { processId, limit: 50 });
    const ids = items.map((each) => each.id);
    await listLinked(db, organisationId, ids);
    await listVoices(db, organisationId, ids);
    await listCounts(db, organisationId, processId);
    await listVersions(db, organisationId, item);
    await walkTrace(db, organisationId, finding, "back");
    await countHeard(db, organisationId, processId);
  });
  return database.queryCount() - before;
}

test("ten items and two thousand cost the same number of queries", async () => {
  assert.equal(await readAll(await teamWith(10)), await readAll(await teamWith(2_000)));
});

test("writing one more costs the same however much is there", async () => {
  const cost = async ({ team }: { team: Team }): Promise<number> => {
    const before = database.queryCount();
    await team.write("statement", { text: "Enda et" });
    return database.queryCount() - before;
  };
  assert.equal(await cost(await teamWith(10)), await cost(await teamWith(2_000)));
});
