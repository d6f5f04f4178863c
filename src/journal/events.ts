// What happened: an append-only list that audit, notifications and jobs read.

import type { Db } from "#platform/database/database.ts";
import { journalTables } from "./tables.ts";

/** Counts, states and names of fields; never what a person wrote. */
export type EventDetail = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export interface NewEvent {
  /** noun.past: `item.edited`. */
  readonly name: string;
  readonly processId?: string | null;
  readonly subjectId?: string | null;
  readonly detail?: EventDetail;
}

export interface RecordedEvent {
  readonly id: string;
  readonly name: string;
  readonly actorId: string | null;
  readonly subjectId: string | null;
  readonly detail: EventDetail;
  readonly at: Date;
}

interface Change {
  readonly db: Db;
  readonly actor: { readonly personId: string; readonly organisationId: string };
  readonly now: Date;
  readonly newId: () => string;
}

export async function recordEvent(change: Change, event: NewEvent): Promise<void> {
  await recordEvents(change, [event]);
}

/** Several of one change, with the query of one. */
export async function recordEvents(change: Change, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  await journalTables(change.db)
    .insertInto("events")
    .values(
      events.map((event) => ({
        organisation_id: change.actor.organisationId,
        id: change.newId(),
        process_id: event.processId ?? null,
        actor_id: change.actor.personId,
        name: event.name,
        subject_id: event.subjectId ?? null,
        detail: JSON.stringify(event.detail ?? {}),
        at: change.now,
      })),
    )
    .execute();
}

/** Newest first, a page at a time: those before `before` (an event's id), or the newest. */
export async function listEvents(
  db: Db,
  organisationId: string,
  filter: { processId?: string; subjectId?: string; personId?: string; before?: string; limit: number },
): Promise<RecordedEvent[]> {
  let query = journalTables(db)
    .selectFrom("events")
    .where("organisation_id", "=", organisationId)
    .select(["id", "name", "actor_id as actorId", "subject_id as subjectId", "detail", "at"])
    .orderBy("id", "desc")
    .limit(filter.limit);
  if (filter.processId) query = query.where("process_id", "=", filter.processId);
  if (filter.subjectId) query = query.where("subject_id", "=", filter.subjectId);
  const { personId } = filter;
  // What somebody did, and what was done to them.
  if (personId) query = query.where((or) => or.or([or("actor_id", "=", personId), or("subject_id", "=", personId)]));
  if (filter.before) query = query.where("id", "<", filter.before);
  const rows = await query.execute();
  // The driver hands jsonb back parsed.
  return rows.map((row) => ({ ...row, detail: row.detail as unknown as EventDetail }));
}
