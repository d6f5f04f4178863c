// Reads much of what a team has written, a little at a time, so that nobody else waits for it.

import { setImmediate } from "node:timers/promises";
import type { Change, Transact } from "#people/actor.ts";
import { type Item, listItemsById } from "#record/index.ts";

/** Read in a few milliseconds. */
export const batch = 50;

/** What `read` makes of each batch, which is a short transaction of its own. */
export async function* inBatches<T>(
  transact: Transact,
  ids: readonly string[],
  read: (change: Change, ids: readonly string[]) => Promise<T>,
): AsyncGenerator<T> {
  for (let first = 0; first < ids.length; first += batch) {
    // The embedded database answers without letting anybody else in by itself.
    await setImmediate();
    yield await transact((change) => read(change, ids.slice(first, first + batch)));
  }
}

/** In the order of their ids, without what was put in the bin since these were listed. */
export async function itemsInOrder({ db, actor }: Change, ids: readonly string[]): Promise<Item[]> {
  const listed = await listItemsById(db, actor.organisationId, ids);
  const byId = new Map(listed.map((item) => [item.id, item]));
  return ids.flatMap((id) => byId.get(id) ?? []).filter((item) => item.trashedAt === null);
}
