// Somebody moves an item one place up or down among its own kind.

import type { Change } from "#people/actor.ts";
import { findNeighbour, savePosition } from "./positions.ts";
import { lockItems } from "./store.ts";

/** Changes places with the neighbour; at the end of the list nothing happens. Returns whether it moved. */
export async function moveItem(change: Change, id: string, step: 1 | -1): Promise<boolean> {
  const { db, actor } = change;
  const [item] = await lockItems(db, actor.organisationId, [id]);
  if (!item) return false;
  const neighbour = await findNeighbour(db, actor.organisationId, item, step);
  if (!neighbour) return false;
  // Two on the same spot (written at the same moment) are told apart first.
  const gap = neighbour.position === item.position ? step * 1e-6 : 0;
  await savePosition(db, actor.organisationId, item.id, neighbour.position + gap);
  await savePosition(db, actor.organisationId, neighbour.id, item.position);
  return true;
}
