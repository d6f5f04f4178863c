// A team takes one more exercise into its plan: what began as a single exercise can grow.

import { recordEvent } from "#journal/events.ts";
import { guideIn } from "#guide/index.ts";
import type { Change } from "#people/actor.ts";
import type { Day } from "#platform/clock.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { processToWrite } from "../access.ts";
import { newRun } from "../runs/new-runs.ts";
import type { Run } from "../runs/run.ts";
import { insertRuns, listRuns } from "../runs/store.ts";
import { plannedRuns } from "./first-plan.ts";
import { lockPlan, openPosition } from "./store.ts";

export interface Addition {
  /** Chosen when the form is made, so that a form sent twice adds one. */
  readonly id: string;
  readonly exercise: string;
  readonly startOn: Day | null;
}

/** Members. Records `run.added`. It takes its place in the order of the guide. */
export async function addRun(
  change: Change,
  processId: string,
  wish: Addition,
): Promise<Result<string, "exercise-unknown">> {
  const { db, actor } = change;
  const process = await processToWrite(db, actor, processId);
  const guide = guideIn(process.language);
  const exercise = guide.exercise(wish.exercise);
  if (!exercise) return refused("exercise-unknown");
  await lockPlan(db, actor.organisationId, processId);
  const runs = await listRuns(db, actor.organisationId, processId);
  const there = runs.find((run) => run.id === wish.id || run.exercise === wish.exercise);
  if (there) return done(there.id);
  const order = new Map(guide.exercises.map(({ slug }, index) => [slug, index]));
  const position = placeFor(wish.exercise, runs, (slug) => order.get(slug) ?? 0);
  await openPosition(db, actor.organisationId, processId, position);
  const run = newRun(wish.id, processId, exercise, position);
  const planned = wish.startOn ? plannedRuns([run], [exercise], wish.startOn, false) : [run];
  await insertRuns(db, actor.organisationId, planned);
  const detail = { exercise: exercise.slug };
  await recordEvent(change, { name: "run.added", processId, subjectId: run.id, detail });
  return done(run.id);
}

/** Before the first that the guide has later, otherwise last. */
export function placeFor(exercise: string, runs: readonly Run[], orderOf: (slug: string) => number): number {
  const next = runs.find((run) => orderOf(run.exercise) > orderOf(exercise));
  return next?.position ?? 1 + Math.max(0, ...runs.map((run) => run.position));
}
