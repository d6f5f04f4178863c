// The outbox: letters wait here until they are sent, or for ever where there is no mail server.

import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";
import { journalTables } from "./tables.ts";

/** Notified when a letter was put in the outbox. */
export const lettersChannel = "samskap_letters";

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly language: Language;
  readonly organisationId?: string | null;
  /** The same key twice is one letter. */
  readonly dedupeKey?: string;
}

export interface WaitingLetter extends Letter {
  readonly id: string;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly attempts: number;
  readonly lastProblem: string | null;
}

/** Puts a letter in the outbox. A line break in an address or subject would add headers, so it is folded to a space. */
export async function postLetter(db: Db, letter: Letter, id: string, now: Date): Promise<void> {
  await journalTables(db)
    .insertInto("letters")
    .values({
      id,
      organisation_id: letter.organisationId ?? null,
      to_address: oneLine(letter.to),
      subject: oneLine(letter.subject),
      body: letter.body,
      language: letter.language,
      dedupe_key: letter.dedupeKey ? createHash("sha256").update(letter.dedupeKey).digest("hex") : null,
      created_at: now,
      sent_at: null,
      attempts: 0,
      next_attempt_at: now,
      last_problem: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // Heard when the transaction commits, and only then.
  await sql`select pg_notify(${lettersChannel}, '')`.execute(db);
}

/** Takes letters that are due and keeps other senders from taking the same ones until the transaction ends. */
export async function takeDueLetters(db: Db, now: Date, limit: number): Promise<WaitingLetter[]> {
  const rows = await journalTables(db)
    .selectFrom("letters")
    .where("sent_at", "is", null)
    .where("next_attempt_at", "<=", now)
    .selectAll()
    .orderBy("created_at")
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(waitingLetter);
}

/** Claims a letter for ten minutes before it is handed over, so that a crash means a late letter, not two at once. */
export async function claimLetter(db: Db, id: string, now: Date): Promise<void> {
  await journalTables(db)
    .updateTable("letters")
    .set((value) => ({
      attempts: value("attempts", "+", 1),
      next_attempt_at: new Date(now.getTime() + 10 * 60_000),
    }))
    .where("id", "=", id)
    .execute();
}

export async function markSent(db: Db, id: string, now: Date): Promise<void> {
  await journalTables(db)
    .updateTable("letters")
    .set({ sent_at: now, last_problem: null })
    .where("id", "=", id)
    .execute();
}

export async function markFailed(db: Db, id: string, problem: string, nextAttemptAt: Date): Promise<void> {
  await journalTables(db)
    .updateTable("letters")
    .set({ last_problem: problem.slice(0, 200), next_attempt_at: nextAttemptAt })
    .where("id", "=", id)
    .execute();
}

export async function listLetters(db: Db, limit: number): Promise<WaitingLetter[]> {
  const rows = await journalTables(db)
    .selectFrom("letters")
    .selectAll()
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map(waitingLetter);
}

function waitingLetter(row: {
  id: string;
  to_address: string;
  subject: string;
  body: string;
  language: Language;
  created_at: Date;
  sent_at: Date | null;
  attempts: number;
  last_problem: string | null;
}): WaitingLetter {
  return {
    id: row.id,
    to: row.to_address,
    subject: row.subject,
    body: row.body,
    language: row.language,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    attempts: row.attempts,
    lastProblem: row.last_problem,
  };
}

function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ").trim();
}
