// A team takes an exercise that it has not begun out of its plan.

import { recordEvent } from "#journal/events.ts";
import type { Change } from "#people/actor.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { NotFound } from "#web/problems.ts";
import { processToWrite } from "../access.ts";
import { findRun } from "../runs/store.ts";
import { removeUnbegun } from "./store.ts";

/** Members. Records `run.removed`. One that has begun is skipped or closed instead, so that nothing written is lost. */
export async function removeRun(
  change: Change,
  processId: string,
  runId: string,
): Promise<Result<null, "begun-already">> {
  const { db, actor } = change;
  await processToWrite(db, actor, processId);
  const run = await findRun(db, actor.organisationId, runId);
  if (!run) return done(null);
  if (run.processId !== processId) throw new NotFound();
  if (!(await removeUnbegun(db, actor.organisationId, runId))) return refused("begun-already");
  const detail = { exercise: run.exercise, attempt: run.attempt };
  await recordEvent(change, { name: "run.removed", processId, subjectId: runId, detail });
  return done(null);
}
