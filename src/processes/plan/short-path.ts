// The short path as people plan it: three meetings, and four talks between the first two.

import type { Exercise } from "#guide/index.ts";
import type { Run } from "../runs/run.ts";

export const shortParts = ["first-meeting", "talks", "second-meeting", "third-meeting"] as const;
export type ShortPart = (typeof shortParts)[number];

/** The questions first, the talks, what they taught, and what to do: by the number of the exercise's theme. */
export function shortPartOf(exercise: Pick<Exercise, "number">): ShortPart {
  const theme = Number(exercise.number.split(".")[0]);
  if (theme <= 3) return "first-meeting";
  if (theme === 4) return "talks";
  return theme <= 6 ? "second-meeting" : "third-meeting";
}

export interface ShortGathering {
  readonly part: ShortPart;
  readonly runs: readonly Run[];
}

/** Only what is done in its short variant; exercises added later stand by themselves. */
export function shortGatherings(
  runs: readonly Run[],
  exerciseOf: (slug: string) => Pick<Exercise, "number"> | undefined,
): ShortGathering[] {
  const partOf = (run: Run): ShortPart | null => {
    const exercise = run.isShort && run.attempt === 1 ? exerciseOf(run.exercise) : undefined;
    return exercise ? shortPartOf(exercise) : null;
  };
  return shortParts
    .map((part) => ({ part, runs: runs.filter((run) => partOf(run) === part) }))
    .filter((gathering) => gathering.runs.length > 0);
}

/** What is done on the same day of the same meeting moves with it. */
export function sameMeeting(
  run: Run,
  runs: readonly Run[],
  exerciseOf: (slug: string) => Pick<Exercise, "number"> | undefined,
): Run[] {
  const meeting = shortGatherings(runs, exerciseOf).find((each) => each.runs.some((it) => it.id === run.id));
  return (meeting?.runs ?? []).filter(
    (each) => each.id !== run.id && each.plannedFrom === run.plannedFrom && each.plannedTo === run.plannedTo,
  );
}
