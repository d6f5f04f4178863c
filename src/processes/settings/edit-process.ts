// A member changes what the work is called, what it aims at, or the language the team writes in.

import { recordEvent } from "#journal/events.ts";
import type { Change } from "#people/actor.ts";
import type { Language } from "#platform/language.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { processToWrite } from "../access.ts";
import type { Process } from "../process.ts";
import { saveProcess } from "../store.ts";

export interface ProcessEdit {
  readonly title: string;
  readonly aim: string;
  readonly language: Language;
  /** The version that the form was filled from. */
  readonly basedOn: number;
}

export type ProcessEditProblem = "title-missing" | "changed-meanwhile";

/** Members. Records `process.edited`. The same words sent twice are saved once. */
export async function editProcess(
  change: Change,
  processId: string,
  { basedOn, ...wish }: ProcessEdit,
): Promise<Result<Process, ProcessEditProblem>> {
  const { db, actor } = change;
  const process = await processToWrite(db, actor, processId);
  if (wish.title === "") return refused("title-missing");
  const fields = (["title", "aim", "language"] as const).filter((field) => process[field] !== wish[field]);
  if (fields.length === 0) return done(process);
  const edited = { ...process, ...wish };
  if (!(await saveProcess(db, actor.organisationId, edited, basedOn, null))) return refused("changed-meanwhile");
  await recordEvent(change, { name: "process.edited", processId, subjectId: processId, detail: { fields } });
  return done(edited);
}
