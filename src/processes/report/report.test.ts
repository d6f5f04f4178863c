// The report says what a team has written and how many stand behind it, and nothing that could point to a person.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { sql } from "kysely";
import type { Transact } from "#people/actor.ts";
import type { Role } from "#people/membership.ts";
import { guideIn } from "#guide/index.ts";
import { newId } from "#platform/ids.ts";
import { renderDocx } from "#platform/documents/docx.ts";
import { renderHtml } from "#platform/documents/html.ts";
import { pdfStructure, tagsNamed } from "#platform/documents/pdf-structure.ts";
import { renderPdf } from "#platform/documents/pdf.ts";
import { unzip } from "#platform/documents/unzip.ts";
import { testDatabase } from "../../../test/database.ts";
import { quote, rawWords, secretCode, writeSmallWork } from "../../../test/small-work.ts";
import { newTeam, type Team } from "../../../test/team.ts";
import { loadReport } from "./load-report.ts";
import type { Reach, ReportMaterial } from "./material.ts";
import { reportDocument } from "./report-document.ts";

const database = await testDatabase();
let team: Team;

before(async () => {
  team = await newTeam(database);
  await writeSmallWork(team);
});

async function materialFor(
  reach: Reach,
  role: Role = "leader",
  asksForNames = false,
  of = team,
): Promise<ReportMaterial> {
  const organisation = { ...place, id: of.organisationId };
  const wish = { processId: of.processId, reach, asksForNames };
  const transact: Transact = (work) => of.change((change) => work({ ...change, actor: { ...change.actor, role } }));
  return loadReport(transact, organisation, wish);
}

const place = { kind: "municipality", name: "Nordvik", slug: "nordvik", language: "nb", isInvented: true } as const;

async function textOf(material: ReportMaterial): Promise<string> {
  return JSON.stringify(await reportDocument(material));
}

test("the chain stands in the order of the work", async () => {
  const blocks = (await reportDocument(await materialFor("team"))).blocks;
  const chapters = blocks.flatMap((block) => (block.type === "heading" && block.level === 1 ? [block.anchor] : []));
  assert.deepEqual(chapters.slice(0, 6), ["why", "group", "challenge", "heard", "findings", "needs"]);
  assert.equal(chapters.at(-1), "self-checks");
});

test("each line of the roadmap says how many voices stand behind it and by which methods", async () => {
  const text = await textOf(await materialFor("team"));
  assert.match(
    text,
    /7 stemmer\. Metoder: Kafédialog 6, Intervju 1\. Grupper: Seniorer 6, Seniorer med minoritetsbakgrunn 1\./,
  );
  assert.match(text, /Ingen stemmer bak denne linja ennå/);
});

test("outside the team a group with fewer than five voices is not named, and the total still stands", async () => {
  const text = await textOf(await materialFor("others"));
  assert.match(text, /7 stemmer\. Metoder: Kafédialog 6, Intervju 1\. Grupper: Seniorer 6\./);
  assert.doesNotMatch(text, /minoritetsbakgrunn/);
});

test("codes of informants and raw notes are in no report", async () => {
  for (const reach of ["team", "others"] as const) {
    const text = await textOf(await materialFor(reach, "leader", true));
    assert.ok(!text.includes(secretCode) && !text.includes(rawWords), reach);
  }
});

test("quotes are in the team's own report only", async () => {
  assert.ok((await textOf(await materialFor("team"))).includes(quote));
  assert.ok(!(await textOf(await materialFor("others"))).includes(quote));
});

test("names are there when a leader asks, and only in the team's own report", async () => {
  const names = /Kari (Medlem|Eier|Ansvarlig)/;
  assert.match(await textOf(await materialFor("team", "leader", true)), names);
  assert.doesNotMatch(await textOf(await materialFor("team", "leader")), names);
  assert.doesNotMatch(await textOf(await materialFor("team", "member", true)), names);
  assert.doesNotMatch(await textOf(await materialFor("others", "leader", true)), names);
});

test("the unit that answers for a line and the one that owns the work are in the report for everybody", async () => {
  const text = await textOf(await materialFor("others"));
  assert.match(text, /Hvilken enhet eller forening har ansvaret\? Enhet for kaffe/);
  assert.match(text, /Kommunalsjefen/);
});

test("the group's own ratings are in its own report, and only when enough have answered", async () => {
  const answer = (person: string, theme: string) =>
    team.change(({ db }) =>
      sql`insert into self_checks (organisation_id, id, process_id, theme, person_id, scores, at)
        values (${team.organisationId}, gen_random_uuid(), ${team.processId}, ${theme}, ${person}, '{"needs": 4}', now())`.execute(
        db,
      ),
    );
  const [first, second] = guideIn("nb").themes;
  assert.ok(first && second);
  for (const person of [team.anne, team.bjorn, newId()]) await answer(person, first.slug);
  await answer(team.anne, second.slug);
  const rated = await materialFor("team");
  assert.match(JSON.stringify(await reportDocument(rated)), /"4,0"/);
  const columns = (await reportDocument(rated)).blocks.findLast((block) => block.type === "table")?.columns;
  assert.equal(columns?.length, 2);
  assert.doesNotMatch(await textOf(await materialFor("others")), /"4,0"/);
});

