// A team makes a reviewed copy of its work public, or changes the copy that is there.

import { recordEvent } from "#journal/events.ts";
import type { Change } from "#people/actor.ts";
import type { Language } from "#platform/language.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { type Publication, type PublicationText, summaryOf } from "./publication.ts";
import { indexPublication } from "./search-document.ts";
import { keepOldSlug, slugFor } from "./slugs.ts";
import { findOwn, findPublisher, lockPublications, raisePublicVersion, savePublication } from "./store.ts";

export interface Copy {
  /** Chosen when the form is made, so that a form sent twice publishes once; not used where there is one already. */
  readonly id: string;
  readonly processId: string;
  readonly language: Language;
  readonly placeIds: readonly string[];
  readonly text: PublicationText;
  /** The version that was changed; 0 for a first one. */
  readonly basedOn: number;
  /** When the text was looked through: a withdrawal after that still asks for another reading. */
  readonly readAt: Date;
}

export type PublishProblem = "title-missing" | "what-missing" | "changed-meanwhile";

/**
 * Whoever calls has asked whether the person may, and calls `publicChanged` when the transaction is through.
 * Records `publication.published` or `publication.changed`.
 */
export async function publishCopy(change: Change, copy: Copy): Promise<Result<Publication, PublishProblem>> {
  const { db, actor } = change;
  if (copy.text.title === "") return refused("title-missing");
  if (copy.text.parts.what.trim() === "") return refused("what-missing");
  await lockPublications(db, actor.organisationId);
  const found = await findOwn(db, actor.organisationId, copy.processId);
  const before = found?.publication ?? null;
  if ((before?.version ?? 0) !== copy.basedOn) return refused("changed-meanwhile");
  const publication = await publicationOf(change, copy, before);
  await savePublication(db, actor.organisationId, publication, copy.text, actor.personId);
  if (before) await keepOldSlug(db, before, publication);
  await indexPublication(db, actor.organisationId, publication, copy.text);
  await raisePublicVersion(db);
  const name = before ? "publication.changed" : "publication.published";
  const detail = { version: publication.version, lines: copy.text.lines.length };
  await recordEvent(change, { name, processId: copy.processId, subjectId: publication.id, detail });
  return done(publication);
}

async function publicationOf({ db, actor, now }: Change, copy: Copy, before: Publication | null): Promise<Publication> {
  const { text } = copy;
  const id = before?.id ?? copy.id;
  const publisher = await findPublisher(db, actor.organisationId);
  return {
    id,
    sourceId: copy.processId,
    slug: await slugFor(db, id, publisher.organisationSlug, text.title),
    ...publisher,
    language: copy.language,
    title: text.title,
    summary: summaryOf(text),
    placeIds: copy.placeIds,
    version: copy.basedOn + 1,
    firstPublishedAt: before?.firstPublishedAt ?? now,
    publishedAt: now,
    unsettledAt: before?.unsettledAt && before.unsettledAt > copy.readAt ? before.unsettledAt : null,
  };
}
