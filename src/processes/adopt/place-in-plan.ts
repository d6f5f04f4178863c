// Where an adopted run goes in the plan that takes it in.

import { type Run, stateOf } from "../runs/run.ts";
import { placeFor } from "../plan/add-run.ts";

export interface PlanPlace {
  readonly position: number;
  readonly attempt: number;
  /** A run of the same exercise that nobody has begun, which the adopted one may stand in for. */
  readonly instead: Run | null;
  /** Later runs must give way for it. */
  readonly needsRoom: boolean;
}

/** In place of a planned run of the same exercise; after those that are begun; otherwise where the guide has it. */
export function placeInPlan(exercise: string, runs: readonly Run[], orderOf: (slug: string) => number): PlanPlace {
  const same = runs.filter((run) => run.exercise === exercise);
  const instead = same.find((run) => stateOf(run) === "planned") ?? null;
  if (instead) return { position: instead.position, attempt: instead.attempt, instead, needsRoom: false };
  const last = same.at(-1);
  if (last) return { position: last.position, attempt: last.attempt + 1, instead, needsRoom: false };
  return { position: placeFor(exercise, runs, orderOf), attempt: 1, instead, needsRoom: true };
}
