// Somebody begins, skips, closes or reopens an exercise in their process.

import { recordEvent } from "#journal/events.ts";
import { done, refused, type Result } from "#platform/result.ts";
import type { MemberVisit } from "#web/visit.ts";
import { runToWrite } from "../access.ts";
import { begin, close, reopen, type Run, skip, unskip } from "./run.ts";
import { saveRun } from "./store.ts";

export type RunChange =
  | { readonly does: "begin" | "unskip" | "reopen" }
  | { readonly does: "skip"; readonly reason: string }
  | { readonly does: "close"; readonly outcome: string; readonly learning: string };

export type RunProblem = "reason-missing" | "outcome-missing" | "changed-meanwhile";

const eventNames = {
  begin: "run.begun",
  unskip: "run.unskipped",
  reopen: "run.reopened",
  skip: "run.skipped",
  close: "run.closed",
} as const;

/** Members. Records `run.begun`, `run.skipped`, `run.closed` ...; doing the same twice leaves it done once. */
export function changeRun(
  visit: Pick<MemberVisit, "transact">,
  processId: string,
  runId: string,
  wish: RunChange,
): Promise<Result<Run, RunProblem>> {
  return visit.transact(async (change) => {
    const { db, actor, now } = change;
    const run = await runToWrite(db, actor, processId, runId);
    const changed = applied(run, wish, now);
    if (!changed.ok) return changed;
    if (!(await saveRun(db, actor.organisationId, changed.value, actor.personId))) return refused("changed-meanwhile");
    const detail = { exercise: run.exercise, attempt: run.attempt };
    await recordEvent(change, { name: eventNames[wish.does], processId, subjectId: run.id, detail });
    return done(changed.value);
  });
}

function applied(run: Run, wish: RunChange, now: Date): Result<Run, RunProblem> {
  switch (wish.does) {
    case "begin":
      return done(begin(run, now));
    case "unskip":
      return done(unskip(run));
    case "reopen":
      return done(reopen(run));
    case "skip":
      return skip(run, wish.reason, now);
    case "close":
      return close(run, wish, now);
  }
}
