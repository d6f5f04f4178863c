// The way from a roadmap line back to the talks behind it, and from a statement forward to what came of it.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { newId } from "#platform/ids.ts";
import { testDatabase } from "../../../test/database.ts";
import { writeMany } from "../../../test/many-items.ts";
import { newTeam, type Team } from "../../../test/team.ts";
import { editItem, namedGroups, trashItems, walkTrace } from "../index.ts";

const database = await testDatabase();
let team: Team;
const ids: Record<string, string> = {};

before(async () => {
  team = await newTeam(database);
  const talk = (code: string) => team.write("insight-note", { informantCode: code, method: "interview" });
  ids.talk = await talk("A1");
  ids.otherTalk = await talk("B1");
  ids.said = await team.write("statement", { text: "Sagt" }, { source: [ids.talk] });
  ids.alsoSaid = await team.write("statement", { text: "Også sagt" }, { source: [ids.talk, ids.otherTalk] });
  ids.finding = await team.write("finding", { sentence: "Funn" }, { evidence: [ids.said, ids.alsoSaid] });
  ids.need = await team.write("need", { need: "Behov" }, { findings: [ids.finding] });
  ids.concept = await team.write("concept", { name: "Konsept" }, { ideas: [ids.need] });
  ids.line = await team.write("roadmap-item", { measure: "Tiltak" }, { basedOn: [ids.concept] });
  ids.unheard = await team.write("roadmap-item", { measure: "Uten stemmer" });
  ids.unrelated = await team.write("finding", { sentence: "Noe annet" });
});

function walk(id: string | undefined, direction: "back" | "forward") {
  return team.change(({ db }) => walkTrace(db, team.organisationId, id!, direction));
}

test("a roadmap line leads back to every talk behind it, with steps and voices", async () => {
  const { nodes, isCut } = await walk(ids.line, "back");
  assert.deepEqual(
    nodes.map((node) => [node.id, node.depth, node.voices]),
    [
      [ids.line, 0, 2],
      [ids.concept, 1, 2],
      [ids.need, 2, 2],
      [ids.finding, 3, 2],
      [ids.said, 4, 1],
      [ids.alsoSaid, 4, 2],
      [ids.talk, 5, 1],
      [ids.otherTalk, 5, 1],
    ],
  );
  assert.equal(isCut, false);
});

test("a statement leads forward to what came of it", async () => {
  const { nodes } = await walk(ids.said, "forward");
  const expected = [ids.said, ids.finding, ids.need, ids.concept, ids.line];
  assert.deepEqual(
    nodes.map((node) => node.id),
    expected,
  );
});

test("the links of a trace join what it shows, and nothing else", async () => {
  const { nodes, links } = await walk(ids.line, "back");
  const shown = new Set(nodes.map((node) => node.id));
  assert.equal(links.length, 8);
  assert.ok(links.every((link) => shown.has(link.fromId) && shown.has(link.toId)));
});

test("a line that rests on nothing has no voices and says so", async () => {
  const { nodes, links } = await walk(ids.unheard, "back");
  assert.deepEqual(
    nodes.map((node) => [node.id, node.voices]),
    [[ids.unheard, 0]],
  );
  assert.deepEqual(links, []);
});

test("a changed item marks the link to it", async () => {
  await team.change((it) =>
    editItem(it, { id: ids.finding!, basedOn: 1, values: { sentence: "Endret" }, relations: [], links: [] }),
  );
  const { links } = await walk(ids.line, "back");
  assert.deepEqual(
    links.filter((link) => link.isOutdated).map((link) => link.fromId),
    [ids.need],
  );
});

test("what lies in the bin is not walked through", async () => {
  const own = await team.write("finding", { sentence: "Veien er brutt" }, { evidence: [ids.said!] });
  const need = await team.write("need", { need: "Behov" }, { findings: [own] });
  await team.change((it) => trashItems(it, [own]));
  assert.deepEqual(
    (await walk(need, "back")).nodes.map((node) => node.id),
    [need],
  );
});

test("links that carry no voice are not part of a trace", async () => {
  const later = await team.write("roadmap-item", { measure: "Senere" }, { dependsOn: [ids.line!] });
  assert.deepEqual(
    (await walk(later, "back")).nodes.map((node) => node.id),
    [later],
  );
});

test("somebody else's item leads nowhere", async () => {
  const elsewhere = await newTeam(database);
  const foreign = await elsewhere.write("finding", { sentence: "Hemmelig" });
  assert.deepEqual((await walk(foreign, "back")).nodes, []);
  assert.deepEqual((await walk(newId(), "forward")).nodes, []);
});

test("a trace that is too long says that it is cut", async () => {
  const own = await newTeam(database);
  const said = await writeMany(own, 401, await own.write("insight-note", { informantCode: "A1" }));
  const finding = await own.write("finding", { sentence: "Alt" }, { evidence: said });
  const trace = await own.change(({ db }) => walkTrace(db, own.organisationId, finding, "back"));
  assert.deepEqual([trace.nodes.length, trace.isCut], [400, true]);
});

test("outside the team a group is named only from five voices", () => {
  assert.deepEqual(namedGroups({ seniors: 5, relatives: 4, staff: 12 }), { seniors: 5, staff: 12 });
});
