// The runs that a process begins with, spread over the weeks ahead as a first plan.

import type { Exercise } from "#guide/index.ts";
import { addDays, type Day } from "#platform/clock.ts";
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

/**
 * A first plan from a start day: exercises of the same theme share a fortnight; on the short path the four talks lie in
 * a fortnight of their own between the first and the second meeting.
 */
export function plannedRuns(
  runs: readonly Run[],
  exercises: readonly Exercise[],
  startOn: Day,
  isShort: boolean,
): Run[] {
  const themeOf = new Map(exercises.map((exercise) => [exercise.slug, exercise.themeSlug]));
  const themes = [...new Set(runs.map((run) => themeOf.get(run.exercise)))];
  const periodOf = isShort ? shortPeriod : (run: Run) => themes.indexOf(themeOf.get(run.exercise));
  const length = isShort ? 7 : 14;
  return runs.map((run) => {
    const from = addDays(startOn, periodOf(run, exercises) * length);
    return { ...run, plannedFrom: from, plannedTo: addDays(from, isMeeting(run, isShort) ? 0 : length - 1) };
  });
}

/** Meeting one, two weeks of talks, meeting two, meeting three. */
function shortPeriod(run: Run, exercises: readonly Exercise[]): number {
  const exercise = exercises.find((each) => each.slug === run.exercise);
  const theme = Number(exercise?.number.split(".")[0]);
  if (theme <= 3) return 0;
  if (theme === 4) return 1;
  return theme <= 6 ? 3 : 4;
}

function isMeeting(run: Run, isShort: boolean): boolean {
  return isShort && run.exercise !== "interview";
}
