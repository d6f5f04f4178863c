// Taking back what one allowed: the words are gone everywhere, the counts are lower, and the group sees what rested on them.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import { testDatabase } from "../../../test/database.ts";
import { newTeam, type Team } from "../../../test/team.ts";
import { whereWritten } from "../../../test/written-anywhere.ts";
import {
  editItem,
  findConsent,
  findItem,
  insertConsent,
  listCounts,
  listLinked,
  listVoices,
  mergeItems,
  splitItem,
  trashItems,
  withdrawConsent,
} from "../index.ts";

const database = await testDatabase();
/** Stands in everything that the first person said, and nowhere else. */
const word = "perleporten";
let team: Team;
/** The first person's consent and talk, and the second's. */
let consent: string;
let talk: string;
let otherTalk: string;

beforeEach(async () => {
  team = await newTeam(database);
  consent = await giveConsent(`${word}-kode`);
  talk = await note(`${word}-kode`, consent);
  otherTalk = await note("annen-kode", await giveConsent("annen-kode"));
});

async function giveConsent(informantCode: string): Promise<string> {
  const id = newId();
  const { processId, organisationId, anne, clock } = team;
  const how = { covers: `Notater om ${informantCode}`, givenHow: "oral", givenOn: "2026-10-01" } as const;
  const given = { id, processId, informantCode, ...how, wantsToHear: true, recordedAt: clock.now() };
  await team.change(({ db }) => insertConsent(db, organisationId, given, anne));
  return id;
}

function note(informantCode: string, consentId: string): Promise<string> {
  const values = { informantCode, method: "interview", group: "seniors", rawNotes: `Ordrett: ${informantCode}` };
  return team.write("insight-note", values, {}, { consentId });
}

function said(text: string, ...source: string[]): Promise<string> {
  return team.write("statement", { text }, { source });
}

async function withdraw(id = consent) {
  const withdrawn = await team.change((it) => withdrawConsent(it, id));
  assert.ok(withdrawn.ok);
  return withdrawn.value;
}

async function voicesOf(id: string): Promise<number> {
  const voices = await team.change(({ db }) => listVoices(db, team.organisationId, [id]));
  return voices.get(id)?.voices ?? 0;
}

function exists(id: string): Promise<boolean> {
  return team.change(async ({ db }) => (await findItem(db, team.organisationId, id)) !== null);
}

test("the words are nowhere in the database afterwards", async () => {
  const one = await said(`Jeg sa ${word}`, talk);
  await team.change((it) =>
    editItem(it, { id: one, basedOn: 1, values: { text: `Jeg mente ${word}` }, relations: [], links: [] }),
  );
  const binned = await said(`Kastet ${word}`, talk);
  await team.change((it) => trashItems(it, [binned]));
  const whole = await said(`Først ${word}. Så ${word}.`, talk);
  const parts = [1, 2].map((part) => ({ id: newId(), text: `Del ${part} ${word}` }));
  await team.change((it) => splitItem(it, { id: whole, parts }));
  const mine = await said(`Mitt ${word}`, talk);
  const yours = await said("Ditt", otherTalk);
  await team.change((it) => mergeItems(it, { id: newId(), ids: [mine, yours], values: { text: `${word} / Ditt` } }));
  await draft(one, `Et utkast med ${word}`);
  assert.notEqual((await whereWritten(database, [word])).length, 0);
  await withdraw();
  assert.deepEqual(await whereWritten(database, [word]), []);
});

function draft(itemId: string, text: string): Promise<unknown> {
  const { organisationId, processId, bjorn } = team;
  return team.change(
    ({ db }) =>
      sql`insert into drafts (organisation_id, person_id, form, process_id, item_id, fields, saved_at)
        values (${organisationId}, ${bjorn}, 'form', ${processId}, ${itemId}, ${JSON.stringify({ text })}, now())`.execute(
        db,
      ),
    bjorn,
  );
}

test("the numbers of voices go down all the way up", async () => {
  const finding = await team.write(
    "finding",
    { sentence: "Funn" },
    { evidence: [await said("Mitt", talk), await said("Ditt", otherTalk)] },
  );
  const need = await team.write("need", { need: "Behov" }, { findings: [finding] });
  assert.equal(await voicesOf(need), 2);
  await withdraw();
  assert.equal(await voicesOf(finding), 1);
  assert.equal(await voicesOf(need), 1);
  const counts = await team.change(({ db }) => listCounts(db, team.organisationId, team.processId));
  const count = Object.fromEntries(counts.map(({ kind, live, trashed }) => [kind, [live, trashed]]));
  assert.deepEqual(count, { "insight-note": [1, 0], statement: [1, 0], finding: [1, 0], need: [1, 0] });
});

