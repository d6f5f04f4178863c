// The work of a team that a process can take in: whole processes, and single runs of larger ones, in three queries.

import { guideIn } from "#guide/index.ts";
import type { Change } from "#people/actor.ts";
import type { Language } from "#platform/language.ts";
import { allow } from "#web/problems.ts";
import { processToLead } from "../access.ts";
import type { Process } from "../process.ts";
import { listProcesses } from "../store.ts";
import { listBegunRuns } from "./store.ts";

export interface Choice {
  /** What the form sends: the process, and the run when it is only one. */
  readonly value: string;
  readonly process: Process;
  /** Null is the whole process. */
  readonly exercise: string | null;
}

export interface AdoptionView {
  readonly process: Process;
  readonly choices: readonly Choice[];
}

export async function loadAdoption(
  { db, actor }: Change,
  processId: string,
  language: Language,
): Promise<AdoptionView> {
  const process = await processToLead(db, actor, processId);
  allow(process.closedAt === null);
  const others = (await listProcesses(db, actor.organisationId)).filter(
    ({ id, adoptedInto }) => id !== processId && adoptedInto === null,
  );
  const runs = await listBegunRuns(db, actor.organisationId);
  const { exercise } = guideIn(language);
  const choices = others.flatMap((other) => {
    const begun = other.origin === "exercise" ? [] : runs.filter((run) => run.processId === other.id);
    const parts = begun.map((run) => ({
      value: `${other.id} ${run.id}`,
      exercise: titleOf(run.exercise, run.attempt),
    }));
    return [{ value: other.id, exercise: null }, ...parts].map((choice) => ({ ...choice, process: other }));
  });
  return { process, choices };

  function titleOf(slug: string, attempt: number): string {
    const found = exercise(slug);
    const title = found ? `${found.number} ${found.title}` : slug;
    return attempt > 1 ? `${title} (${attempt})` : title;
  }
}
