// Writing and changing items: versions, two people at once, the same form twice, and marks on what was based on it.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { newId } from "#platform/ids.ts";
import { testDatabase } from "../../../test/database.ts";
import { newTeam, type Team } from "../../../test/team.ts";
import {
  type Edit,
  editItem,
  findItem,
  listCounts,
  listLinked,
  listVersions,
  restoreItems,
  settleItem,
  trashItems,
  writeItem,
} from "../index.ts";

const database = await testDatabase();
let team: Team;

before(async () => {
  team = await newTeam(database);
});

function edit(id: string, basedOn: number, values: Edit["values"], more: Partial<Edit> = {}, person = team.anne) {
  return team.change((it) => editItem(it, { id, basedOn, values, relations: [], links: [], ...more }), person);
}

test("what is written is there at once, complete or not", async () => {
  const id = await team.write("finding", { sentence: null });
  const item = await team.find(id);
  assert.deepEqual([item.version, item.line, item.createdBy], [1, "Hovedfunn", team.anne]);
});

test("a form sent twice writes once", async () => {
  const id = newId();
  const wish = { id, processId: team.processId, runId: null, kind: "term", values: { word: "senior" }, links: [] };
  const said = { language: "nb", channel: "phone", saidOn: "2026-10-01" } as const;
  assert.equal(await team.change((it) => writeItem(it, { ...wish, ...said })), true);
  assert.equal(await team.change((it) => writeItem(it, { ...wish, ...said, values: { word: "else" } })), false);
  assert.equal((await team.find(id)).line, "senior");
  const counts = await team.change(({ db }) => listCounts(db, team.organisationId, team.processId));
  assert.equal(counts.find(({ kind }) => kind === "term")?.live, 1);
});

test("an edit keeps the version that was, by whom and what", async () => {
  const id = await team.write("need", { who: "Menn", need: "noen å spise med" });
  await edit(id, 1, { need: "noen å lage mat med" }, {}, team.bjorn);
  const item = await team.find(id);
  assert.deepEqual([item.version, item.line, item.editedBy], [2, "Menn: noen å lage mat med", team.bjorn]);
  const versions = await team.change(({ db }) => listVersions(db, team.organisationId, item));
  assert.deepEqual(
    versions.map((each) => [each.version, each.values["need"], each.editedBy]),
    [[1, "noen å spise med", team.anne]],
  );
});

test("the second of two who change the same item is shown both texts", async () => {
  const id = await team.write("finding", { sentence: "Først" });
  assert.ok((await edit(id, 1, { sentence: "Annes" })).ok);
  const second = await edit(id, 1, { sentence: "Bjørns" }, {}, team.bjorn);
  assert.deepEqual(second, { ok: false, problem: "changed-meanwhile" });
  const now = await team.find(id);
  assert.equal(now.values["sentence"], "Annes");
  const [earlier] = await team.change(({ db }) => listVersions(db, team.organisationId, now));
  assert.equal(earlier?.values["sentence"], "Først");
});

test("two who change different fields from the same page meet too, since a page shows the whole item", async () => {
  const id = await team.write("finding", { sentence: "Setning", because: "Fordi" });
  assert.ok((await edit(id, 1, { sentence: "Ny setning", because: "Fordi" })).ok);
  const second = await edit(id, 1, { sentence: "Setning", because: "Fordi det er langt" });
  assert.equal(second.ok, false);
});

test("the same words sent twice are one edit", async () => {
  const id = await team.write("finding", { sentence: "Først" });
  await edit(id, 1, { sentence: "Så" });
  assert.ok((await edit(id, 1, { sentence: "Så" })).ok);
  assert.equal((await team.find(id)).version, 2);
});

test("links that two people change at once are put together, not overwritten", async () => {
  const [one, two, three] = await Promise.all(["En", "To", "Tre"].map((text) => team.write("statement", { text })));
  const id = await team.write("finding", { sentence: "Funn" }, { evidence: [one!] });
  const wish = (toId: string | undefined) => ({ relation: "evidence", toId: toId! });
  const shown = [wish(one)];
  const relations = ["evidence"];
  await edit(id, 1, {}, { relations, shown, links: [wish(one), wish(two)] });
  // Bjørn's page was made before Anne added the second: he takes the first away and adds the third.
  await edit(id, 1, {}, { relations, shown, links: [wish(three)] }, team.bjorn);
  const { below } = await team.change(({ db }) => listLinked(db, team.organisationId, [id]));
  assert.deepEqual(below.map((link) => link.line).sort(), ["To", "Tre"]);
});

test("a link to something in the bin is still there after an edit that could not show it", async () => {
  const said = await team.write("statement", { text: "Sagt" });
  const id = await team.write("finding", { sentence: "Funn" }, { evidence: [said] });
  await team.change((it) => trashItems(it, [said]));
  await edit(id, 1, { sentence: "Nytt funn" }, { relations: ["evidence"], links: [] });
  await team.change((it) => restoreItems(it, [said]));
  const { below } = await team.change(({ db }) => listLinked(db, team.organisationId, [id]));
  assert.deepEqual(
    below.map((link) => link.id),
    [said],
  );
});

test("a link goes only where the kind allows, and never out of the process", async () => {
  const elsewhere = await newTeam(database);
  const foreign = await elsewhere.write("statement", { text: "Andres" });
  const actor = await team.write("actor", { name: "Korpset" });
  const id = await team.write("finding", { sentence: "Funn" }, { evidence: [foreign, actor], nonsense: [actor] });
  const { below } = await team.change(({ db }) => listLinked(db, team.organisationId, [id]));
  assert.deepEqual(below, []);
});

test("changing an item marks what was based on it, until somebody says that it still holds", async () => {
  const finding = await team.write("finding", { sentence: "Funn" });
  const need = await team.write("need", { need: "Behov" }, { findings: [finding] });
  const isOutdated = async () =>
    (await team.change(({ db }) => listLinked(db, team.organisationId, [need]))).below[0]?.isOutdated;
  assert.equal(await isOutdated(), false);
  await edit(finding, 1, { sentence: "Endret funn" });
  assert.equal(await isOutdated(), true);
  await team.change((it) => settleItem(it, need));
  assert.equal(await isOutdated(), false);
});

test("an item in the bin is not edited", async () => {
  const id = await team.write("finding", { sentence: "Funn" });
  await team.change((it) => trashItems(it, [id]));
  assert.deepEqual(await edit(id, 1, { sentence: "X" }), { ok: false, problem: "item-missing" });
});

test("another team's item is not there", async () => {
  const id = await (await newTeam(database)).write("finding", { sentence: "Hemmelig" });
  assert.equal(await team.change(({ db }) => findItem(db, team.organisationId, id)), null);
  assert.deepEqual(await edit(id, 1, { sentence: "X" }), { ok: false, problem: "item-missing" });
});
