// Somebody sets the days of an exercise and who sees to it; what waits for it can move by as many days, in the same step.

import { recordEvent } from "#journal/events.ts";
import { guideIn } from "#guide/index.ts";
import type { Change } from "#people/actor.ts";
import type { Day } from "#platform/clock.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { found } from "#web/problems.ts";
import { processToWrite } from "../access.ts";
import type { Run } from "../runs/run.ts";
import { listRuns } from "../runs/store.ts";
import { daysMoved, dependentsOf } from "./dependents.ts";
import { flowIn } from "./flow.ts";
import { sameMeeting } from "./short-path.ts";
import { lockPlan, savePlan, shiftRuns } from "./store.ts";

export const followings = ["none", "direct", "all"] as const;
export type Following = (typeof followings)[number];

export interface RunPlan {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly responsibleId: string | null;
  /** The version that the form was filled from. */
  readonly basedOn: number;
  /** Which of those that wait for it move by as many days. */
  readonly following: Following;
}

export type PlanProblem = "days-swapped" | "changed-meanwhile";

/** Members. Records `run.planned`. The same plan sent twice moves everything once. */
export async function planRun(
  change: Change,
  processId: string,
  runId: string,
  wish: RunPlan,
): Promise<Result<Run, PlanProblem>> {
  const { db, actor } = change;
  await processToWrite(db, actor, processId);
  const [from, to] = [wish.from ?? wish.to, wish.to ?? wish.from];
  if (from && to && to < from) return refused("days-swapped");
  await lockPlan(db, actor.organisationId, processId);
  const runs = await listRuns(db, actor.organisationId, processId);
  const run = found(runs.find((each) => each.id === runId));
  const planned = { ...run, plannedFrom: from, plannedTo: to, responsibleId: wish.responsibleId };
  if (isSame(run, planned)) return done(run);
  if (run.version !== wish.basedOn) return refused("changed-meanwhile");
  const moved = await moveOthers(change, runs, planned, wish.following);
  if (!(await savePlan(db, actor.organisationId, planned))) return refused("changed-meanwhile");
  const detail = { exercise: run.exercise, attempt: run.attempt, moved };
  await recordEvent(change, { name: "run.planned", processId, subjectId: run.id, detail });
  return done(planned);
}

function isSame(a: Run, b: Run): boolean {
  return a.plannedFrom === b.plannedFrom && a.plannedTo === b.plannedTo && a.responsibleId === b.responsibleId;
}

/** Answers with how many others were moved. */
async function moveOthers(change: Change, runs: readonly Run[], planned: Run, following: Following): Promise<number> {
  const { db, actor } = change;
  const run = found(runs.find((each) => each.id === planned.id));
  const { exercise } = guideIn("nb");
  const mates = sameMeeting(run, runs, exercise);
  for (const mate of mates) {
    await savePlan(db, actor.organisationId, {
      ...mate,
      plannedFrom: planned.plannedFrom,
      plannedTo: planned.plannedTo,
    });
  }
  if (following === "none") return mates.length;
  const followers = dependentsOf([run, ...mates], runs, flowIn(exercise))[following];
  const ids = followers.map((each) => each.id);
  await shiftRuns(db, actor.organisationId, ids, daysMoved(run, planned));
  return mates.length + ids.length;
}
