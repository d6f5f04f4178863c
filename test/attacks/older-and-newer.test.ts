// What an older or a newer version wrote is still shown: an answer that is no longer offered, a kind that has grown, an exercise that is gone.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { sql } from "kysely";
import { languages } from "#platform/language.ts";
import { kinds } from "#record/index.ts";
import { teamUrls, urls } from "../../src/urls.ts";
import { testHouse } from "../house.ts";
import { addressesOf, namedIn } from "./addresses.ts";
import type { Everything } from "./everything.ts";
import { furnish, team } from "./furnished.ts";

const house = await testHouse();
let written: Everything;

before(async () => {
  written = await furnish(house, (field) => `Ord om ${field}`);
  const { process, runs } = written;
  await system(sql`update runs set exercise = 'no-longer-there', is_short = true where id = ${runs[0]}`);
  await system(sql`update self_checks set theme = 'no-longer-there', scores = '{"other": 9}'
    where process_id = ${process} and theme = 'insight'`);
});

function system(query: ReturnType<typeof sql>): Promise<unknown> {
  return house.db.systemically((db) => query.execute(db));
}

/** All a leader can look at: pages, reports and files, with an exercise and a theme among them that the guide has no more. */
async function expectAllShown(): Promise<void> {
  const { process, items, runs } = written;
  const ofTeam = addressesOf(house, "GET", await namedIn(house, written)).filter(({ access }) => access === "member");
  const ofItems = [...items.values()].flatMap((item) => [team.item(process, item), team.itemForm(process, item)]);
  for (const path of [...ofTeam.map(({ path }) => path), ...ofItems, ...runs.map((run) => team.run(process, run))]) {
    const answer = await house.ask("owner", path);
    await answer.arrayBuffer();
    assert.ok(answer.status < 500, `${answer.status} ${path}`);
  }
  assert.deepEqual(house.faults, []);
}

test("answers that are not offered, of another sort or missing are shown as they stand", async () => {
  for (const kind of kinds) {
    const choices = Object.entries(kind.fields).filter(([, field]) => field.type === "choice");
    const unknown = Object.fromEntries(choices.map(([name]) => [name, `ukjent-${name}`]));
    const values = JSON.stringify({ ...unknown, [kind.title]: "Fra en annen versjon", goneField: { deep: ["x"] } });
    await system(sql`update items set fields = ${values}::jsonb where id = ${written.items.get(kind.id)}`);
  }
  await expectAllShown();
  const shown = await house.as("owner").get(team.item(written.process, written.items.get("roadmap-item") ?? ""));
  assert.match(shown.text, /ukjent-horizon/);
});

test("an empty thing, and one written by a version of its kind that is newer, are shown", async () => {
  await system(sql`update items set fields = '{}', kind_version = 99 where process_id = ${written.process}`);
  await expectAllShown();
});

test("pages of the guide that are not translated are there in every language, with the language they are in", async () => {
  for (const language of languages) {
    const page = await house.as("nobody").get(urls.exercise(language, "interview"));
    assert.equal(page.status, 200);
    const isForeign = language !== "nb" && page.all('main [lang="nb"]').length > 0;
    assert.ok(language === "nb" || isForeign || page.all("main h2").length > 3, language);
    const own = await house.as("owner").get(teamUrls(language, "nordvik").process(written.process));
    assert.equal(own.status, 200);
  }
});
