// Fills an empty installation with two invented municipalities and their story, for trying out, teaching and tests.

import { sql } from "kysely";
import { type Clock, dayOf } from "#platform/clock.ts";
import type { Database, Db } from "#platform/database/database.ts";
import { type DemoPersonName, type DemoProcessName, demoOrganisations } from "./demo-cast.ts";
import { demoIds } from "./demo-ids.ts";
import { seedPeople } from "./seed-people.ts";
import { readStory } from "./story.ts";
import { tellStory } from "./tell-story.ts";
import { newTelling } from "./telling.ts";

export interface Demo {
  readonly database: Database;
  readonly clock: Clock;
  /** Of the one password that opens every account of the demonstration. */
  readonly passwordHash: string;
}

/** Any number, the same in every process: two that start at once tell the story once. */
const lockNumber = 7_226_317;
const daysKnown = 400;

const tellers: readonly (readonly [DemoProcessName, DemoPersonName])[] = [
  ["everyday", "leader"],
  ["library", "leader"],
  ["newcomers", "otherLeader"],
];

/** All or nothing. False when it is there already. Days are counted back from today, so the story is always fresh. */
export async function seedDemo({ database, clock, passwordHash }: Demo): Promise<boolean> {
  const now = clock.now();
  const newId = demoIds(1000);
  return database.systemically(async (db) => {
    await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(db);
    if (await isSeeded(db)) return false;
    await seedPeople(db, newId, passwordHash, new Date(now.getTime() - daysKnown * 86_400_000));
    for (const [process, starter] of tellers) {
      await tellStory(newTelling(db, process, dayOf(now), newId), readStory(process), starter);
    }
    return true;
  });
}

async function isSeeded(db: Db): Promise<boolean> {
  const { rows } = await sql`select from organisations where id = ${demoOrganisations.nordvik.id}`.execute(db);
  return rows.length > 0;
}
