// A team with an empty process of its own, for tests of the record: what one team writes is out of the way of the next test.

import { sql } from "kysely";
import type { Change } from "#people/actor.ts";
import type { Database } from "#platform/database/database.ts";
import { newId } from "#platform/ids.ts";
import { type FieldValues, findItem, type Item, writeItem } from "#record/index.ts";
import { testClock, type TestClock } from "./clock.ts";

export interface Team {
  readonly organisationId: string;
  readonly processId: string;
  /** Two who write. */
  readonly anne: string;
  readonly bjorn: string;
  readonly clock: TestClock;
  /** One transaction by one of them, bound as on a page. */
  change<T>(work: (change: Change) => Promise<T>, personId?: string): Promise<T>;
  /** `links`: relation and ids. Returns the item's id. */
  write(kind: string, values: FieldValues, links?: Links, more?: { consentId?: string }): Promise<string>;
  find(id: string): Promise<Item>;
}

export type Links = Readonly<Record<string, readonly string[]>>;

export async function newTeam(database: Database): Promise<Team> {
  const [organisationId, processId, anne, bjorn] = [newId(), newId(), newId(), newId()];
  const clock = testClock();
  await database.systemically(async (db) => {
    await sql`insert into organisations (id, kind, name, slug, language, created_at)
      values (${organisationId}, 'municipality', 'Team', ${organisationId}, 'nb', ${clock.now()})`.execute(db);
    await sql`insert into persons (id, name, created_at)
      values (${anne}, 'Anne', ${clock.now()}), (${bjorn}, 'Bjørn', ${clock.now()})`.execute(db);
    await sql`insert into processes (organisation_id, id, title, origin, language, slug, started_by, started_at)
      values (${organisationId}, ${processId}, 'Process', 'guide', 'nb', 'process', ${anne}, ${clock.now()})`.execute(
      db,
    );
  });
  const change: Team["change"] = (work, personId = anne) => {
    const actor = { personId, organisationId, role: "member", processScope: null } as const;
    return database.privately(actor, (db) => work({ db, actor, now: clock.now(), newId }));
  };
  const find: Team["find"] = async (id) => {
    const item = await change(({ db }) => findItem(db, organisationId, id));
    if (!item) throw new Error(`There is no item ${id}.`);
    return item;
  };
  const write: Team["write"] = async (kind, values, links = {}, more = {}) => {
    const id = newId();
    const wishes = Object.entries(links).flatMap(([relation, ids]) => ids.map((toId) => ({ relation, toId })));
    const place = { id, processId, runId: null, kind, values, links: wishes, ...more } as const;
    await change((it) => writeItem(it, { ...place, language: "nb", channel: "meeting", saidOn: "2026-10-01" }));
    return id;
  };
  return { organisationId, processId, anne, bjorn, clock, change, find, write };
}
