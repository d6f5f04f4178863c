// A team takes its public copy back: page, list, search and old addresses forget it at once.

import { recordEvent } from "#journal/events.ts";
import type { Change } from "#people/actor.ts";
import { removeDocuments } from "../search/index-documents.ts";
import { documentId } from "./search-document.ts";
import { findOwn, lockPublications, raisePublicVersion, removePublication } from "./store.ts";

/**
 * Doing it twice is as good as once: false when there was nothing to take back. Whoever calls has asked whether the
 * person may, and calls `publicChanged` when the transaction is through. Records `publication.withdrawn`.
 */
export async function withdrawCopy(change: Change, processId: string): Promise<boolean> {
  const { db, actor } = change;
  await lockPublications(db, actor.organisationId);
  const found = await findOwn(db, actor.organisationId, processId);
  if (!found) return false;
  const { id, version } = found.publication;
  await removePublication(db, actor.organisationId, id);
  await removeDocuments(db, [documentId(id)]);
  await raisePublicVersion(db);
  await recordEvent(change, { name: "publication.withdrawn", processId, subjectId: id, detail: { version } });
  return true;
}