test("a stopped trial is in the report with what was learnt", async () => {
  const text = await textOf(await materialFor("others"));
  assert.match(text, /folk kommer \(stoppet\)/);
  assert.match(text, /Feil dag/);
});

test("an empty chapter stays and says in which exercise it is made", async () => {
  const empty = await newTeam(database);
  const text = await textOf(await materialFor("team", "leader", false, empty));
  assert.match(text, /Dette er ikke skrevet ennå\. Det lages i aktiviteten \d+\.\d+ /);
});

test("what was written in another language than the report says so, in every format", async () => {
  const mixed = await newTeam(database);
  const heard = await mixed.write("statement", { text: "Ingen har spurgt mig.", type: "quote" });
  await mixed.write("finding", { sentence: "mange venter", because: "ingen spørger" }, { evidence: [heard] });
  await mixed.write("roadmap-item", { measure: "Kaffe på torvet", horizon: "now", lane: "people", status: "planned" });
  await mixed.write("idea", { title: "Ringerunde" });
  await mixed.change(({ db }) =>
    sql`update items set language = 'da' where organisation_id = ${mixed.organisationId} and kind <> 'idea'`.execute(
      db,
    ),
  );
  const material = await materialFor("team", "leader", false, mixed);
  const document = await reportDocument(material);
  const runs = JSON.stringify(document);
  for (const text of ["Ingen har spurgt mig.", "Vi fandt ud af, at mange venter", "ingen spørger", "Kaffe på torvet"]) {
    assert.ok(runs.includes(`{"text":"${text}","language":"da"`), text);
  }
  // What was chosen from a list is said in the report's language, and so is what was written in it.
  assert.doesNotMatch(runs, /"text":"(Planlagt|Ringerunde)","language"/);
  assert.match(
    renderHtml(document.blocks, { language: "nb" }).toString(),
    /<h3><span lang="da">Vi fandt ud af, at mange venter</,
  );
  const body = unzip(await renderDocx(document)).get("word/document.xml") ?? "";
  assert.match(body, /<w:lang w:val="da-DK"\/><\/w:rPr><w:t [^>]*>Vi fandt ud af, at mange venter</);
  const pdf = pdfStructure(renderPdf(document));
  assert.ok(pdf.language === "nb" && pdf.spanLanguages.includes("da"));
});

test("the number of queries does not follow the number of items in a batch", async () => {
  const count = async (): Promise<number> => {
    const before = database.queryCount();
    await materialFor("team");
    return database.queryCount() - before;
  };
  const few = await count();
  for (let number = 0; number < 20; number += 1) await team.write("idea", { title: `Idé ${number}` });
  assert.equal(await count(), few);
});

test("the PDF claims PDF/UA-1 and has headings, tables with headers and links in its structure", async () => {
  const { root, ...said } = pdfStructure(renderPdf(await reportDocument(await materialFor("team"))));
  assert.ok(said.claimsPdfUa1 && said.isMarked && said.showsTitle);
  assert.equal(said.language, "nb");
  assert.equal(tagsNamed("H1", root).length, 16);
  assert.equal(tagsNamed("Link", root).length, 16);
  for (const table of tagsNamed("Table", root)) assert.ok(tagsNamed("TH", table).length > 0);
});

test("the Word file has real headings and header rows", async () => {
  const files = unzip(await renderDocx(await reportDocument(await materialFor("team"))));
  const body = files.get("word/document.xml") ?? "";
  assert.equal(body.match(/<w:pStyle w:val="Heading1"\/>/g)?.length, 16);
  assert.match(body, /<w:tblHeader\/>/);
});

test("a report of 300 items is made as PDF and as Word file", async () => {
  const large = await newTeam(database);
  await large.change(({ db }) =>
    sql`insert into items (organisation_id, id, process_id, kind, kind_version, fields, line, language, channel, said_on,
        position, created_by, created_at, edited_by, edited_at)
      select ${large.organisationId}, gen_random_uuid(), ${large.processId}, kind, 1, fields, fields->>title, 'nb', 'screen',
        '2026-10-01', number, ${large.anne}, now(), ${large.anne}, now()
      from generate_series(1, 60) number, (values
        ('finding', 'sentence', ${{ sentence: long, because: long, surprise: long }}::jsonb),
        ('need', 'need', ${{ who: "Seniorer", need: long, because: long }}::jsonb),
        ('idea', 'title', ${{ title: long, description: long }}::jsonb),
        ('concept', 'name', ${{ name: long, whatHappens: long, value: long }}::jsonb),
        ('roadmap-item', 'measure', ${{ measure: long, horizon: "now", lane: "people", resources: long }}::jsonb)
      ) as each (kind, title, fields)`.execute(db),
  );
  const document = await reportDocument(await materialFor("team", "leader", false, large));
  assert.equal(Buffer.from(renderPdf(document)).subarray(0, 5).toString(), "%PDF-");
  assert.equal(
    Buffer.from(await renderDocx(document))
      .subarray(0, 2)
      .toString(),
    "PK",
  );
});

const long = "Mange vil bidra, men vet ikke hvem de skal si det til. De som blir spurt direkte, sier som regel ja.";
