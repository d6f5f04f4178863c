// How much each person has taken on: the exercises that are not done yet, and the time they take.

import { type Run, stateOf } from "../runs/run.ts";

export interface Load {
  /** Null: nobody has taken them yet. */
  readonly personId: string | null;
  readonly exercises: number;
  readonly minutes: number;
}

/** The one with most first, and what nobody has taken last. */
export function loadsOf(runs: readonly Run[], minutesOf: (run: Run) => number): Load[] {
  const loads = new Map<string | null, Load>();
  for (const run of runs) {
    const state = stateOf(run);
    if (state === "closed" || state === "skipped") continue;
    const { exercises, minutes } = loads.get(run.responsibleId) ?? { exercises: 0, minutes: 0 };
    const load = { exercises: exercises + 1, minutes: minutes + minutesOf(run) };
    loads.set(run.responsibleId, { personId: run.responsibleId, ...load });
  }
  return [...loads.values()].sort(
    (a, b) => Number(a.personId === null) - Number(b.personId === null) || b.minutes - a.minutes,
  );
}
