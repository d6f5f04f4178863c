// Verbatim notes go six months after the talk, with a letter to those who lead two weeks before.

import { postLetter } from "#journal/letters.ts";
import { listLeaders } from "#people/leaders.ts";
import { type Clock, dayOf } from "#platform/clock.ts";
import type { Database, Db } from "#platform/database/database.ts";
import type { NewId } from "#platform/ids.ts";
import { type DueNote, listNotesToWarnOf, markWarned, removeOldRawNotes } from "#record/retention.ts";
import { longDay } from "#ui/time.ts";
import { teamUrls } from "../../urls.ts";
import { rawNotesLetter } from "../texts/retention-texts.ts";

interface Surroundings {
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  /** How the outside sees us, for the link in the letter. */
  readonly origin: string;
}

/** Warns, then removes what was warned of two weeks ago. Harmless when done twice. */
export async function forgetRawNotes(around: Surroundings): Promise<void> {
  const now = around.clock.now();
  const today = dayOf(now);
  await around.database.systemically(async (db) => {
    const notes = await listNotesToWarnOf(db, today);
    for (const process of byProcess(notes)) await warn(db, around, process, now);
    await markWarned(db, notes, now);
    await removeOldRawNotes(db, today, now);
  });
}

function byProcess(notes: readonly DueNote[]): DueNote[][] {
  return [...Map.groupBy(notes, (note) => `${note.organisationId} ${note.processId}`).values()];
}

async function warn(db: Db, { newId, origin }: Surroundings, notes: readonly DueNote[], now: Date): Promise<void> {
  const [first] = notes;
  if (!first) return;
  for (const leader of await listLeaders(db, first.organisationId)) {
    const { language } = leader;
    const address = origin + teamUrls(language, leader.organisationSlug).items(first.processId);
    const words = rawNotesLetter(language, {
      count: notes.length,
      goesOn: longDay(first.goesOn, language),
      address: `${address}?kind=insight-note`,
    });
    const letter = { ...words, to: leader.email, language, organisationId: first.organisationId };
    const dedupeKey = `raw-notes ${leader.personId} ${notes.map((note) => note.id).join(" ")}`;
    await postLetter(db, { ...letter, dedupeKey }, newId(), now);
  }
}
