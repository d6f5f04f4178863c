// A team has read its public text again after something beneath it was withdrawn, and says that it still holds.

import { recordEvent } from "#journal/events.ts";
import type { Change } from "#people/actor.ts";
import { findOwn, lockPublications, saveSettled } from "./store.ts";

/**
 * `upTo` is the withdrawal that stood on the page when it was read: a later one is not confirmed with it. Doing it twice
 * is as good as once. Whoever calls has asked whether the person may. Records `publication.confirmed`.
 */
export async function settleCopy(change: Change, processId: string, upTo: Date): Promise<void> {
  const { db, actor } = change;
  await lockPublications(db, actor.organisationId);
  const found = await findOwn(db, actor.organisationId, processId);
  if (!found || !(await saveSettled(db, actor.organisationId, processId, upTo))) return;
  await recordEvent(change, { name: "publication.confirmed", processId, subjectId: found.publication.id, detail: {} });
}
