// Everything the plan shows, in four queries however long it is.

import type { Change } from "#people/actor.ts";
import { listMembers } from "#people/store.ts";
import { type Item, listItems } from "#record/index.ts";
import { processToRead } from "../access.ts";
import type { Process } from "../process.ts";
import type { Run } from "../runs/run.ts";
import { listRuns } from "../runs/store.ts";

const mostEntries = 100;

export interface PlanView {
  readonly process: Process;
  readonly runs: readonly Run[];
  /** Who can be responsible here, once each. */
  readonly members: ReadonlyMap<string, string>;
  readonly entries: readonly Item[];
}

export async function loadPlanView({ db, actor }: Change, processId: string): Promise<PlanView> {
  const process = await processToRead(db, actor, processId);
  const members = await listMembers(db, actor.organisationId);
  const within = members.filter(({ processScope }) => processScope === null || processScope === processId);
  return {
    process,
    runs: await listRuns(db, actor.organisationId, processId),
    members: new Map(within.map(({ personId, name }) => [personId, name])),
    entries: await listItems(db, actor.organisationId, { processId, kinds: ["plan-entry"], limit: mostEntries }),
  };
}
