// One exercise, done once by a team. It advises and never locks: skip with a reason, close with an outcome, do it again.

import type { Day } from "#platform/clock.ts";
import { done, refused, type Result } from "#platform/result.ts";

export interface Run {
  readonly id: string;
  readonly processId: string;
  readonly exercise: string;
  /** 1 the first time, 2 when it is repeated ... */
  readonly attempt: number;
  readonly isShort: boolean;
  readonly contentVersion: string;
  readonly position: number;
  readonly plannedFrom: Day | null;
  readonly plannedTo: Day | null;
  readonly responsibleId: string | null;
  readonly startedAt: Date | null;
  readonly skippedAt: Date | null;
  readonly skipReason: string | null;
  readonly closedAt: Date | null;
  readonly outcome: string | null;
  readonly learning: string | null;
  readonly version: number;
}

export type RunState = "planned" | "under-way" | "skipped" | "closed";

export function stateOf(run: Run): RunState {
  if (run.closedAt) return "closed";
  if (run.skippedAt) return "skipped";
  return run.startedAt ? "under-way" : "planned";
}

export function begin(run: Run, now: Date): Run {
  return run.startedAt ? run : { ...run, startedAt: now, skippedAt: null, skipReason: null };
}

export function skip(run: Run, reason: string, now: Date): Result<Run, "reason-missing"> {
  if (reason.trim() === "") return refused("reason-missing");
  return done({ ...run, skippedAt: now, skipReason: reason.trim(), closedAt: null });
}

export function unskip(run: Run): Run {
  return { ...run, skippedAt: null, skipReason: null };
}

export function close(
  run: Run,
  words: { outcome: string; learning: string },
  now: Date,
): Result<Run, "outcome-missing"> {
  if (words.outcome.trim() === "") return refused("outcome-missing");
  return done({
    ...begin(run, now),
    skippedAt: null,
    skipReason: null,
    closedAt: run.closedAt ?? now,
    outcome: words.outcome.trim(),
    learning: words.learning.trim(),
  });
}

export function reopen(run: Run): Run {
  return { ...run, closedAt: null };
}
