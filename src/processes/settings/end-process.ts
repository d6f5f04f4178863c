// A leader closes the work with what came of it, or opens it again.

import { recordEvent } from "#journal/events.ts";
import type { Change } from "#people/actor.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { processToLead } from "../access.ts";
import type { Process } from "../process.ts";
import { saveProcess } from "../store.ts";

export type EndProblem = "outcome-missing" | "changed-meanwhile";

/** Leaders. Records `process.closed`. Closing twice leaves it closed once. */
export async function closeProcess(
  change: Change,
  processId: string,
  outcome: string,
): Promise<Result<Process, EndProblem>> {
  const { actor, now } = change;
  const process = await processToLead(change.db, actor, processId);
  if (process.closedAt) return done(process);
  if (outcome === "") return refused("outcome-missing");
  return save(change, { ...process, closedAt: now, outcome }, "process.closed");
}

/** Leaders. Records `process.reopened`. What has moved into another process is worked on there. */
export async function reopenProcess(change: Change, processId: string): Promise<Result<Process, EndProblem>> {
  const process = await processToLead(change.db, change.actor, processId);
  if (!process.closedAt || process.adoptedInto) return done(process);
  return save(change, { ...process, closedAt: null }, "process.reopened");
}

async function save(change: Change, process: Process, event: string): Promise<Result<Process, EndProblem>> {
  const { db, actor } = change;
  const closedBy = process.closedAt ? actor.personId : null;
  const isSaved = await saveProcess(db, actor.organisationId, process, process.version, closedBy);
  if (!isSaved) return refused("changed-meanwhile");
  await recordEvent(change, { name: event, processId: process.id, subjectId: process.id });
  return done(process);
}
