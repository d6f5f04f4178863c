// Everything the page of the working group shows, in three queries.

import { guideIn, toolById } from "#guide/index.ts";
import type { Change } from "#people/actor.ts";
import { type Item, listItems } from "#record/index.ts";
import { processToRead } from "../access.ts";
import type { Process } from "../process.ts";
import type { Run } from "../runs/run.ts";
import { listRuns } from "../runs/store.ts";

/** No working group is larger. */
const mostMembers = 100;

export interface GroupView {
  readonly process: Process;
  readonly members: readonly Item[];
  /** Nothing but the short path is in the plan. */
  readonly isShort: boolean;
  /** Where members are written: the run and the part of its sheet. */
  readonly sheet: { readonly run: Run; readonly part: number } | null;
}

export async function loadGroupView({ db, actor }: Change, processId: string): Promise<GroupView> {
  const process = await processToRead(db, actor, processId);
  const runs = await listRuns(db, actor.organisationId, processId);
  return {
    process,
    members: await listItems(db, actor.organisationId, { processId, kinds: ["group-member"], limit: mostMembers }),
    isShort: runs.length > 0 && runs.every((run) => run.isShort),
    sheet: sheetFor(runs),
  };
}

/** The exercise about the group itself, otherwise any whose sheet asks for members. */
export function sheetFor(runs: readonly Run[]): GroupView["sheet"] {
  const { exercise } = guideIn("nb");
  const sheets = runs.flatMap((run) => {
    const tool = exercise(run.exercise)?.tool;
    const part = tool ? toolById(tool).parts.findIndex(({ kind }) => kind === "group-member") : -1;
    return part >= 0 ? [{ run, part }] : [];
  });
  return sheets.find(({ run }) => run.exercise === "working-group") ?? sheets[0] ?? null;
}
