// The large processes that are measured are as if people had written them: the same lines, links, counts and voices.

import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import { type FieldValues, listCounts } from "#record/index.ts";
import { makeProcess } from "../bench/made-process.ts";
import { testDatabase } from "./database.ts";
import { newTeam, type Team } from "./team.ts";

const database = await testDatabase();

test("a made process cannot be told from one that was written item by item", async () => {
  const team = await newTeam(database);
  const { organisationId, anne, clock } = team;
  const actor = { personId: anne, organisationId, role: "leader", processScope: null } as const;
  const made = await database.systemically((db) =>
    makeProcess({ db, actor, now: clock.now(), newId }, "Laget på en gang", 90),
  );
  await writeAgain(team, made.id);
  assert.deepEqual(await whatStands(team, made.id), await whatStands(team, team.processId));
});

interface Written {
  readonly id: string;
  readonly kind: string;
  readonly fields: FieldValues;
}

/** The same items in the team's own process, each by the way of a form, what they rest on first. */
async function writeAgain(team: Team, from: string): Promise<void> {
  const { rows: items } = await sql<Written>`
    select id, kind, fields from items where process_id = ${from} order by id`.execute(database.kysely);
  const { rows: links } = await sql<{ from: string; to: string; relation: string }>`
    select from_id as "from", to_id as "to", relation from item_links where process_id = ${from}`.execute(
    database.kysely,
  );
  const again = new Map<string, string>();
  for (const { id, kind, fields } of items) {
    const own = Map.groupBy(
      links.filter((link) => link.from === id),
      (link) => link.relation,
    );
    const wishes = [...own].map(([relation, to]) => [relation, to.map((link) => again.get(link.to) ?? "")]);
    again.set(id, await team.write(kind, fields, Object.fromEntries(wishes)));
  }
}

async function whatStands(team: Team, processId: string): Promise<unknown> {
  const items = await sql`
    select kind, line, fields, coalesce(voices, 0) as voices, coalesce(notes, 0) as notes,
      coalesce(methods, '{}') as methods, coalesce(groups, '{}') as groups
    from items left join item_voices on item_id = id
    where items.process_id = ${processId} order by kind, position`.execute(database.kysely);
  const links = await sql`
    select f.kind, f.position, relation, carries_voice, t.kind as "to", t.position as place
    from item_links l join items f on f.id = l.from_id join items t on t.id = l.to_id
    where l.process_id = ${processId} order by 1, 2, 3, 5, 6`.execute(database.kysely);
  const counts = await team.change(({ db }) => listCounts(db, team.organisationId, processId));
  return {
    items: items.rows,
    links: links.rows,
    counts: counts.toSorted((one, other) => (one.kind < other.kind ? -1 : 1)),
  };
}
