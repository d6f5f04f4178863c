// Somebody puts items in the bin, or brings them back with everything they were linked to.

import type { Change } from "#people/actor.ts";
import { recordEvent } from "#journal/events.ts";
import { refreshVoices } from "../trace/voices.ts";
import type { Item } from "./item.ts";
import { addToCounts } from "./counts.ts";
import { lockItems, saveTrashed } from "./store.ts";

/** Records `item.trashed` for each. Links stay, so that bringing back loses nothing. Returns how many it was. */
export function trashItems(change: Change, ids: readonly string[], mergedInto: string | null = null): Promise<number> {
  return moveAll(change, ids, (item) => item.trashedAt === null, {
    event: mergedInto ? "item.merged-away" : "item.trashed",
    step: -1,
    trash: { at: change.now, by: change.actor.personId, mergedInto },
  });
}

/** Records `item.restored` for each. */
export function restoreItems(change: Change, ids: readonly string[]): Promise<number> {
  return moveAll(change, ids, (item) => item.trashedAt !== null, { event: "item.restored", step: 1, trash: null });
}

async function moveAll(
  change: Change,
  ids: readonly string[],
  isDue: (item: Item) => boolean,
  how: { event: string; step: 1 | -1; trash: Parameters<typeof saveTrashed>[3] },
): Promise<number> {
  const { db, actor } = change;
  const due = (await lockItems(db, actor.organisationId, ids)).filter(isDue);
  if (due.length === 0) return 0;
  await saveTrashed(
    db,
    actor.organisationId,
    due.map((item) => item.id),
    how.trash,
  );
  for (const item of due) {
    await addToCounts(db, actor.organisationId, item, how.step, -how.step);
    const detail = { kind: item.kind };
    await recordEvent(change, { name: how.event, processId: item.processId, subjectId: item.id, detail });
  }
  await refreshVoices(
    db,
    actor.organisationId,
    due.map((item) => item.id),
  );
  return due.length;
}
