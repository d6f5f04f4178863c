// What is enough to go on from a theme: every question can be asked of every kind, and advice follows the counts.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { guideIn } from "#guide/index.ts";
import { kindById } from "#record/index.ts";
import { testDatabase } from "../../../test/database.ts";
import { newTeam, type Team } from "../../../test/team.ts";
import { type Condition, type GateLine, gateOf, gates, type GateTheme } from "./gate.ts";
import { countFor } from "./store.ts";

const themes = Object.keys(gates) as GateTheme[];
const database = await testDatabase();
let team: Team;

before(async () => {
  team = await newTeam(database);
});

async function ask(theme: GateTheme) {
  const counted = await team.change(({ db }) => countFor(db, team.organisationId, team.processId, gates[theme]));
  return gateOf(theme, counted).map(({ id, there, needed, isEnough }) => [id, there, needed, isEnough]);
}

test("every theme of the guide has a gate", () => {
  assert.deepEqual(
    themes.toSorted(),
    guideIn("nb")
      .themes.map(({ slug }) => slug)
      .toSorted(),
  );
});

test("a gate asks only for fields and relations that the kinds have", () => {
  const lines: readonly GateLine[] = themes.flatMap((theme): readonly GateLine[] => gates[theme]);
  const conditions = lines.flatMap(({ counts, needs }) => [counts, needs]).filter((each) => typeof each === "object");
  for (const condition of conditions) {
    for (const kind of condition.kinds) {
      for (const field of fieldsIn(condition)) assert.ok(kindById(kind).fields[field], `${kind}.${field}`);
    }
    if (condition.carries) assert.ok(kindById(condition.carries));
  }
});

function fieldsIn({ filled = [], anyOf = [], isNot = {}, rests }: Condition): string[] {
  return [...filled.flat(), ...anyOf.flatMap(Object.keys), ...Object.keys(isNot), ...(rests ? [rests] : [])];
}

test("an empty process has enough of nothing, and nothing that must be mended", async () => {
  for (const theme of themes) {
    const counted = await team.change(({ db }) => countFor(db, team.organisationId, team.processId, gates[theme]));
    for (const line of gateOf(theme, counted)) assert.equal(line.isEnough, line.id === "stopped", line.id);
  }
});

test("the group needs an owner, three members and one of them a senior or a volunteer", async () => {
  await team.write("mandate", { why: "Fordi", owner: "Rådmannen" });
  await team.write("mandate", { why: "Uten eier", owner: "" });
  for (const isVolunteer of [true, false, false]) await team.write("group-member", { name: "En", isVolunteer });
  assert.deepEqual(await ask("set-up"), [
    ["owner", 1, 1, true],
    ["members", 3, 3, true],
    ["senior-in-group", 1, 1, true],
    ["days", 0, 1, false],
  ]);
});

test("a finding counts when it rests on something", async () => {
  const statement = await team.write("statement", { text: "Jeg savner noen å spise med" });
  await team.write("finding", { sentence: "Med" }, { evidence: [statement] });
  await team.write("finding", { sentence: "Uten" });
  const [findings] = await ask("analysis");
  assert.deepEqual(findings, ["findings", 1, 3, false]);
});

test("every concept needs a role, and what was stopped must be mended", async () => {
  const [one] = [await team.write("concept", { name: "Ett" }), await team.write("concept", { name: "To" })];
  await team.write("role", { area: "Ett", supplement: "stop", statutory: "fine" }, { concepts: [one] });
  assert.deepEqual(await ask("role"), [
    ["roles", 1, 2, false],
    ["boundary", 1, 1, true],
    ["stopped", 1, 0, false],
  ]);
});
