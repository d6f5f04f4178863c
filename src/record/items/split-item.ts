// One item that says several things becomes several; each keeps what the whole rested on.

import type { Change } from "#people/actor.ts";
import { recordEvent } from "#journal/events.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { kindById } from "../kinds.ts";
import { refreshVoices } from "../trace/voices.ts";
import { copyLinks } from "./links.ts";
import { keepOrigin } from "./origins.ts";
import { lockItems } from "./store.ts";
import { trashItems } from "./trash-item.ts";
import { writeItems } from "./write-items.ts";

export interface Split {
  readonly id: string;
  /** An id and a text for each part, chosen when the form is made. */
  readonly parts: readonly { readonly id: string; readonly text: string }[];
}

export type SplitProblem = "too-few" | "item-missing";

/** Records `item.split`. The text goes into the field that is the kind's title; the other fields are carried over. */
export async function splitItem(change: Change, split: Split): Promise<Result<readonly string[], SplitProblem>> {
  const { db, actor } = change;
  const parts = split.parts.filter((part) => part.text.trim() !== "");
  if (parts.length < 2) return refused("too-few");
  const ids = parts.map((part) => part.id);
  const [item] = await lockItems(db, actor.organisationId, [split.id]);
  if (!item) return refused("item-missing");
  if (item.trashedAt) return item.mergedInto === ids[0] ? done(ids) : refused("item-missing");
  const { processId, runId, kind, language, channel, saidOn, consentId } = item;
  const { title } = kindById(kind);
  const place = { processId, runId, kind, language, channel, saidOn, consentId, links: [] };
  await writeItems(
    change,
    parts.map((part) => ({ ...place, id: part.id, values: { ...item.values, [title]: part.text.trim() } })),
  );
  for (const part of parts) {
    await copyLinks(db, actor.organisationId, item.id, part.id);
    await keepOrigin(change, { itemId: part.id, originId: item.id, processId, how: "split" });
  }
  await trashItems(change, [item.id], ids[0]);
  await refreshVoices(db, actor.organisationId, ids);
  const detail = { kind, count: parts.length };
  await recordEvent(change, { name: "item.split", processId, subjectId: item.id, detail });
  return done(ids);
}
