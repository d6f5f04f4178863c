// What an exercise takes in and gives out, in the variant that the team does.

import type { Exercise } from "#guide/index.ts";
import type { Run } from "../runs/run.ts";
import type { Flow } from "./dependents.ts";

type ExerciseOf = (slug: string) => Exercise | undefined;

export function flowIn(exerciseOf: ExerciseOf): (run: Run) => Flow | undefined {
  return (run) => variantOf(run, exerciseOf);
}

/** Minutes for one person; the four talks of the short path count four times. */
export function minutesIn(exerciseOf: ExerciseOf): (run: Run) => number {
  return (run) => {
    const exercise = exerciseOf(run.exercise);
    if (!exercise) return 0;
    const { short } = exercise;
    return run.isShort && short ? short.minutes * (short.talks ?? 1) : exercise.minutes[1];
  };
}

function variantOf(run: Run, exerciseOf: ExerciseOf): Flow | undefined {
  const exercise = exerciseOf(run.exercise);
  return run.isShort && exercise?.short ? exercise.short : exercise;
}
