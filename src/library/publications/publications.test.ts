// What others have published is found by place and year, in any language of the shell, by anybody.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import { publishCopy } from "#publishing/publications/publish-copy.ts";
import { demoOrganisations } from "#seeds/index.ts";
import { cast } from "../../../test/cast.ts";
import { testNow } from "../../../test/clock.ts";
import { testHouse } from "../../../test/house.ts";
import { workOfItsOwn } from "../../../test/small-work.ts";
import { urls } from "../../urls.ts";

const house = await testHouse();
const nobody = house.as("nobody");
const organisation = demoOrganisations.nordvik;
const actor = {
  personId: cast.leader.id,
  organisationId: organisation.id,
  role: "leader",
  processScope: null,
} as const;

before(async () => {
  await sql`insert into places (id, country, level, code, name, names, sort_key, folded) values
    ('no-9001', 'no', 'municipality', '9001', 'Prøvedal', '{Prøvedal}', 'p', 'provedal'),
    ('no-9002', 'no', 'municipality', '9002', 'Annetvik', '{Annetvik}', 'a', 'annetvik')`.execute(house.db.kysely);
  const parts = {
    what: "Kaffe.",
    why: "",
    forWhom: "",
    how: "",
    plan: "",
    outcome: "",
    contact: "post@nordvik.example",
  };
  const { processId } = await workOfItsOwn(house.db, actor);
  const published = await house.db.privately(actor, (db) =>
    publishCopy(
      { db, actor, now: testNow, newId },
      {
        id: newId(),
        processId,
        language: "nb",
        placeIds: ["no-9001"],
        text: { title: "Kaffe i Prøvedal", parts, lines: [] },
        basedOn: 0,
        readAt: testNow,
      },
    ),
  );
  assert.ok(published.ok);
});

test("the list is narrowed by place and year, and says when nothing is there", async () => {
  const list = await nobody.get(urls.publications("nb"));
  const narrowed = await list.press("Vis", { Sted: "Prøvedal", År: "2026" });
  assert.ok(narrowed.hasLink("Kaffe i Prøvedal"));
  const elsewhere = await nobody.get(`${urls.publications("nb")}?place=no-9002&year=2026`);
  assert.match(elsewhere.text, /Ingenting for dette stedet/);
  assert.ok(!(await nobody.get(`${urls.publications("nb")}?year=2025`)).hasLink("Kaffe i Prøvedal"));
});

test("nonsense in the address is answered with a page", async () => {
  for (const query of [
    "place='; drop table places;--",
    "year=20x6",
    "page=-4",
    "page=1e99",
    "sort=name",
    "place=%00",
  ]) {
    assert.equal((await nobody.get(`${urls.publications("nb")}?${encodeURI(query)}`)).status, 200, query);
  }
  assert.equal(house.faults.length, 0, house.faults.join("\n"));
});

test("on an English page the text of others is marked with its own language", async () => {
  const page = await nobody.get(urls.publication("en", "nordvik", "kaffe-i-provedal"));
  assert.equal(page.all("article")[0]?.getAttribute("lang"), "nb");
  assert.equal(page.all("html")[0]?.getAttribute("lang"), "en");
});

test("an address of mail can be pressed", async () => {
  const page = await nobody.get(urls.publication("nb", "nordvik", "kaffe-i-provedal"));
  assert.equal(page.link("post@nordvik.example"), "mailto:post@nordvik.example");
});

test("a public page is the same for all, carries a mark of its content, and sets no cookie", async () => {
  const page = await nobody.get(urls.publication("nb", "nordvik", "kaffe-i-provedal"));
  assert.equal(page.headers.get("set-cookie"), null);
  assert.ok(page.headers.get("etag"));
  assert.match(page.headers.get("cache-control") ?? "", /^public/);
});

test("what was never published is not there, and neither is another organisation's address for it", async () => {
  for (const path of [
    urls.publication("nb", "nordvik", "noe-annet"),
    urls.publication("nb", "fjellheim", "kaffe-i-provedal"),
  ]) {
    assert.equal((await nobody.get(path)).status, 404, path);
  }
});
