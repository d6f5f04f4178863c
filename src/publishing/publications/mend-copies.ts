// When a voice is withdrawn, published counts follow it, lines whose item was erased disappear, and the text waits to be read again.

import { sql } from "kysely";
import { recordEvent } from "#journal/events.ts";
import type { Change } from "#people/actor.ts";
import type { Language } from "#platform/language.ts";
import type { PublishedVoices } from "./publication.ts";
import { indexPublication } from "./search-document.ts";
import { findOwn, lockPublications, raisePublicVersion, saveUnsettled } from "./store.ts";

export interface Erased {
  readonly erasedIds: readonly string[];
  /** Where they stood, and where the consent was given. */
  readonly processIds: readonly string[];
}

/** Voices as they stand now and may be shown to everybody; an item that is not in the answer has none. */
export type CountVoices = (
  itemIds: readonly string[],
  language: Language,
) => Promise<ReadonlyMap<string, PublishedVoices>>;

/**
 * Called in the transaction that erased these, after the counts of the record are right. Every published line of the
 * organisation gets the count of today, since a withdrawal reaches everything that rests on it. What people wrote in
 * their own words cannot be mended by a program: those texts are marked. True when the public now sees something else:
 * the caller then calls `publicChanged`. Records `publication.mended`.
 */
export async function mendCopies(
  change: Change,
  { erasedIds, processIds }: Erased,
  count: CountVoices,
): Promise<boolean> {
  const { db, actor, now } = change;
  await lockPublications(db, actor.organisationId);
  const shortened = await removeLines(change, erasedIds);
  const recounted = await recount(change, count);
  const touched = new Set([...shortened, ...recounted]);
  await saveUnsettled(db, actor.organisationId, [...new Set([...touched, ...processIds])], now);
  if (touched.size === 0) return false;
  for (const sourceId of shortened) {
    const found = await findOwn(db, actor.organisationId, sourceId);
    if (found) await indexPublication(db, actor.organisationId, found.publication, found.text);
  }
  await raisePublicVersion(db);
  for (const processId of touched) {
    const detail = { removed: shortened.has(processId), recounted: recounted.has(processId) };
    await recordEvent(change, { name: "publication.mended", processId, detail });
  }
  return true;
}

/** Answers with the processes whose publications have changed. */
async function removeLines({ db, actor }: Change, gone: readonly string[]): Promise<ReadonlySet<string>> {
  if (gone.length === 0) return new Set();
  const { rows } = await sql<{ sourceId: string }>`
    with removed as (delete from publication_lines
      where organisation_id = ${actor.organisationId} and item_id = any(${[...gone]}::uuid[]) returning publication_id)
    select distinct p.source_id as "sourceId" from removed join publications p on p.id = removed.publication_id`.execute(
    db,
  );
  return new Set(rows.map((row) => row.sourceId));
}

async function recount(change: Change, count: CountVoices): Promise<ReadonlySet<string>> {
  const { db, actor } = change;
  const { rows } = await sql<{ language: Language; itemIds: string[] }>`
    select p.language, array_agg(distinct l.item_id) as "itemIds"
    from publication_lines l join publications p on p.id = l.publication_id
    where l.organisation_id = ${actor.organisationId} group by p.language`.execute(db);
  const changed = new Set<string>();
  for (const { language, itemIds } of rows) {
    const counts = await count(itemIds, language);
    for (const sourceId of await saveCounts(change, language, itemIds, counts)) changed.add(sourceId);
  }
  return changed;
}

async function saveCounts(
  { db, actor }: Change,
  language: Language,
  itemIds: readonly string[],
  counts: ReadonlyMap<string, PublishedVoices>,
): Promise<string[]> {
  const today = itemIds.map((id) => ({ id, ...(counts.get(id) ?? { voices: 0, methods: [], groups: [] }) }));
  const { rows } = await sql<{ sourceId: string }>`
    with today as (
      select * from jsonb_to_recordset(${JSON.stringify(today)}::jsonb)
        as (id uuid, voices int, methods jsonb, groups jsonb)
    ), mended as (
      update publication_lines l set voices = t.voices, methods = t.methods, groups = t.groups
      from today t, publications p
      where l.organisation_id = ${actor.organisationId} and l.item_id = t.id
        and p.id = l.publication_id and p.language = ${language}
        and (l.voices, l.methods, l.groups) is distinct from (t.voices, t.methods, t.groups)
      returning l.publication_id
    )
    select distinct p.source_id as "sourceId" from mended join publications p on p.id = mended.publication_id`.execute(
    db,
  );
  return rows.map((row) => row.sourceId);
}
