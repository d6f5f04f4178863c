// Verbatim notes go after six months, never without two weeks' warning, and then from everywhere.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { sql } from "kysely";
import { dayOf } from "#platform/clock.ts";
import { testDatabase } from "../../test/database.ts";
import { newTeam, type Team } from "../../test/team.ts";
import { whereWritten } from "../../test/written-anywhere.ts";
import { editItem, trashItems } from "./index.ts";
import { type DueNote, listNotesToWarnOf, markWarned, removeOldRawNotes } from "./retention.ts";

const database = await testDatabase();
let team: Team;
/** Stands in this team's raw notes only. */
let word: string;
let talk: string;

beforeEach(async () => {
  team = await newTeam(database);
  word = `skjermbrett ${team.processId}`;
  // Said on 1 October, so it is to go on 1 April.
  talk = await note(`Ordrett om ${word}`);
});

function note(rawNotes: string | null): Promise<string> {
  return team.write("insight-note", { informantCode: "A1", takeaways: "Det vi lærte", rawNotes });
}

/** A night's work; returns what was warned of and what was removed of this team. */
async function night(): Promise<{ warned: DueNote[]; removed: string[] }> {
  const now = team.clock.now();
  return database.systemically(async (db) => {
    const isOurs = (due: DueNote): boolean => due.organisationId === team.organisationId;
    const warned = await listNotesToWarnOf(db, dayOf(now));
    await markWarned(db, warned, now);
    const removed = await removeOldRawNotes(db, dayOf(now), now);
    return { warned: warned.filter(isOurs), removed: removed.filter(isOurs).map((due) => due.id) };
  });
}

function edit(values: Record<string, string | null>, basedOn: number): Promise<unknown> {
  return team.change((it) => editItem(it, { id: talk, basedOn, values, relations: [], links: [] }));
}

async function age(days: number): Promise<void> {
  const said = new Date(team.clock.now().getTime() - days * 86_400_000);
  await database.systemically((db) => sql`update items set said_on = ${dayOf(said)} where id = ${talk}`.execute(db));
}

test("nothing happens to a young note", async () => {
  assert.deepEqual(await night(), { warned: [], removed: [] });
});

test("the team is warned two weeks before, once", async () => {
  await age(170);
  const { warned, removed } = await night();
  assert.deepEqual([warned.map((due) => due.id), removed], [[talk], []]);
  assert.equal(warned[0]?.goesOn, "2026-10-28");
  assert.deepEqual(await night(), { warned: [], removed: [] });
});

test("a note that is far too old still gets its two weeks", async () => {
  await age(700);
  assert.equal((await night()).warned[0]?.goesOn, "2026-10-28");
  team.clock.moveOn(13);
  assert.deepEqual((await night()).removed, []);
  team.clock.moveOn(1);
  assert.deepEqual((await night()).removed, [talk]);
});

test("then the words are gone everywhere, and what was learnt stays", async () => {
  await edit({ rawNotes: `Rettet om ${word}` }, 1);
  await edit({ rawNotes: null }, 2);
  await saveDraft(talk, team.clock.now());
  await team.change((it) => trashItems(it, [talk]));
  await age(300);
  await night();
  team.clock.moveOn(14);
  assert.deepEqual((await night()).removed, [talk]);
  assert.deepEqual(await whereWritten(database, [word]), []);
  const item = await team.find(talk);
  assert.deepEqual([item.values["takeaways"], item.rawRemovedAt], ["Det vi lærte", team.clock.now()]);
});

test("verbatim notes in a form that was never sent go as well", async () => {
  await saveDraft(null, new Date("2026-01-01T00:00:00Z"));
  await night();
  const { rows } = await database.systemically((db) =>
    sql`select form from drafts where organisation_id = ${team.organisationId}`.execute(db),
  );
  assert.deepEqual(rows, []);
});

test("what is written anew afterwards is warned of anew", async () => {
  await age(300);
  await night();
  team.clock.moveOn(14);
  await night();
  await edit({ rawNotes: "Husket enda litt" }, 1);
  team.clock.moveOn(1);
  assert.deepEqual(
    (await night()).warned.map((due) => due.id),
    [talk],
  );
  team.clock.moveOn(14);
  assert.deepEqual((await night()).removed, [talk]);
});

test("a note without verbatim notes is never warned of", async () => {
  talk = await note(null);
  await age(700);
  assert.equal(
    (await night()).warned.some((due) => due.id === talk),
    false,
  );
});

function saveDraft(itemId: string | null, savedAt: Date): Promise<unknown> {
  const { organisationId, processId, anne } = team;
  const fields = JSON.stringify({ rawNotes: `Utkast om ${word}` });
  return team.change(({ db }) =>
    sql`insert into drafts (organisation_id, person_id, form, process_id, item_id, fields, saved_at)
      values (${organisationId}, ${anne}, 'form', ${processId}, ${itemId}, ${fields}, ${savedAt})`.execute(db),
  );
}
