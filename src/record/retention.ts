// Raw notes are kept for six months, with a warning two weeks before; what was learnt from them stays.

import { sql } from "kysely";
import { addDays, addMonths, type Day } from "#platform/clock.ts";
import type { Db } from "#platform/database/database.ts";

export const keptMonths = 6;
export const warningDays = 14;

export interface DueNote {
  readonly organisationId: string;
  readonly processId: string;
  readonly id: string;
  readonly goesOn: Day;
}

/** An older version may hold what the newest no longer does. */
const hasRawText = sql<boolean>`(coalesce(fields->>'rawNotes', '') <> '' or exists (
  select 1 from item_versions v where v.organisation_id = items.organisation_id and v.item_id = items.id
    and coalesce(v.fields->>'rawNotes', '') <> ''))`;

/** Notes whose raw text goes within two weeks and whose team has not been told. Unbound: a job reads every organisation's. */
export async function listNotesToWarnOf(db: Db, today: Day): Promise<DueNote[]> {
  const heardBefore = addMonths(addDays(today, warningDays), -keptMonths);
  const { rows } = await sql<Omit<DueNote, "goesOn"> & { saidOn: Day }>`
    select organisation_id as "organisationId", process_id as "processId", id, said_on as "saidOn" from items
    where kind = 'insight-note' and said_on <= ${heardBefore}::date and ${hasRawText}
      and (raw_warned_at is null or raw_removed_at >= raw_warned_at)
    order by organisation_id, process_id, said_on, id limit 1000`.execute(db);
  return rows.map(({ saidOn, ...note }) => ({
    ...note,
    goesOn: latest(addMonths(saidOn, keptMonths), addDays(today, warningDays)),
  }));
}

export async function markWarned(db: Db, notes: readonly DueNote[], now: Date): Promise<void> {
  const ids = notes.map((note) => note.id);
  await sql`update items set raw_warned_at = ${now} where id = any(${ids}::uuid[])`.execute(db);
}

/**
 * Removes raw notes that are six months old and were warned of at least two weeks ago, from every version; and from
 * forms that were left unsent as long. What somebody wrote anew afterwards is warned of anew. Returns the notes.
 */
export async function removeOldRawNotes(db: Db, today: Day, now: Date): Promise<DueNote[]> {
  const heardBefore = addMonths(today, -keptMonths);
  const warnedBefore = new Date(now.getTime() - warningDays * 86_400_000);
  const { rows } = await sql<Omit<DueNote, "goesOn">>`
    update items set fields = fields - 'rawNotes', raw_removed_at = ${now}
    where kind = 'insight-note' and said_on <= ${heardBefore}::date and ${hasRawText}
      and raw_warned_at <= ${warnedBefore} and (raw_removed_at is null or raw_removed_at < raw_warned_at)
    returning organisation_id as "organisationId", process_id as "processId", id`.execute(db);
  const ids = rows.map((row) => row.id);
  await sql`update item_versions set fields = fields - 'rawNotes' where item_id = any(${ids}::uuid[])`.execute(db);
  await sql`delete from drafts where item_id = any(${ids}::uuid[])
    or (fields ? 'rawNotes' and saved_at < ${heardBefore}::date)`.execute(db);
  return rows.map((row) => ({ ...row, goesOn: today }));
}

function latest(one: Day, other: Day): Day {
  return one > other ? one : other;
}
