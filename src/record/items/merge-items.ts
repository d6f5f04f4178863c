// Several items that say the same become one; the ones it came from wait in the bin and can be brought back.

import type { Change } from "#people/actor.ts";
import { recordEvent } from "#journal/events.ts";
import { done, refused, type Result } from "#platform/result.ts";
import type { FieldValues } from "../kind.ts";
import { refreshVoices } from "../trace/voices.ts";
import type { Item } from "./item.ts";
import { copyLinks } from "./links.ts";
import { keepOrigin } from "./origins.ts";
import { lockItems } from "./store.ts";
import { trashItems } from "./trash-item.ts";
import { writeItem } from "./write-items.ts";

export interface Merge {
  /** The new item's id, chosen when the form is made. */
  readonly id: string;
  readonly ids: readonly string[];
  readonly values: FieldValues;
}

export type MergeProblem = "too-few" | "different-kinds" | "item-missing";

/** Records `item.merged`. The new item rests on all that they rested on, and what rested on any of them rests on it. */
export async function mergeItems(change: Change, merge: Merge): Promise<Result<string, MergeProblem>> {
  const { db, actor } = change;
  const ids = [...new Set(merge.ids)];
  const items = await lockItems(db, actor.organisationId, ids);
  const [first] = items;
  if (ids.length < 2) return refused("too-few");
  if (!first || items.length < ids.length) return refused("item-missing");
  if (!items.every((item) => item.kind === first.kind && item.processId === first.processId)) {
    return refused("different-kinds");
  }
  // Sent twice: the first sending has put them away under this very item.
  if (items.every((item) => item.mergedInto === merge.id)) return done(merge.id);
  if (items.some((item) => item.trashedAt)) return refused("item-missing");
  await writeWhole(change, merge, items, first);
  await trashItems(change, ids, merge.id);
  await refreshVoices(db, actor.organisationId, [merge.id]);
  const detail = { kind: first.kind, count: ids.length };
  await recordEvent(change, { name: "item.merged", processId: first.processId, subjectId: merge.id, detail });
  return done(merge.id);
}

/** Like the first of them in all but its words; under their consent when it is one and the same. */
async function writeWhole(change: Change, merge: Merge, items: readonly Item[], first: Item): Promise<void> {
  const { processId, runId, kind, language, channel, saidOn } = first;
  const consentId = items.every((item) => item.consentId === first.consentId) ? first.consentId : null;
  const place = { processId, runId, kind, language, channel, saidOn, consentId, links: [] };
  await writeItem(change, { ...place, id: merge.id, values: merge.values });
  for (const item of items) {
    await copyLinks(change.db, change.actor.organisationId, item.id, merge.id);
    await keepOrigin(change, { itemId: merge.id, originId: item.id, processId, how: "merged" });
  }
}
