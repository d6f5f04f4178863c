// The sheet of a run carries what the team has written, or is blank for the table.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { guideIn, toolById } from "#guide/index.ts";
import { newId } from "#platform/ids.ts";
import { testDatabase } from "../../../test/database.ts";
import { rawWords, writeSmallWork } from "../../../test/small-work.ts";
import { newTeam, type Team } from "../../../test/team.ts";
import { newRun } from "../runs/new-runs.ts";
import { insertRuns } from "../runs/store.ts";
import { loadSheet } from "./load-sheet.ts";

const database = await testDatabase();
let team: Team;

before(async () => {
  team = await newTeam(database);
  await writeSmallWork(team);
});

/** The sheet of the first exercise that writes this kind. */
async function sheetFor(kind: string, isBlank = false): Promise<string> {
  const exercise = guideIn("nb").exercises.find((each) => toolById(each.tool).parts.some((part) => part.kind === kind));
  assert.ok(exercise);
  const run = newRun(newId(), team.processId, exercise, 1);
  await team.change(({ db }) => insertRuns(db, team.organisationId, [{ ...run, attempt: (attempt += 1) }]));
  const wish = { processId: team.processId, runId: run.id, isBlank, isLargePrint: false, owner: "Nordvik" };
  return JSON.stringify((await loadSheet(team.change, wish)).sheet);
}

let attempt = 0;

test("a filled sheet carries what was written and whose it is", async () => {
  const sheet = await sheetFor("roadmap-item");
  assert.match(sheet, /Åpent kjøkken/);
  assert.match(sheet, /"footer":"Nordvik"/);
});

test("a filled sheet names what an item rests on", async () => {
  assert.match(await sheetFor("concept"), /Kaffevert/);
});

test("a blank sheet carries nothing that was written", async () => {
  assert.doesNotMatch(await sheetFor("roadmap-item", true), /Åpent kjøkken/);
});

test("what was said word for word is not printed", async () => {
  assert.ok(!(await sheetFor("insight-note")).includes(rawWords));
});
