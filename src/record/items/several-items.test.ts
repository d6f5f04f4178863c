// Merging, splitting, binning and bringing back: nothing that was said gets lost, whoever presses twice.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { newId } from "#platform/ids.ts";
import { testDatabase } from "../../../test/database.ts";
import { newTeam, type Team } from "../../../test/team.ts";
import {
  insertConsent,
  kindById,
  listCounts,
  listItems,
  listLinked,
  listOrigins,
  listVoices,
  mergeItems,
  moveItem,
  restoreItems,
  splitItem,
  trashItems,
} from "../index.ts";

const database = await testDatabase();
let team: Team;

before(async () => {
  team = await newTeam(database);
});

/** Two statements from two talks, and a finding that rests on the first. */
async function twoVoices(): Promise<{ one: string; two: string; finding: string; notes: string[] }> {
  const notes = [await note("A1"), await note("B1")];
  const one = await team.write("statement", { text: "Bussen går for tidlig" }, { source: [notes[0]!] });
  const two = await team.write("statement", { text: "Siste buss er borte klokka seks" }, { source: [notes[1]!] });
  const finding = await team.write("finding", { sentence: "Bussen avgjør" }, { evidence: [one] });
  return { one, two, finding, notes };
}

function note(code: string, more: { consentId?: string } = {}): Promise<string> {
  const id = newId();
  return team.write("insight-note", { informantCode: `${code}-${id}`, method: "interview" }, {}, more);
}

async function voicesOf(id: string): Promise<number> {
  const voices = await team.change(({ db }) => listVoices(db, team.organisationId, [id]));
  return voices.get(id)?.voices ?? 0;
}

async function lines(id: string, side: "below" | "above"): Promise<string[]> {
  const linked = await team.change(({ db }) => listLinked(db, team.organisationId, [id]));
  return linked[side].map((link) => link.id).sort();
}

function merge(ids: readonly string[], text = "Bussen slutter for tidlig", id = newId()) {
  return team.change((it) => mergeItems(it, { id, ids, values: { text } }));
}

test("merging gathers what the items rested on and what rested on them", async () => {
  const { one, two, finding, notes } = await twoVoices();
  const merged = await merge([one, two]);
  assert.ok(merged.ok);
  assert.deepEqual(await lines(merged.value, "below"), notes.toSorted());
  assert.deepEqual(await lines(finding, "below"), [merged.value]);
  assert.equal(await voicesOf(merged.value), 2);
  assert.equal(await voicesOf(finding), 2);
});

test("the items that were merged wait in the bin and remember what they became", async () => {
  const { one, two } = await twoVoices();
  const merged = await merge([one, two]);
  assert.ok(merged.ok);
  assert.equal((await team.find(one)).mergedInto, merged.value);
  const origins = await team.change(({ db }) => listOrigins(db, team.organisationId, merged.value));
  assert.deepEqual(origins.map((origin) => [origin.id, origin.how, origin.isTrashed]).sort(), [
    [one, "merged", true],
    [two, "merged", true],
  ]);
});

test("a merge sent twice is one merge", async () => {
  const { one, two } = await twoVoices();
  const id = newId();
  await merge([one, two], "Sammen", id);
  assert.deepEqual(await merge([one, two], "Sammen", id), { ok: true, value: id });
  const counts = await team.change(({ db }) => listCounts(db, team.organisationId, team.processId));
  const statements = await team.change(({ db }) =>
    listItems(db, team.organisationId, { processId: team.processId, kinds: ["statement"], limit: 1000 }),
  );
  assert.equal(counts.find(({ kind }) => kind === "statement")?.live, statements.length);
});

test("one thing alone, different kinds and missing things are not merged", async () => {
  const { one, two, finding } = await twoVoices();
  assert.deepEqual(await merge([one, one]), { ok: false, problem: "too-few" });
  assert.deepEqual(await merge([one, finding]), { ok: false, problem: "different-kinds" });
  assert.deepEqual(await merge([one, newId()]), { ok: false, problem: "item-missing" });
  await team.change((it) => trashItems(it, [two]));
  assert.deepEqual(await merge([one, two]), { ok: false, problem: "item-missing" });
});

test("splitting gives every part what the whole rested on", async () => {
  const { one, finding, notes } = await twoVoices();
  const ids = [newId(), newId()];
  const parts = ids.map((id, index) => ({ id, text: `Del ${index}` }));
  const split = await team.change((it) => splitItem(it, { id: one, parts: [...parts, { id: newId(), text: " " }] }));
  assert.deepEqual(split, { ok: true, value: ids });
  for (const id of ids) assert.deepEqual(await lines(id, "below"), [notes[0]]);
  assert.deepEqual(await lines(finding, "below"), ids.toSorted());
  assert.equal(await voicesOf(finding), 1);
  assert.deepEqual(await team.change((it) => splitItem(it, { id: one, parts })), { ok: true, value: ids });
});

test("a talk that is split stays under its consent", async () => {
  const consent = await giveConsent();
  const whole = await note("C1", { consentId: consent });
  const ids = [newId(), newId()];
  const { title } = kindById("insight-note");
  await team.change((it) => splitItem(it, { id: whole, parts: ids.map((id) => ({ id, text: `${title} ${id}` })) }));
  for (const id of ids) assert.equal((await team.find(id)).consentId, consent);
});

test("talks under one consent stay under it when they are merged", async () => {
  const consent = await giveConsent();
  const talks = [await note("D1", { consentId: consent }), await note("D1", { consentId: consent })];
  const merged = await merge(talks);
  assert.ok(merged.ok);
  assert.equal((await team.find(merged.value)).consentId, consent);
});

async function giveConsent(): Promise<string> {
  const id = newId();
  const { processId, organisationId, anne, clock } = team;
  const words = {
    informantCode: "X",
    covers: "",
    givenHow: "oral",
    givenOn: "2026-10-01",
    wantsToHear: false,
  } as const;
  const consent = { id, processId, ...words, recordedAt: clock.now() };
  await team.change(({ db }) => insertConsent(db, organisationId, consent, anne));
  return id;
}

test("what is in the bin breaks the way to the voices, and bringing it back mends it", async () => {
  const { one, finding } = await twoVoices();
  await team.change((it) => trashItems(it, [one]));
  assert.equal(await voicesOf(finding), 0);
  assert.equal(await team.change((it) => trashItems(it, [one])), 0);
  await team.change((it) => restoreItems(it, [one]));
  assert.equal(await voicesOf(finding), 1);
  assert.equal(await team.change((it) => restoreItems(it, [one])), 0);
});

test("an item moves one place at a time, and stays where the list ends", async () => {
  const own = await newTeam(database);
  const ids: string[] = [];
  for (const word of ["a", "b", "c"]) ids.push(await own.write("term", { word }));
  const order = async () => {
    const filter = { processId: own.processId, kinds: ["term"], limit: 10 };
    const items = await own.change(({ db }) => listItems(db, own.organisationId, filter));
    return items.map((item) => item.line).join("");
  };
  await own.change((it) => moveItem(it, ids[2]!, -1));
  assert.equal(await order(), "acb");
  await own.change((it) => moveItem(it, ids[0]!, -1));
  assert.equal(await order(), "acb");
  await own.change((it) => moveItem(it, ids[0]!, 1));
  assert.equal(await order(), "cab");
});
