// The plan's rules: where exercises fall, what waits for them, who has taken on how much.

import assert from "node:assert/strict";
import test from "node:test";
import { guideIn } from "#guide/index.ts";
import type { Item } from "#record/index.ts";
import { newRun } from "../runs/new-runs.ts";
import type { Run } from "../runs/run.ts";
import { placeFor } from "./add-run.ts";
import { daysMoved, dependentsOf } from "./dependents.ts";
import { plannedRuns } from "./first-plan.ts";
import { flowIn, minutesIn } from "./flow.ts";
import { loadsOf } from "./load.ts";
import { planFigures } from "./plan-figures.ts";
import { sameMeeting, shortGatherings } from "./short-path.ts";

const guide = guideIn("nb");

function planned(slugs: readonly string[], startOn: string, isShort = false): Run[] {
  const exercises = guide.exercises.filter(({ slug }) => slugs.includes(slug));
  const runs = exercises.map((each, index) => ({ ...newRun(each.slug, "process", each, index + 1), isShort }));
  return plannedRuns(runs, exercises, startOn, isShort);
}

const whole = guide.exercises.map(({ slug }) => slug);
const short = guide.shortPath.map(({ slug }) => slug);
const daysOf = (runs: readonly Run[], slug: string): (string | null | undefined)[] => {
  const run = runs.find((each) => each.exercise === slug);
  return [run?.plannedFrom, run?.plannedTo];
};

test("small exercises share a week, and a new theme begins a new week", () => {
  const runs = planned(["why-conversation", "working-group", "mandate", "words-we-use"], "2026-09-01");
  assert.deepEqual(daysOf(runs, "why-conversation"), ["2026-09-01", "2026-09-07"]);
  assert.deepEqual(daysOf(runs, "mandate"), ["2026-09-01", "2026-09-07"]);
  assert.deepEqual(daysOf(runs, "words-we-use"), ["2026-09-08", "2026-09-14"]);
});

test("a large exercise takes the weeks it needs", () => {
  assert.deepEqual(daysOf(planned(["test-the-unfinished"], "2026-09-01"), "test-the-unfinished"), [
    "2026-09-01",
    "2026-09-21",
  ]);
});

test("nothing is planned in July or at Christmas, whenever the work begins", () => {
  for (const startOn of ["2026-01-12", "2026-05-04", "2026-08-17", "2026-11-30"]) {
    for (const run of planned(whole, startOn)) {
      const [from = "", to = ""] = [run.plannedFrom ?? "", run.plannedTo ?? ""];
      const days = `${run.exercise} ${from} ${to}`;
      assert.ok(to.slice(5) < "07-01" || from.slice(5) > "07-31" || from.slice(0, 4) !== to.slice(0, 4), days);
      assert.ok(from === startOn || from.slice(5) > "01-03", days);
      assert.ok(to.slice(5) < "12-20" && from.slice(0, 4) === to.slice(0, 4), days);
    }
  }
});

test("a group that begins in July has chosen it itself", () => {
  assert.deepEqual(daysOf(planned(["why-conversation"], "2026-07-06"), "why-conversation"), [
    "2026-07-06",
    "2026-07-12",
  ]);
});

test("the whole guide takes less than a year", () => {
  const last = planned(whole, "2026-01-12").at(-1);
  assert.ok((last?.plannedTo ?? "9") < "2027-01-12", last?.plannedTo ?? "");
});

test("the short path is three meetings, and two weeks of talks after the first", () => {
  const runs = planned(short, "2026-09-01", true);
  assert.deepEqual(daysOf(runs, "actor-map"), ["2026-09-01", "2026-09-01"]);
  assert.deepEqual(daysOf(runs, "interview"), ["2026-09-08", "2026-09-21"]);
  assert.deepEqual(daysOf(runs, "key-findings"), ["2026-09-22", "2026-09-22"]);
  assert.deepEqual(daysOf(runs, "measures-on-timeline"), ["2026-09-29", "2026-09-29"]);
  const parts = shortGatherings(runs, guide.exercise).map((each) => [each.part, each.runs.length]);
  const expected = [
    ["first-meeting", 4],
    ["talks", 1],
    ["second-meeting", 2],
    ["third-meeting", 3],
  ];
  assert.deepEqual(parts, expected);
});

test("what is on the same meeting's agenda moves with it, until it has been moved away", () => {
  const runs = planned(short, "2026-09-01", true);
  const [first] = runs;
  assert.ok(first);
  const mates = sameMeeting(first, runs, guide.exercise).map((run) => run.exercise);
  assert.deepEqual(mates, ["words-we-use", "frame-the-challenge", "actor-map"]);
  const apart = runs.map((run) => (run.exercise === "actor-map" ? { ...run, plannedTo: "2026-09-04" } : run));
  assert.equal(sameMeeting(first, apart, guide.exercise).length, 2);
});

