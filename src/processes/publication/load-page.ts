// Reads what a team needs to publish: what is public now, the draft, the lines to choose from, and what the work can say by itself.

import type { Change } from "#people/actor.ts";
import type { Publication, PublicationText, PublishedLine } from "#publishing/publications/publication.ts";
import { findOwn } from "#publishing/publications/store.ts";
import { countHeard, listItems } from "#record/index.ts";
import { processToRead } from "../access.ts";
import { listDrafts } from "../drafts/store.ts";
import type { Process } from "../process.ts";
import { listLines } from "./compose-page.ts";
import { fromPublished, fromWork, readWritten, type WrittenPage } from "./written-page.ts";

export interface PublishingView {
  readonly process: Process;
  readonly published: { readonly publication: Publication; readonly text: PublicationText } | null;
  readonly lines: readonly PublishedLine[];
  /** Mine, not yet published. */
  readonly draft: WrittenPage | null;
  /** What the form begins with where there is no draft. */
  readonly beginning: WrittenPage;
}

/** `form` is the address that drafts of this page are kept under. */
export async function loadPublishing(change: Change, processId: string, form: string): Promise<PublishingView> {
  const { db, actor } = change;
  const process = await processToRead(db, actor, processId);
  const published = await findOwn(db, actor.organisationId, process.id);
  const [draft] = await listDrafts(db, actor, form);
  return {
    process,
    published,
    lines: await listLines(change, process),
    draft: draft ? readWritten(draft.fields) : null,
    beginning: published ? fromPublished(published.publication, published.text) : await beginning(change, process),
  };
}

async function beginning({ db, actor }: Change, process: Process): Promise<WrittenPage> {
  const filter = { processId: process.id, kinds: ["mandate", "challenge", "project-record"], limit: 30 };
  const items = await listItems(db, actor.organisationId, filter);
  const { methods } = await countHeard(db, actor.organisationId, process.id);
  const byKind = Map.groupBy(items, (item) => item.kind);
  return fromWork(process, byKind, Object.keys(methods));
}
