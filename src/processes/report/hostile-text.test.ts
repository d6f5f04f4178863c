// Whatever somebody writes into any field of any kind stays text in every view of it: pages, PDF, Word, spreadsheets, public page.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { type FieldValues, type Kind, kinds } from "#record/index.ts";
import { demoOrganisations } from "#seeds/index.ts";
import { cast } from "../../../test/cast.ts";
import { testHouse } from "../../../test/house.ts";
import type { Page } from "../../../test/page.ts";
import { workOfItsOwn } from "../../../test/small-work.ts";
import { teamUrls, urls } from "../../urls.ts";

const corpus = [
  `<script>alert("hostile")</script>`,
  `"><img src=x onerror=alert(1)>`,
  `'--></style></title></textarea><svg onload=alert(1)>`,
  `javascript:alert(1)`,
  '#panic("hostile") $ #import "x" [ ] * _ ` @label <label> \\',
  `=HYPERLINK("http://evil")`,
  `]]></w:t><w:p>`,
  "\u202Ebakvendt\u0007\uFFFF",
  "{{constructor.constructor('x')()}} ${7*7} &lt;b&gt; &#x3c;",
];

const house = await testHouse();
const actor = {
  personId: cast.leader.id,
  organisationId: demoOrganisations.nordvik.id,
  role: "leader",
  processScope: null,
} as const;
const { processId, ...work } = await workOfItsOwn(house.db, actor);
const team = teamUrls("nb", "nordvik");
const leader = house.as("leader");

before(async () => {
  for (const kind of kinds) for (const text of corpus) await work.write(kind.id, hostileValues(kind, text));
});

function hostileValues(kind: Kind, text: string): FieldValues {
  const names = Object.entries(kind.fields).filter(([, field]) => field.type === "text" || field.type === "prose");
  return { ...Object.fromEntries(names.map(([name]) => [name, text])), horizon: "now", lane: "people", what: "idea" };
}

/** Only our own scripts, no handler, no address that runs something, and the words still there to be read. */
function expectText(page: Page): void {
  assert.equal(page.status, 200);
  for (const script of page.all("script")) assert.match(script.getAttribute("src") ?? "", /^\/assets\//);
  assert.equal(page.all("img[onerror], svg[onload], [onclick], iframe, object, embed").length, 0);
  for (const link of page.all("a, form")) {
    assert.doesNotMatch(link.getAttribute("href") ?? link.getAttribute("action") ?? "", /^\s*javascript:/i);
  }
  assert.ok(page.html.includes("&lt;script&gt;alert("), "the text itself is shown");
}

test("the report stays text on the page, for the team and for others", async () => {
  expectText(await leader.get(`${team.report(processId)}?names=yes`));
  expectText(await leader.get(`${team.report(processId)}?for=others`));
});

test("the report is made as PDF and as Word file, whatever was written", async () => {
  const pdf = await leader.get(team.report(processId, "pdf"));
  assert.equal(pdf.status, 200);
  assert.ok(pdf.html.startsWith("%PDF"));
  assert.equal((await leader.get(team.report(processId, "docx"))).status, 200);
});

test("every sheet of the work is printed, whatever was written", async () => {
  const overview = await leader.get(team.process(processId));
  const runs = overview.all("a[href*='/runs/']").map((link) => link.getAttribute("href")?.split("#")[0] ?? "");
  const some = [...new Set(runs)].filter((_, index) => index % 9 === 0);
  assert.ok(some.length > 4);
  for (const run of some) {
    for (const format of ["pdf", "docx"]) {
      assert.equal((await leader.get(`${run}/sheet.${format}`)).status, 200, `${run} ${format}`);
    }
  }
});

test("the exports are whole and hold no formula", async () => {
  const csv = await leader.get(team.exports(processId, "csv"));
  assert.doesNotMatch(csv.html, /(^|[;\n])"?=HYPERLINK/);
  const json = JSON.parse((await leader.get(team.exports(processId, "json"))).html);
  assert.ok(json.items.length >= kinds.length * corpus.length);
  assert.equal((await leader.get(team.exports(processId, "xlsx"))).status, 200);
});

test("the public page, its form, its preview, the list and the search stay text", async () => {
  const all = corpus.join("\n\n");
  const fields = ["Hva", "Hvorfor", "For hvem", "Hvordan", "Plan", "Hva kom ut av det", "Kontakt"];
  const form = await leader.get(team.publication(processId));
  expectText(form);
  const lines = { "Linjer fra veikartet": corpus.map((text) => text.replace(/\s+/g, " ")) };
  const typed = { Tittel: `Kaffe ${corpus[0]}`, ...Object.fromEntries(fields.map((field) => [field, all])), ...lines };
  const preview = await (await form.press("Se hvordan den blir", typed)).follow();
  expectText(preview);
  await preview.press("Publiser");
  const nobody = house.as("nobody");
  const list = await nobody.get(urls.publications("nb"));
  expectText(list);
  expectText(await nobody.get(list.link(`Kaffe ${corpus[0]}`)));
  expectText(await nobody.get(`${urls.search("nb")}?q=hostile`));
  assert.equal(house.faults.length, 0, house.faults.join("\n"));
});
