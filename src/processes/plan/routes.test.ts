// The plan as a team uses it: moving days, taking what waits along, adding and removing, two at once.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { newId } from "#platform/ids.ts";
import { cast, type CastMember } from "../../../test/cast.ts";
import { testHouse } from "../../../test/house.ts";
import { teamUrls } from "../../urls.ts";
import type { Run } from "../runs/run.ts";
import { listRuns } from "../runs/store.ts";

const house = await testHouse();
const nordvik = teamUrls("nb", "nordvik");
let whole: string;
let short: string;

before(async () => {
  whole = await start("Hele", "Hele veilederen");
  short = await start("Kort", "Den korte veien: tre personer, tre timesmøter og fire samtaler");
});

async function start(title: string, origin: string): Promise<string> {
  const form = await house.as("leader").get(nordvik.newProcess);
  const started = await form.press("Start et arbeid", {
    "Hva skal arbeidet hete?": title,
    "Hvor mye av veilederen?": origin,
    "Når begynner dere?": "2026-09-01",
  });
  return /processes\/([0-9a-f-]+)/.exec(started.location)?.[1] ?? "";
}

async function runsOf(process: string): Promise<Run[]> {
  const organisationId = "01900000-0000-7000-8000-000000000021";
  return house.db.privately({ personId: cast.leader.id, organisationId }, (db) =>
    listRuns(db, organisationId, process),
  );
}

async function runOf(process: string, exercise: string): Promise<Run> {
  const run = (await runsOf(process)).find((each) => each.exercise === exercise);
  assert.ok(run, exercise);
  return run;
}

async function planForm(process: string, exercise: string, who: CastMember = "member") {
  return house.as(who).get(nordvik.runPlan(process, (await runOf(process, exercise)).id));
}

test("the plan shows every exercise, with as many queries for a long plan as for a short one", async () => {
  const counted = async (process: string): Promise<number> => {
    const first = house.db.queryCount();
    const page = await house.as("reader").get(nordvik.plan(process));
    assert.equal(page.status, 200);
    return house.db.queryCount() - first;
  };
  assert.equal(await counted(whole), await counted(short));
  const page = await house.as("reader").get(nordvik.plan(whole));
  assert.ok(page.hasLink("1.1 Hvorfor-samtalen"));
  assert.equal(page.all(".plan-row").length, 56);
  assert.ok(!page.hasButton("Legg til en aktivitet"));
});

test("the short path is shown as three meetings and four talks", async () => {
  const page = await house.as("member").get(nordvik.plan(short));
  page.heading("Møte 1: Hva lurer vi på? (ikke begynt)");
  assert.equal(page.all(".meeting").length, 4);
  assert.match(page.text, /Samtale 1.*Samtale 4/);
});

test("a day and a person are set, and the one who reads cannot", async () => {
  const form = await planForm(whole, "share");
  const saved = await form.press("Lagre", {
    "Fra hvilken dag?": "2027-03-01",
    "Til hvilken dag?": "",
    "Hvem har ansvaret?": "Arne Myhre",
  });
  assert.equal(saved.status, 303);
  const run = await runOf(whole, "share");
  assert.deepEqual([run.plannedFrom, run.plannedTo, run.responsibleId], ["2027-03-01", "2027-03-01", cast.member.id]);
  assert.match((await house.as("reader").get(nordvik.plan(whole))).text, /Arne Myhre 1 aktivitet, 1 t 30 min/);
  assert.equal((await planForm(whole, "share", "reader")).status, 403);
  assert.equal((await planForm(whole, "share", "otherLeader")).status, 404);
});

