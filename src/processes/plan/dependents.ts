// What waits for an exercise: later ones that take in what it gives, and those that build on them in turn.

import { type Day, daysBetween } from "#platform/clock.ts";
import { type Run, stateOf } from "../runs/run.ts";

/** The kinds that an exercise takes in and gives out. */
export interface Flow {
  readonly in: readonly string[];
  readonly out: readonly string[];
}

export interface Dependents {
  readonly direct: readonly Run[];
  /** The direct ones included. */
  readonly all: readonly Run[];
}

/** `runs` are in the order of the plan. What is closed, skipped or without a day has nothing to move. */
export function dependentsOf(
  moved: readonly Run[],
  runs: readonly Run[],
  flowOf: (run: Run) => Flow | undefined,
): Dependents {
  const movedIds = new Set(moved.map((run) => run.id));
  const first = runs.findIndex((run) => movedIds.has(run.id));
  const later = runs.slice(first + 1).filter((run) => !movedIds.has(run.id) && isAhead(run));
  const given = new Set(moved.flatMap((run) => flowOf(run)?.out ?? []));
  const direct = later.filter((run) => takes(flowOf(run), given));
  const reached = new Set(given);
  const all = later.filter((run) => {
    const flow = flowOf(run);
    const isReached = takes(flow, reached);
    if (isReached) for (const kind of flow?.out ?? []) reached.add(kind);
    return isReached;
  });
  return { direct, all };
}

export interface Days {
  readonly plannedFrom: Day | null;
  readonly plannedTo: Day | null;
}

/** How far the end has moved, since that is what others wait for. */
export function daysMoved(before: Days, after: Days): number {
  if (before.plannedTo && after.plannedTo) return daysBetween(before.plannedTo, after.plannedTo);
  return before.plannedFrom && after.plannedFrom ? daysBetween(before.plannedFrom, after.plannedFrom) : 0;
}

function isAhead(run: Run): boolean {
  const state = stateOf(run);
  return run.plannedFrom !== null && (state === "planned" || state === "under-way");
}

function takes(flow: Flow | undefined, kinds: ReadonlySet<string>): boolean {
  return flow?.in.some((kind) => kinds.has(kind)) ?? false;
}
