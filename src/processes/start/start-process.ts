// A team starts the guide: the whole of it, the short path, or one exercise.

import { recordEvent } from "#journal/events.ts";
import { type Exercise, guideIn } from "#guide/index.ts";
import type { Change } from "#people/actor.ts";
import { hasRole } from "#people/membership.ts";
import { freeSlug, slugOf } from "#people/organisation.ts";
import type { Day } from "#platform/clock.ts";
import type { Language } from "#platform/language.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { allow } from "#web/problems.ts";
import type { Origin } from "../process.ts";
import { plannedRuns } from "../plan/first-plan.ts";
import { newRun } from "../runs/new-runs.ts";
import { insertRuns } from "../runs/store.ts";
import { insertPlaces, insertProcess, listSlugs, lockSlugs } from "../store.ts";

export interface Start {
  /** Chosen when the form is made, so that a form sent twice starts one process. */
  readonly id: string;
  readonly title: string;
  readonly aim: string;
  readonly origin: Origin;
  /** The exercise, for a single one. */
  readonly exercise: string;
  readonly language: Language;
  readonly placeIds: readonly string[];
  readonly startOn: Day | null;
}

export type StartProblem = "title-missing" | "exercise-unknown" | "day-unreadable";

/** Members of the whole organisation. Records `process.started`. */
export async function startProcess(change: Change, wish: Start): Promise<Result<string, StartProblem>> {
  const { db, actor, now, newId } = change;
  allow(hasRole(actor.role, "member") && actor.processScope === null);
  if (wish.title === "") return refused("title-missing");
  if (wish.startOn === null) return refused("day-unreadable");
  const exercises = chosenExercises(wish);
  if (exercises.length === 0) return refused("exercise-unknown");
  const isShort = wish.origin === "short";
  const runs = exercises.map((exercise, index) => ({ ...newRun(newId(), wish.id, exercise, index + 1), isShort }));
  await lockSlugs(db, actor.organisationId);
  const slug = freeSlug(slugOf(wish.title), await listSlugs(db, actor.organisationId));
  const { id, title, origin, language, aim } = wish;
  const unended = { closedAt: null, outcome: "", adoptedInto: null };
  const process = { id, title, origin, language, aim, slug, startedAt: now, version: 1, ...unended };
  if (!(await insertProcess(db, actor.organisationId, process, actor.personId))) return done(id);
  await insertPlaces(db, actor.organisationId, id, wish.placeIds);
  await insertRuns(db, actor.organisationId, plannedRuns(runs, exercises, wish.startOn, isShort));
  const detail = { origin, exercises: exercises.length };
  await recordEvent(change, { name: "process.started", processId: id, subjectId: id, detail });
  return done(id);
}

function chosenExercises({ origin, exercise, language }: Start): readonly Exercise[] {
  const guide = guideIn(language);
  if (origin === "guide") return guide.exercises;
  if (origin === "short") return guide.shortPath;
  const single = guide.exercise(exercise);
  return single ? [single] : [];
}