test("what waits for an exercise is shown, and moves by as many days when asked", async () => {
  const earlier = await runsOf(whole);
  const patterns = await runOf(whole, "see-patterns");
  const form = await planForm(whole, "see-patterns");
  assert.match(form.text, /De som bruker det vi lager her \(2\)/);
  const to = addWeek(patterns.plannedTo);
  await form.press("Lagre", {
    "Fra hvilken dag?": addWeek(patterns.plannedFrom),
    "Til hvilken dag?": to,
    "Hva skal flyttes like mange dager?": "De som bruker det vi lager her (2)",
  });
  const after = await runsOf(whole);
  const moved = after
    .filter((run, index) => run.plannedFrom !== earlier[index]?.plannedFrom)
    .map((run) => run.exercise);
  assert.deepEqual(moved, ["see-patterns", "root-causes", "key-findings"]);
  const causes = after.find((run) => run.exercise === "root-causes");
  assert.equal(causes?.plannedTo, addWeek(earlier.find((run) => run.exercise === "root-causes")?.plannedTo));
});

function addWeek(day: string | null | undefined): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 7);
  return date.toISOString().slice(0, 10);
}

test("a meeting moves as a whole", async () => {
  const form = await planForm(short, "words-we-use");
  assert.match(form.text, /I samme møte, og flyttes med: Hvorfor-samtalen/);
  await form.press("Lagre", { "Fra hvilken dag?": "2026-09-03", "Til hvilken dag?": "2026-09-03" });
  const moved = (await runsOf(short)).filter((run) => run.plannedFrom === "2026-09-03");
  assert.equal(moved.length, 4);
});

test("the second of two who move at once is told, keeps what was typed, and nothing moves twice", async () => {
  const first = await planForm(whole, "assumptions", "leader");
  const second = await planForm(whole, "assumptions", "member");
  const days = { "Fra hvilken dag?": "2026-10-01", "Til hvilken dag?": "2026-10-02" };
  assert.equal((await first.press("Lagre", days)).status, 303);
  const again = await second.press("Lagre", { ...days, "Til hvilken dag?": "2026-10-09" });
  assert.equal(again.status, 409);
  assert.equal(again.field("Til hvilken dag?"), "2026-10-09");
  assert.equal((await runOf(whole, "assumptions")).plannedTo, "2026-10-02");
  assert.equal((await first.press("Lagre", days)).status, 303);
});

test("days that are none, or the wrong way round, are shown again", async () => {
  const form = await planForm(whole, "mandate");
  const nonsense = await form.press("Lagre", { "Fra hvilken dag?": "i morgen" });
  assert.deepEqual([nonsense.status, nonsense.problems()], [422, ["Skriv dag, måned og år, for eksempel 5.3.2026."]]);
  const swapped = await form.press("Lagre", { "Fra hvilken dag?": "2026-10-02", "Til hvilken dag?": "2026-10-01" });
  assert.deepEqual(
    [swapped.status, swapped.problems()],
    [422, ["Den siste dagen kommer før den første. Rett en av dem."]],
  );
});

test("an exercise is added once, in its place, and taken out while nothing is written in it", async () => {
  const plan = await house.as("member").get(nordvik.plan(short));
  const adding = { "Hvilken aktivitet?": "2.2 Holdninger og antakelser", "Når begynner dere?": "2026-10-05" };
  const added = await plan.press("Legg til en aktivitet", adding);
  assert.equal(added.status, 303, added.text);
  await plan.press("Legg til en aktivitet", adding);
  const exercises = (await runsOf(short)).map((run) => run.exercise);
  assert.equal(exercises.indexOf("assumptions"), exercises.indexOf("words-we-use") + 1);
  assert.equal(exercises.length, 11);
  const form = await planForm(short, "assumptions");
  assert.equal((await form.press("Ta aktiviteten ut av planen")).status, 303);
  assert.equal((await runsOf(short)).length, 10);
  assert.equal((await form.press("Ta aktiviteten ut av planen")).status, 303);
});

test("an exercise in which something is written stays", async () => {
  const run = await runOf(short, "actor-map");
  const removal = nordvik.runRemoval(short, run.id);
  const wrote = await house
    .as("member")
    .post(nordvik.runItems(short, run.id), { id: newId(), kind: "actor", part: 0, name: "Turlaget" });
  assert.equal(wrote.status, 303);
  assert.equal((await house.as("member").post(removal)).status, 409);
  assert.ok(await runOf(short, "actor-map"));
});
