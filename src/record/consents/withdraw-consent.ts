// A person takes back what they allowed: the talk's notes and statements go everywhere, and the group sees what rested on them.

import { sql } from "kysely";
import type { Change } from "#people/actor.ts";
import { recordEvent } from "#journal/events.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { addToCounts } from "../items/counts.ts";
import { restoreItems } from "../items/trash-item.ts";
import { recordTables } from "../tables.ts";
import { refreshVoices } from "../trace/voices.ts";
import { findConsent, saveWithdrawn } from "./store.ts";
import { type FreedItem, listDoomed, listFreed, relinkFreed } from "./what-goes.ts";

export interface KeptItem {
  readonly id: string;
  readonly kind: string;
  readonly line: string;
  /** Other voices stand behind it too; or it is the group's own words, written on what was heard. */
  readonly why: "has-other-voices" | "words-of-the-group";
}

export interface Withdrawal {
  readonly erasedIds: readonly string[];
  /** Where they stood, and where the consent was given. */
  readonly processIds: readonly string[];
  readonly notes: number;
  readonly statements: number;
  readonly kept: readonly KeptItem[];
  /** What others said, back from the bin: it had been merged with words that went. */
  readonly freed: readonly FreedItem[];
}

/**
 * Erases, in one transaction, the notes under the consent and the statements that came from them alone, with versions,
 * drafts and links; lowers every count; marks what rested on them; leaves tombstones so that a backup forgets again.
 * Records `consent.withdrawn` with counts only.
 */
export async function withdrawConsent(
  change: Change,
  consentId: string,
): Promise<Result<Withdrawal, "consent-missing" | "already-withdrawn">> {
  const { db, actor, now } = change;
  const consent = await findConsent(db, actor.organisationId, consentId);
  if (!consent) return refused("consent-missing");
  const by = { withdrawnAt: now, withdrawnBy: actor.personId };
  if (!(await saveWithdrawn(db, actor.organisationId, consentId, by))) return refused("already-withdrawn");
  const doomed = await listDoomed(change, consentId);
  const ids = doomed.map((row) => row.id);
  const freed = await free(change, ids);
  const kept = await listResting(change, ids);
  const processIds = [...new Set([consent.processId, ...(await eraseItems(change, ids))])];
  await entomb(change, [{ id: consentId, what: "consent" }, ...ids.map((id) => ({ id, what: "item" }))]);
  await unsettle(change, kept);
  const notes = doomed.filter((row) => row.kind === "insight-note").length;
  const counts = { notes, statements: doomed.length - notes };
  const detail = { ...counts, kept: kept.length };
  await recordEvent(change, { name: "consent.withdrawn", processId: consent.processId, subjectId: consentId, detail });
  return done({ ...counts, erasedIds: ids, processIds, freed, kept: await withReasons(change, kept) });
}

/** What a tombstone stands for. */
export interface Grave {
  readonly id: string;
  readonly what: string;
}

async function free(change: Change, doomed: readonly string[]): Promise<FreedItem[]> {
  const freed = await listFreed(change, doomed);
  const ids = freed.map((item) => item.id);
  await relinkFreed(change, ids, doomed);
  await restoreItems(change, ids);
  return freed;
}

export async function listResting({ db, actor }: Change, erased: readonly string[]): Promise<Omit<KeptItem, "why">[]> {
  const { rows } = await sql<Omit<KeptItem, "why">>`
    select distinct i.id, i.kind, i.line from item_links l
    join items i on i.organisation_id = l.organisation_id and i.id = l.from_id
    where l.organisation_id = ${actor.organisationId} and l.carries_voice
      and l.to_id = any(${erased}::uuid[]) and i.id <> all(${erased}::uuid[])
    order by i.kind, i.id`.execute(db);
  return rows;
}

/** Answers with the processes they stood in. */
export async function eraseItems({ db, actor }: Change, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  await sql`select samskap.forget_drafts(${ids}::uuid[])`.execute(db);
  const { rows } = await sql<{ processId: string; kind: string; live: number; trashed: number }>`
    with erased as (delete from items
      where organisation_id = ${actor.organisationId} and id = any(${ids}::uuid[])
      returning process_id, kind, trashed_at)
    select process_id as "processId", kind, count(*) filter (where trashed_at is null)::int as live,
      count(*) filter (where trashed_at is not null)::int as trashed
    from erased group by process_id, kind`.execute(db);
  for (const row of rows) await addToCounts(db, actor.organisationId, row, -row.live, -row.trashed);
  return rows.map((row) => row.processId);
}

export async function entomb({ db, actor, now }: Change, graves: readonly Grave[]): Promise<void> {
  if (graves.length === 0) return;
  await recordTables(db)
    .insertInto("tombstones")
    .values(graves.map(({ id, what }) => ({ organisation_id: actor.organisationId, id, what, at: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Marks what rested on the withdrawn words, and counts its voices anew. */
export async function unsettle({ db, actor, now }: Change, kept: readonly Omit<KeptItem, "why">[]): Promise<void> {
  if (kept.length === 0) return;
  const ids = kept.map((row) => row.id);
  await recordTables(db)
    .updateTable("items")
    .set({ unsettled_at: now })
    .where("organisation_id", "=", actor.organisationId)
    .where("id", "in", ids)
    .execute();
  await refreshVoices(db, actor.organisationId, ids);
}

async function withReasons({ db, actor }: Change, kept: readonly Omit<KeptItem, "why">[]): Promise<KeptItem[]> {
  if (kept.length === 0) return [];
  const rows = await recordTables(db)
    .selectFrom("item_voices")
    .where("organisation_id", "=", actor.organisationId)
    .where(
      "item_id",
      "in",
      kept.map((row) => row.id),
    )
    .where("voices", ">", 0)
    .select("item_id")
    .execute();
  const heard = new Set(rows.map((row) => row.item_id));
  return kept.map((row) => ({ ...row, why: heard.has(row.id) ? "has-other-voices" : "words-of-the-group" }));
}
