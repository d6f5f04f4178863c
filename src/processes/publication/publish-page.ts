// A leader publishes the page that was looked through, says that it still holds, or takes it back.

import type { Change } from "#people/actor.ts";
import { refused, type Result } from "#platform/result.ts";
import { digestOf, type Publication } from "#publishing/publications/publication.ts";
import { publishCopy, type PublishProblem } from "#publishing/publications/publish-copy.ts";
import { settleCopy } from "#publishing/publications/settle-copy.ts";
import { findOwn, lockPublications } from "#publishing/publications/store.ts";
import { withdrawCopy } from "#publishing/publications/withdraw-copy.ts";
import { processToLead } from "../access.ts";
import { listDrafts, removeDraft } from "../drafts/store.ts";
import { listPlaceIds } from "../store.ts";
import { composePage, listLines } from "./compose-page.ts";
import { readWritten } from "./written-page.ts";

export interface PublishWish {
  readonly processId: string;
  /** Where the draft is kept. */
  readonly form: string;
  readonly newId: string;
  /** Of the text that stood in the preview. */
  readonly digest: string;
}

/**
 * Leaders. Publishes the draft, on condition that it is what the preview showed: "not-looked-through" otherwise. A form
 * sent twice finds no draft and the same text public, and is done. Records what `publishCopy` records.
 */
export async function publishPage(
  change: Change,
  wish: PublishWish,
): Promise<Result<Publication, PublishProblem | "not-looked-through">> {
  const { db, actor } = change;
  const process = await processToLead(db, actor, wish.processId);
  await lockPublications(db, actor.organisationId);
  const [draft] = await listDrafts(db, actor, wish.form);
  if (!draft) return alreadyPublished(change, wish);
  const written = readWritten(draft.fields);
  const text = composePage(written, await listLines(change, process));
  if (digestOf(text) !== wish.digest) return refused("not-looked-through");
  const placeIds = await listPlaceIds(db, actor.organisationId, process.id);
  const { newId: id } = wish;
  const { language, id: processId } = process;
  const copy = {
    id,
    processId,
    language,
    placeIds,
    text,
    basedOn: written.basedOn,
    readAt: draft.savedAt,
  };
  const published = await publishCopy(change, copy);
  if (published.ok) await removeDraft(db, actor, draft.form);
  return published;
}

async function alreadyPublished(
  { db, actor }: Change,
  { processId, digest }: PublishWish,
): Promise<Result<Publication, "not-looked-through">> {
  const found = await findOwn(db, actor.organisationId, processId);
  if (!found || digestOf(found.text) !== digest) return refused("not-looked-through");
  return { ok: true, value: found.publication };
}

/** Leaders. Records what `settleCopy` records. */
export async function confirmPage(change: Change, processId: string, upTo: Date): Promise<void> {
  await processToLead(change.db, change.actor, processId);
  await settleCopy(change, processId, upTo);
}

/** Leaders. Records what `withdrawCopy` records. */
export async function withdrawPage(change: Change, processId: string): Promise<boolean> {
  await processToLead(change.db, change.actor, processId);
  return withdrawCopy(change, processId);
}
