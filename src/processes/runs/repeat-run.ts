// A team does an exercise once more; the first time stays in the history.

import { recordEvent } from "#journal/events.ts";
import { guideIn } from "#guide/index.ts";
import type { MemberVisit } from "#web/visit.ts";
import { found } from "#web/problems.ts";
import { processToWrite, runToRead } from "../access.ts";
import { lockPlan } from "../plan/store.ts";
import { newRun } from "./new-runs.ts";
import { insertRuns, listRuns } from "./store.ts";

/** Members. Returns the id of the new run. `id` is chosen when the form is made, so that sending twice repeats once. */
export function repeatRun(
  visit: Pick<MemberVisit, "transact">,
  processId: string,
  runId: string,
  id: string,
): Promise<string> {
  return visit.transact(async (change) => {
    const { db, actor } = change;
    const process = await processToWrite(db, actor, processId);
    const run = await runToRead(db, actor, processId, runId);
    const exercise = found(guideIn(process.language).exercise(run.exercise));
    // Two who repeat it at once get an attempt each.
    await lockPlan(db, actor.organisationId, processId);
    const runs = await listRuns(db, actor.organisationId, processId);
    if (runs.some((each) => each.id === id)) return id;
    const attempt = 1 + Math.max(...runs.filter((each) => each.exercise === run.exercise).map((each) => each.attempt));
    const repeated = { ...newRun(id, processId, exercise, run.position), attempt, isShort: run.isShort };
    await insertRuns(db, actor.organisationId, [repeated]);
    const detail = { exercise: run.exercise, attempt };
    await recordEvent(change, { name: "run.repeated", processId, subjectId: id, detail });
    return id;
  });
}
