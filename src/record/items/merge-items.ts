// Several items that say the same become one; the ones it came from wait in the bin and can be brought back.

import type { Change } from "#people/actor.ts";
import { recordEvent } from "#journal/events.ts";
import { done, refused, type Result } from "#platform/result.ts";
import type { FieldValues } from "../kind.ts";
import { refreshVoices } from "../trace/voices.ts";
import { copyLinks } from "./links.ts";
import { keepOrigin } from "./origins.ts";
import { lockItems } from "./store.ts";
import { trashItems } from "./trash-item.ts";
import { writeItem } from "./write-item.ts";

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
  if (ids.length < 2) return refused("too-few");
  const items = await lockItems(db, actor.organisationId, ids);
  const [first] = items;
  if (!first || items.length < ids.length) return refused("item-missing");
  if (items.some((item) => item.kind !== first.kind || item.processId !== first.processId)) {
    return refused("different-kinds");
  }
  // Sent twice: the first sending has put them away under this very item.
  if (items.every((item) => item.mergedInto === merge.id)) return done(merge.id);
  if (items.some((item) => item.trashedAt)) return refused("item-missing");
  const { processId, runId, kind, language, channel, saidOn } = first;
  await writeItem(change, {
    id: merge.id,
    processId,
    runId,
    kind,
    language,
    channel,
    saidOn,
    values: merge.values,
    links: [],
  });
  for (const item of items) {
    await copyLinks(db, actor.organisationId, item.id, merge.id);
    await keepOrigin(change, { itemId: merge.id, originId: item.id, processId, how: "merged" });
  }
  await trashItems(change, ids, merge.id);
  await refreshVoices(db, actor.organisationId, [merge.id]);
  const detail = { kind, count: ids.length };
  await recordEvent(change, { name: "item.merged", processId, subjectId: merge.id, detail });
  return done(merge.id);
}
