// A member says how the group works, after a theme; the answer can be changed and is counted once.

import { recordEvent } from "#journal/events.ts";
import { guideIn } from "#guide/index.ts";
import type { Change } from "#people/actor.ts";
import { found } from "#web/problems.ts";
import { processToWrite } from "../access.ts";
import type { Scores } from "./self-check.ts";
import { saveOwnAnswer } from "./store.ts";

/** Members. Records `self-check.given` without the numbers. */
export async function giveAnswer(
  change: Change,
  processId: string,
  theme: string,
  answer: { readonly scores: Scores; readonly note: string },
): Promise<void> {
  const { db, actor, now, newId } = change;
  const process = await processToWrite(db, actor, processId);
  found(guideIn(process.language).theme(theme));
  await saveOwnAnswer(db, actor, { ...answer, id: newId(), processId, theme, at: now });
  await recordEvent(change, { name: "self-check.given", processId, detail: { theme } });
}