test("what waits for an exercise takes in what it gives, and lies later in the plan", () => {
  const runs = planned(
    ["see-patterns", "root-causes", "needs-and-personas", "key-findings", "words-we-use"],
    "2026-09-01",
  );
  const patterns = runs.find((run) => run.exercise === "see-patterns");
  assert.ok(patterns);
  const { direct, all } = dependentsOf([patterns], runs, flowIn(guide.exercise));
  assert.deepEqual(
    direct.map((run) => run.exercise),
    ["root-causes", "key-findings"],
  );
  assert.deepEqual(
    all.map((run) => run.exercise),
    ["root-causes", "key-findings", "needs-and-personas"],
  );
});

test("what is closed, skipped or without a day waits for nothing", () => {
  const now = new Date("2026-09-01");
  const runs = planned(["see-patterns", "root-causes", "key-findings", "needs-and-personas"], "2026-09-01").map(
    (run) => ({
      ...run,
      closedAt: run.exercise === "root-causes" ? now : null,
      skippedAt: run.exercise === "key-findings" ? now : null,
      plannedFrom: run.exercise === "needs-and-personas" ? null : run.plannedFrom,
    }),
  );
  const [patterns] = runs;
  assert.ok(patterns);
  assert.deepEqual(dependentsOf([patterns], runs, flowIn(guide.exercise)), { direct: [], all: [] });
});

test("others move as far as the end has moved", () => {
  const before = { plannedFrom: "2026-09-01", plannedTo: "2026-09-07" };
  assert.equal(daysMoved(before, { plannedFrom: "2026-09-08", plannedTo: "2026-09-14" }), 7);
  assert.equal(daysMoved(before, { plannedFrom: "2026-09-01", plannedTo: "2026-09-10" }), 3);
  assert.equal(daysMoved(before, { plannedFrom: "2026-08-25", plannedTo: "2026-08-31" }), -7);
  assert.equal(daysMoved({ plannedFrom: null, plannedTo: null }, before), 0);
});

test("a load counts what is not done, and what nobody has taken stands last", () => {
  const runs = planned(["interview", "words-we-use", "mandate", "assumptions"], "2026-09-01").map((run) => ({
    ...run,
    responsibleId: run.exercise === "mandate" ? null : run.exercise === "words-we-use" ? "kari" : "ola",
    closedAt: run.exercise === "assumptions" ? new Date("2026-09-02") : null,
  }));
  assert.deepEqual(loadsOf(runs, minutesIn(guide.exercise)), [
    { personId: "ola", exercises: 1, minutes: 75 },
    { personId: "kari", exercises: 1, minutes: 45 },
    { personId: null, exercises: 1, minutes: 60 },
  ]);
});

test("the four talks of the short path count four times", () => {
  const talks = planned(short, "2026-09-01", true).find((run) => run.exercise === "interview");
  assert.ok(talks);
  assert.equal(minutesIn(guide.exercise)(talks), 240);
});

test("an added exercise takes its place in the order of the guide", () => {
  const orderOf = (slug: string): number => whole.indexOf(slug);
  const runs = planned(["why-conversation", "interview"], "2026-09-01");
  assert.equal(placeFor("assumptions", runs, orderOf), 2);
  assert.equal(placeFor("anchoring", runs, orderOf), 3);
  assert.equal(placeFor("interview", [], orderOf), 1);
});

test("what the group has set itself stands in the picture of its phase, otherwise in the first", () => {
  const runs = planned(["why-conversation", "interview"], "2026-09-01");
  const entry = (line: string, phase: string, plannedFrom: string | null) =>
    ({ line, values: { phase, plannedFrom } }) as unknown as Item;
  const entries = [
    entry("Møte", "explore", "2026-09-09"),
    entry("Ferie", "fixed", "2026-08-01"),
    entry("Uten dag", "explore", null),
  ];
  const setting = { language: "nb", guide, nameOf: () => undefined, addressOf: () => "" } as const;
  const figures = planFigures(runs, entries, setting, () => "").map(({ slug, rows }) => [
    slug,
    rows.map((row) => row.title),
  ]);
  assert.deepEqual(figures, [
    ["organise", ["Ferie", "1.1 Hvorfor-samtalen"]],
    ["explore", ["4.2 Intervju", "Møte"]],
  ]);
  assert.equal(planFigures([], entries, setting, () => "")[0]?.rows.length, 2);
});