test("the group is told what was kept and why, and it is marked until somebody has looked", async () => {
  const [mine, yours] = [await said("Mitt", talk), await said("Ditt", otherTalk)];
  const shared = await team.write("finding", { sentence: "Begge" }, { evidence: [mine, yours] });
  const alone = await team.write("finding", { sentence: "Bare den ene" }, { evidence: [mine] });
  const withdrawal = await withdraw();
  assert.deepEqual([withdrawal.notes, withdrawal.statements], [1, 1]);
  assert.deepEqual(
    new Map(withdrawal.kept.map(({ id, why }) => [id, why])),
    new Map([
      [shared, "has-other-voices"],
      [alone, "words-of-the-group"],
    ]),
  );
  assert.deepEqual((await team.find(shared)).unsettledAt, team.clock.now());
  await team.change((it) =>
    editItem(it, { id: shared, basedOn: 1, values: { sentence: "Sett på" }, relations: [], links: [] }),
  );
  assert.equal((await team.find(shared)).unsettledAt, null);
});

test("what two people said is kept as the other's", async () => {
  const both = await said("Vi sa det begge", talk, otherTalk);
  const withdrawal = await withdraw();
  assert.ok(await exists(both));
  assert.equal(await voicesOf(both), 1);
  assert.deepEqual(
    withdrawal.kept.map((item) => [item.id, item.why]),
    [[both, "has-other-voices"]],
  );
});

test("words that were merged with the withdrawn ones come back, and what rested on the whole rests on them", async () => {
  const mine = await said("Mitt", talk);
  const yours = await said("Ditt", otherTalk);
  const merged = newId();
  await team.change((it) => mergeItems(it, { id: merged, ids: [mine, yours], values: { text: "Mitt / Ditt" } }));
  const finding = await team.write("finding", { sentence: "Skrevet etterpå" }, { evidence: [merged] });
  const withdrawal = await withdraw();
  assert.equal(await exists(merged), false);
  assert.deepEqual(withdrawal.freed, [{ id: yours, kind: "statement", line: "Ditt" }]);
  assert.equal((await team.find(yours)).trashedAt, null);
  const { below } = await team.change(({ db }) => listLinked(db, team.organisationId, [finding]));
  assert.deepEqual(
    below.map((link) => link.id),
    [yours],
  );
  assert.equal(await voicesOf(finding), 1);
});

test("tombstones say what is to be forgotten again after a restored backup", async () => {
  const statement = await said("Mitt", talk);
  await withdraw();
  const { rows } = await team.change(({ db }) =>
    sql<{
      id: string;
      what: string;
    }>`select id, what from tombstones where organisation_id = ${team.organisationId}`.execute(db),
  );
  assert.deepEqual(
    new Map(rows.map(({ id, what }) => [id, what])),
    new Map([
      [consent, "consent"],
      [talk, "item"],
      [statement, "item"],
    ]),
  );
});

test("the row of the consent stays and says nothing about the person", async () => {
  await withdraw();
  const row = await team.change(({ db }) => findConsent(db, team.organisationId, consent));
  assert.deepEqual([row?.informantCode, row?.covers, row?.withdrawnAt], ["", "", team.clock.now()]);
});

test("a consent is withdrawn once, and only where it was given", async () => {
  const elsewhere = await newTeam(database);
  const foreign = await elsewhere.change((it) => withdrawConsent(it, consent));
  assert.deepEqual(foreign, { ok: false, problem: "consent-missing" });
  assert.ok(await exists(talk));
  await withdraw();
  const again = await team.change((it) => withdrawConsent(it, consent));
  assert.deepEqual(again, { ok: false, problem: "already-withdrawn" });
});

test("nothing new is written under a withdrawn consent", async () => {
  await withdraw();
  const id = await note("etterpå", consent);
  assert.equal((await team.find(id)).consentId, null);
});

test("what was recorded about the withdrawal are numbers only", async () => {
  await said("Mitt", talk);
  await withdraw();
  const { rows } = await team.change(({ db }) =>
    sql<{
      detail: unknown;
    }>`select detail from events where subject_id = ${consent} and name = 'consent.withdrawn'`.execute(db),
  );
  assert.deepEqual(
    rows.map((row) => row.detail),
    [{ notes: 1, statements: 1, kept: 0 }],
  );
});
