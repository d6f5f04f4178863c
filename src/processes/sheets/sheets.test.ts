// The sheet of a run carries what the team has written, or is blank for the table.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { sql } from "kysely";
import { type Exercise, guideIn, toolById } from "#guide/index.ts";
import { newId } from "#platform/ids.ts";
import { testDatabase } from "../../../test/database.ts";
import { writeMany } from "../../../test/many-items.ts";
import { rawWords, writeSmallWork } from "../../../test/small-work.ts";
import { newTeam, type Team } from "../../../test/team.ts";
import { newRun } from "../runs/new-runs.ts";
import { insertRuns } from "../runs/store.ts";
import { loadSheet, mostOfAKind } from "./load-sheet.ts";

const database = await testDatabase();
let team: Team;

before(async () => {
  team = await newTeam(database);
  await writeSmallWork(team);
});

/** The sheet of the first exercise that writes this kind. */
async function sheetFor(kind: string, isBlank = false, of = team): Promise<string> {
  const exercise = guideIn("nb").exercises.find((each) => toolById(each.tool).parts.some((part) => part.kind === kind));
  assert.ok(exercise);
  return sheetOf(exercise, isBlank, of);
}

async function sheetOf(exercise: Exercise, isBlank = false, of = team): Promise<string> {
  const run = newRun(newId(), of.processId, exercise, 1);
  await of.change(({ db }) => insertRuns(db, of.organisationId, [{ ...run, attempt: (attempt += 1) }]));
  const wish = { processId: of.processId, runId: run.id, isBlank, isLargePrint: false, owner: "Nordvik" };
  return JSON.stringify((await loadSheet(of.change, wish)).sheet);
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

test("what was written in another language than the sheet says so, and so does what it rests on", async () => {
  const mixed = await newTeam(database);
  const need = await mixed.write("need", { who: "Nye naboer", need: "at blive spurgt" });
  const idea = await mixed.write("idea", { title: "Kaffevert" }, { basedOn: [need] });
  await mixed.change(({ db }) => sql`update items set language = 'da' where id = ${need}`.execute(db));
  await mixed.write("concept", { name: "Kaffeverten" }, { ideas: [idea] });
  assert.match(await sheetFor("need", false, mixed), /at blive spurgt","language":"da"\}/);
  const concepts = await sheetFor("concept", false, mixed);
  assert.match(concepts, /"Kaffevert"/);
  assert.doesNotMatch(concepts, /"language":"da"/);
  const ideas = await sheetFor("idea", false, mixed);
  assert.match(ideas, /"Kaffevert"/);
  assert.match(ideas, /at blive spurgt","language":"da"/);
});

test("a blank sheet carries nothing that was written", async () => {
  assert.doesNotMatch(await sheetFor("roadmap-item", true), /Åpent kjøkken/);
});

test("what was said word for word is not printed", async () => {
  assert.ok(!(await sheetFor("insight-note")).includes(rawWords));
});

test("as much as a large gathering writes is on the sheet, every slip of it, and nothing says otherwise", async () => {
  const large = await teamWithStatements(mostOfAKind);
  const sheet = await sheetFor("statement", false, large);
  for (const number of [1, mostOfAKind]) assert.match(sheet, new RegExp(`"Utsagn ${number}"`));
  assert.doesNotMatch(sheet, /står på dette arket/);
});

test("a sheet that cannot hold everything says how much of it is shown, in the language of the work", async () => {
  const large = await teamWithStatements(mostOfAKind + 12);
  const said = {
    nb: "400 av 412 utsagn står på dette arket. Resten finner dere på skjermen og i Excel-fila.",
    nn: "400 av 412 utsegner står på dette arket. Resten finn de på skjermen og i Excel-fila.",
    da: "400 af 412 udsagn står på dette ark. Resten finder I på skærmen og i Excel-filen.",
    en: "400 of 412 statements are on this sheet. The rest are on the screen and in the Excel file.",
  };
  for (const [language, sentence] of Object.entries(said)) {
    await large.change(({ db }) =>
      sql`update processes set language = ${language} where organisation_id = ${large.organisationId}`.execute(db),
    );
    const sheet = await sheetFor("statement", false, large);
    assert.ok(sheet.includes(sentence), language);
    assert.equal(sheet.match(/"text":"Utsagn \d+"|"title":"Utsagn \d+"/g)?.length, mostOfAKind);
  }
});

test("a sheet that is about some of a kind holds all of those, however many others there are", async () => {
  const large = await newTeam(database);
  const exercise = guideIn("nb").exercise("cafe-dialogue");
  assert.ok(exercise);
  for (const method of ["interview", "cafe-dialogue"]) {
    await large.change(({ db }) =>
      sql`insert into items (organisation_id, id, process_id, kind, kind_version, fields, line, language, channel, said_on,
          position, created_by, created_at, edited_by, edited_at)
        select ${large.organisationId}, gen_random_uuid(), ${large.processId}, 'insight-note', 1,
          jsonb_build_object('method', ${method}::text, 'informantCode', ${method}::text || n), 'x', 'nb', 'screen', '2026-10-01',
          ${method === "interview" ? 0 : 1_000}::int + n, ${large.anne}, now(), ${large.anne}, now()
        from generate_series(1, ${method === "interview" ? mostOfAKind : 1}::int) as n`.execute(db),
    );
  }
  const sheet = await sheetOf(exercise, false, large);
  assert.match(sheet, /cafe-dialogue1/);
  assert.doesNotMatch(sheet, /interview1|står på dette arket/);
});

async function teamWithStatements(count: number): Promise<Team> {
  const large = await newTeam(database);
  await writeMany(large, count, await large.write("insight-note", { method: "interview" }));
  return large;
}
