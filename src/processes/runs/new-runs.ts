// An exercise as it stands in a plan before anybody has begun it.

import type { Exercise } from "#guide/index.ts";
import type { Run } from "./run.ts";

export function newRun(id: string, processId: string, exercise: Exercise, position: number): Run {
  return {
    id,
    processId,
    exercise: exercise.slug,
    attempt: 1,
    isShort: false,
    contentVersion: exercise.version,
    position,
    plannedFrom: null,
    plannedTo: null,
    responsibleId: null,
    startedAt: null,
    skippedAt: null,
    skipReason: null,
    closedAt: null,
    outcome: null,
    learning: null,
    version: 1,
  };
}
