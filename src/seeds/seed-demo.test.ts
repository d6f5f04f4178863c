// The demonstration: told once, all of it true to the kinds, and with voices behind every line but the one that says so.

import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { guideIn } from "#guide/index.ts";
import { kindById } from "#record/index.ts";
import { testClock } from "../../test/clock.ts";
import { seededDatabase } from "../../test/database.ts";
import { demoOrganisations, demoProcesses, seedDemo } from "./index.ts";
import { readStory, type StoryItem } from "./story.ts";
import { storyValues } from "./story-values.ts";

const database = await seededDatabase();
const stories = (["everyday", "library", "newcomers"] as const).map((name) => [name, readStory(name)] as const);
const everyday = demoProcesses.everyday.id;

function rows<T>(query: ReturnType<typeof sql<T>>): Promise<T[]> {
  return database.systemically(async (db) => (await query.execute(db)).rows);
}

function count(kind: string): Promise<number> {
  return rows(sql`select 1 from items where process_id = ${everyday} and kind = ${kind} and trashed_at is null`).then(
    (found) => found.length,
  );
}

test("telling it again changes nothing", async () => {
  const before = await rows(sql`select count(*) from events`);
  assert.equal(await seedDemo({ database, clock: testClock(), passwordHash: "" }), false);
  assert.deepEqual(await rows(sql`select count(*) from events`), before);
});

test("everybody in it is invented, and says so", async () => {
  const real = await rows(sql<{ name: string }>`select name from organisations where not is_invented`);
  assert.deepEqual(real, []);
  const names = Object.values(demoOrganisations).map((organisation) => organisation.name.replace(" kommune", ""));
  const { default: municipalities } = await import("../../content/reference/no-municipalities.json", {
    with: { type: "json" },
  });
  const known = JSON.stringify(municipalities);
  for (const name of names) assert.equal(known.includes(`"${name}"`), false, `${name} is a real municipality`);
});

for (const [name, story] of stories) {
  test(`every word of ${name} fits the kinds and the guide`, () => {
    for (const step of story.steps) {
      assert.ok(guideIn("nb").exercise(step.exercise), `${step.exercise} is not in the guide`);
      for (const item of step.items) checkItem(item);
    }
  });
}

function checkItem({ kind: id, as, fields }: StoryItem): void {
  const kind = kindById(id);
  const what = `${id} ${as ?? JSON.stringify(fields[kind.title])}`;
  for (const [field, value] of Object.entries(fields)) {
    const declared = kind.fields[field];
    assert.ok(declared, `${what} has no field ${field}`);
    if (declared.type === "choice") assert.ok(Object.hasOwn(declared.options, String(value)), `${what}: ${value}`);
    if (declared.type === "scale") assert.ok(Number(value) >= 1 && Number(value) <= 5, `${what}: ${field}`);
    if (declared.type === "text") assert.ok(typeof value === "string" && value.length <= 200, `${what}: ${field}`);
  }
  for (const [field, declared] of Object.entries(kind.fields)) {
    if (declared.required) assert.ok(fields[field], `${what} lacks ${field}`);
  }
  assert.deepEqual(kind.check?.(storyValues(id, fields, "2026-10-14")) ?? [], [], what);
}

test("Nordvik has gone the whole way", async () => {
  const counts = { finding: 6, idea: 14, concept: 3, trial: 3, "roadmap-item": 9, "group-member": 9, statement: 41 };
  for (const [kind, expected] of Object.entries(counts)) assert.equal(await count(kind), expected, kind);
  const runs = await rows(sql<{ exercise: string; attempt: number; closed: boolean; skipped: boolean }>`
    select exercise, attempt, closed_at is not null as closed, skipped_at is not null as skipped from runs
    where process_id = ${everyday}`);
  const shortPath = guideIn("nb").shortPath.map((exercise) => exercise.slug);
  for (const slug of shortPath)
    assert.ok(
      runs.some((run) => run.exercise === slug && run.closed),
      slug,
    );
  assert.equal(runs.filter((run) => run.skipped).length, 1);
  assert.ok(runs.some((run) => run.attempt === 2 && run.closed));
});

test("each line of the roadmap has voices behind it, but for the one that says that it has none", async () => {
  const lines = await rows(sql<{ line: string; voices: number }>`
    select line, coalesce(voices, 0) as voices from items left join item_voices on item_id = id
    where items.process_id = ${everyday} and kind = 'roadmap-item' order by voices`);
  assert.equal(lines.filter((line) => line.voices === 0).length, 1);
  assert.ok(
    lines.every((line) => line.voices === 0 || line.voices >= 5),
    "every group can be told of outside",
  );
});

test("every talk in it is written under a consent, the watching from afar apart", async () => {
  const bare = await rows(sql<{ code: string }>`select fields->>'informantCode' as code from items
    where kind = 'insight-note' and consent_id is null`);
  assert.deepEqual(bare, [{ code: "O1" }]);
});

test("nothing in it lies ahead of today but plans", async () => {
  const today = testClock().now();
  const late = await rows(
    sql`select 1 from events where at > ${today} union all select 1 from items where created_at > ${today}`,
  );
  assert.deepEqual(late, []);
});
