// Somebody has looked at an item whose ground moved, and says that it still holds.

import type { Change } from "#people/actor.ts";
import { recordEvent } from "#journal/events.ts";
import { recordTables } from "../tables.ts";
import { confirmLinks } from "./links.ts";
import { lockItems } from "./store.ts";

/** Records `item.settled`: based on today's versions again, and no withdrawn voice left to look at. */
export async function settleItem(change: Change, id: string): Promise<boolean> {
  const { db, actor } = change;
  const [item] = await lockItems(db, actor.organisationId, [id]);
  if (!item) return false;
  await confirmLinks(db, actor.organisationId, id);
  await recordTables(db)
    .updateTable("items")
    .set({ unsettled_at: null })
    .where("organisation_id", "=", actor.organisationId)
    .where("id", "=", id)
    .execute();
  await recordEvent(change, {
    name: "item.settled",
    processId: item.processId,
    subjectId: id,
    detail: { kind: item.kind },
  });
  return true;
}
