// A leader takes what was done elsewhere into a process, with everything written, and nothing typed again.

import { recordEvent } from "#journal/events.ts";
import { guideIn } from "#guide/index.ts";
import type { Change } from "#people/actor.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { refreshVoices } from "#record/index.ts";
import { allow, found } from "#web/problems.ts";
import { processToLead, runToRead } from "../access.ts";
import { openPosition, removeUnbegun } from "../plan/store.ts";
import type { Process } from "../process.ts";
import { type Run, stateOf } from "../runs/run.ts";
import { findRun, listRuns } from "../runs/store.ts";
import { saveProcess } from "../store.ts";
import { movedInto } from "../texts/settings-texts.ts";
import { placeInPlan } from "./place-in-plan.ts";
import {
  areWoven,
  listItemIds,
  lockProcesses,
  type Move,
  moveConsents,
  moveDrafts,
  moveItems,
  moveRun,
  moveSelfChecks,
  recountItems,
} from "./store.ts";

export interface Adoption {
  readonly source: string;
  /** One run with what was written in it; null takes the whole process. */
  readonly run: string | null;
}

export type AdoptionProblem = "same-process" | "woven-together" | "moved-elsewhere";

/**
 * Leaders of both. Records `process.adopted`. Done twice it moves once, and takes along what came in between.
 * A whole source is closed and points to where its work went.
 */
export async function adoptWork(
  change: Change,
  target: string,
  wish: Adoption,
): Promise<Result<number, AdoptionProblem>> {
  const { db, actor } = change;
  if (wish.source === target) return refused("same-process");
  await processToLead(db, actor, wish.source);
  await lockProcesses(db, actor.organisationId, [wish.source, target]);
  const [into, from] = [await processToLead(db, actor, target), await processToLead(db, actor, wish.source)];
  allow(into.closedAt === null);
  if (from.adoptedInto && from.adoptedInto !== target) return refused("moved-elsewhere");
  const runs = await runsToMove(change, from, target, wish.run);
  const itemIds = await listItemIds(db, actor.organisationId, from.id, wish.run);
  const runIds = runs.map((run) => run.id);
  const move = { organisationId: actor.organisationId, source: from.id, target, runIds, itemIds };
  if (wish.run && (await areWoven(db, move))) return refused("woven-together");
  const isMoved = wish.run !== null || from.adoptedInto !== null;
  if (isMoved && runIds.length === 0 && itemIds.length === 0) return done(0);
  await moveAll(change, into, runs, move, wish.run === null);
  if (wish.run === null) await endSource(change, from, into);
  const detail = { runs: runIds.length, items: itemIds.length };
  await recordEvent(change, { name: "process.adopted", processId: target, subjectId: from.id, detail });
  await recordEvent(change, { name: "process.moved", processId: from.id, subjectId: target, detail });
  return done(itemIds.length);
}

/** None when the run has moved already. */
async function runsToMove({ db, actor }: Change, from: Process, target: string, runId: string | null): Promise<Run[]> {
  if (runId === null) return listRuns(db, actor.organisationId, from.id);
  const run = found(await findRun(db, actor.organisationId, runId));
  return run.processId === target ? [] : [await runToRead(db, actor, from.id, runId)];
}

async function moveAll(change: Change, into: Process, runs: readonly Run[], move: Move, isAll: boolean): Promise<void> {
  const { db, actor } = change;
  for (const run of runs) await takeIntoPlan(change, into, run);
  await moveItems(db, move);
  await moveConsents(db, move, isAll);
  await moveDrafts(db, move);
  if (isAll) await moveSelfChecks(db, move);
  await recountItems(db, move);
  await refreshVoices(db, actor.organisationId, move.itemIds);
}

async function takeIntoPlan({ db, actor }: Change, into: Process, run: Run): Promise<void> {
  const there = await listRuns(db, actor.organisationId, into.id);
  const isPlannedTwice = stateOf(run) === "planned" && there.some((each) => each.exercise === run.exercise);
  if (isPlannedTwice && (await removeUnbegun(db, actor.organisationId, run.id))) return;
  const order = new Map(guideIn(into.language).exercises.map(({ slug }, index) => [slug, index]));
  const orderOf = (slug: string): number => order.get(slug) ?? 0;
  const free = placeInPlan(run.exercise, there, orderOf);
  const isFree = !free.instead || (await removeUnbegun(db, actor.organisationId, free.instead.id));
  const attempt = isFree ? free.attempt : nextAttempt(run.exercise, there);
  if (free.needsRoom) await openPosition(db, actor.organisationId, into.id, free.position);
  await moveRun(db, actor.organisationId, { id: run.id, processId: into.id, position: free.position, attempt });
}

function nextAttempt(exercise: string, runs: readonly Run[]): number {
  return 1 + Math.max(0, ...runs.filter((run) => run.exercise === exercise).map((run) => run.attempt));
}

async function endSource({ db, actor, now }: Change, from: Process, into: Process): Promise<void> {
  const outcome = [from.outcome, movedInto(into.title, from.language)].filter(Boolean).join("\n\n");
  if (from.adoptedInto) return;
  const ended = { ...from, closedAt: from.closedAt ?? now, outcome, adoptedInto: into.id };
  await saveProcess(db, actor.organisationId, ended, from.version, actor.personId);
}
