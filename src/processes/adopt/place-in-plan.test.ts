// Where an adopted run goes in the plan that takes it in.

import assert from "node:assert/strict";
import test from "node:test";
import { guideIn } from "#guide/index.ts";
import { newRun } from "../runs/new-runs.ts";
import { placeInPlan } from "./place-in-plan.ts";

test("an adopted run stands in for a planned one, comes after a begun one, or takes its place in the guide", () => {
  const guide = guideIn("nb");
  const orderOf = (slug: string): number => guide.exercises.findIndex((exercise) => exercise.slug === slug);
  const runs = ["why-conversation", "interview"].flatMap((slug, index) => {
    const exercise = guide.exercise(slug);
    return exercise ? [newRun(slug, "process", exercise, index + 1)] : [];
  });
  const begun = runs.map((run) => ({ ...run, startedAt: new Date("2026-10-01") }));
  assert.equal(placeInPlan("interview", runs, orderOf).instead?.id, "interview");
  assert.deepEqual(placeInPlan("interview", begun, orderOf), {
    position: 2,
    attempt: 2,
    instead: null,
    needsRoom: false,
  });
  assert.deepEqual(placeInPlan("assumptions", begun, orderOf), {
    position: 2,
    attempt: 1,
    instead: null,
    needsRoom: true,
  });
});
