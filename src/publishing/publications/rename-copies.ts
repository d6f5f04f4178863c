// An organisation has another name: its public pages carry it from now on, and their old addresses lead to the new ones.

import type { Db } from "#platform/database/database.ts";
import { indexPublication } from "./search-document.ts";
import { keepOldSlug, slugFor } from "./slugs.ts";
import { findOwn, findPublisher, listSources, lockPublications, raisePublicVersion, savePublisher } from "./store.ts";

/**
 * Called in the transaction that has renamed it. True when the public now sees something else: the caller then calls
 * `publicChanged` once it is through.
 */
export async function renameCopies(db: Db, organisationId: string): Promise<boolean> {
  await lockPublications(db, organisationId);
  const publisher = await findPublisher(db, organisationId);
  const sources = await listSources(db, organisationId);
  for (const sourceId of sources) {
    const found = await findOwn(db, organisationId, sourceId);
    if (!found) continue;
    const { publication: before, text } = found;
    const slug = await slugFor(db, before.id, publisher.organisationSlug, before.title);
    const renamed = { ...before, ...publisher, slug };
    await savePublisher(db, organisationId, renamed);
    await keepOldSlug(db, before, renamed);
    await indexPublication(db, organisationId, renamed, text);
  }
  if (sources.length > 0) await raisePublicVersion(db);
  return sources.length > 0;
}
