// What a team takes out is all that it has written, safe to open, and without names unless a leader takes it.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { sql } from "kysely";
import type { Role } from "#people/membership.ts";
import { unzip } from "#platform/documents/unzip.ts";
import { testDatabase } from "../../../test/database.ts";
import { rawWords, writeSmallWork } from "../../../test/small-work.ts";
import { newTeam, type Team } from "../../../test/team.ts";
import { asCsv } from "./as-csv.ts";
import { asJson } from "./as-json.ts";
import { asXlsx } from "./as-xlsx.ts";
import type { Exported } from "./exported.ts";
import { batch, loadExport } from "./load-export.ts";

const database = await testDatabase();
let team: Team;

before(async () => {
  team = await newTeam(database);
  await writeSmallWork(team);
  await team.write("idea", { title: '=HYPERLINK("http://evil")', description: '+47 "kaffe"; boller' });
});

function exportedFor(role: Role, of = team): Promise<Exported> {
  return of.change((change) => loadExport({ ...change, actor: { ...change.actor, role } }, of.processId));
}

async function sheetsOf(all: Exported): Promise<string> {
  return [...unzip(await asXlsx(all)).values()].join("\n");
}

test("the CSV file has one row for each item under column names that do not change", async () => {
  const all = await exportedFor("member");
  const [head = "", ...rows] = new TextDecoder().decode(asCsv(all)).split("\r\n");
  assert.equal(
    head.replace("\ufeff", ""),
    '"id";"kind";"kind_version";"line";"exercise";"language";"channel";"said_on";"version";"created_at";"edited_at";"voices";"notes";"methods";"groups";"links";"written"',
  );
  assert.equal(rows.filter((row) => row !== "").length, all.items.length);
});

test("what somebody wrote never becomes a formula", async () => {
  const all = await exportedFor("member");
  const csv = new TextDecoder().decode(asCsv(all));
  assert.match(csv, /"'=HYPERLINK\(""http:\/\/evil""\)"/);
  assert.doesNotMatch(csv, /;"[=+@-]/);
  assert.doesNotMatch(await sheetsOf(all), /<f>/);
});

test("the JSON file holds kinds with versions, links and voices", async () => {
  const written = JSON.parse(asJson(await exportedFor("member")));
  assert.equal(written.format, "samskap.items");
  const kind = written.kinds.find((each: { id: string }) => each.id === "roadmap-item");
  assert.equal(kind.version, 2);
  assert.ok(kind.relations.some((relation: { name: string; carriesVoice: boolean }) => relation.carriesVoice));
  const line = written.items.find((item: { line: string }) => item.line === "Åpent kjøkken");
  assert.equal(line.voices.voices, 7);
  assert.deepEqual(line.voices.methods, { interview: 1, "cafe-dialogue": 6 });
  assert.equal(line.links[0].relation, "basedOn");
  assert.equal(line.fields.measure, "Åpent kjøkken");
});

test("names and raw notes go with a leader only, the unit with everybody, in every format", async () => {
  const personal = ["Kari Medlem", "Kari Ansvarlig", rawWords];
  for (const role of ["reader", "member"] as const) {
    const all = await exportedFor(role);
    const files = [new TextDecoder().decode(asCsv(all)), asJson(all), await sheetsOf(all)];
    for (const file of files) assert.ok(file.includes("Enhet for kaffe"), role);
    for (const file of files) for (const words of personal) assert.ok(!file.includes(words), `${role}: ${words}`);
  }
  const forLeader = asJson(await exportedFor("leader"));
  for (const words of personal) assert.ok(forLeader.includes(words), words);
});

test("the Excel file has a tab for each kind and one that explains the columns", async () => {
  const names = [...(await sheetsOf(await exportedFor("member"))).matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
    ([, name]) => name,
  );
  assert.ok(names.includes("roadmap-item") && names.includes("finding"));
  assert.equal(names.at(-1), "columns");
});

test("a thousand items are one batch, whatever they are", async () => {
  const count = async (of: Team): Promise<number> => {
    const before = database.queryCount();
    await exportedFor("member", of);
    return database.queryCount() - before;
  };
  const large = await newTeam(database);
  const few = await count(large);
  await large.change(({ db }) =>
    sql`insert into items (organisation_id, id, process_id, kind, kind_version, fields, line, language, channel, said_on,
        position, created_by, created_at, edited_by, edited_at)
      select ${large.organisationId}, gen_random_uuid(), ${large.processId}, 'idea', 1, '{"title": "Idé"}', 'Idé', 'nb',
        'screen', '2026-10-01', number, ${large.anne}, now(), ${large.anne}, now()
      from generate_series(1, ${batch - 1}::int) number`.execute(db),
  );
  // The empty process asks for neither voices nor links.
  assert.equal(await count(large), few + 2);
  await large.write("idea", { title: "Den tusende" });
  await large.write("idea", { title: "Den neste" });
  assert.equal(await count(large), few + 2 + 3);
  assert.equal((await exportedFor("member", large)).items.length, batch + 1);
});
