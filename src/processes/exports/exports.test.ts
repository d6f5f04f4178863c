// What a team takes out is all that it has written, safe to open, and without names unless a leader takes it.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { sql } from "kysely";
import type { Transact } from "#people/actor.ts";
import type { Role } from "#people/membership.ts";
import { unpacked } from "#platform/documents/spreadsheet.ts";
import { unzip } from "#platform/documents/unzip.ts";
import { renderXlsx } from "#platform/documents/xlsx.ts";
import { testDatabase } from "../../../test/database.ts";
import { rawWords, writeSmallWork } from "../../../test/small-work.ts";
import { newTeam, type Team } from "../../../test/team.ts";
import { batch } from "../in-batches.ts";
import { asCsv } from "./as-csv.ts";
import { asJson } from "./as-json.ts";
import { xlsxSheets } from "./as-xlsx.ts";
import type { Exported, ExportedItem } from "./exported.ts";
import { loadExport } from "./load-export.ts";

const database = await testDatabase();
let team: Team;
let ideaId: string;

before(async () => {
  team = await newTeam(database);
  await writeSmallWork(team);
  ideaId = await team.write("idea", { title: '=HYPERLINK("http://evil")', description: '+47 "kaffe"; boller' });
});

function exportedFor(role: Role, of = team): Promise<Exported> {
  const transact: Transact = (work) => of.change((change) => work({ ...change, actor: { ...change.actor, role } }));
  return loadExport(transact, of.processId);
}

async function itemsOf({ batches }: Exported): Promise<ExportedItem[]> {
  const items: ExportedItem[] = [];
  for await (const some of batches) items.push(...some);
  return items;
}

async function csvOf(all: Exported): Promise<string> {
  return new TextDecoder().decode(await asCsv(all));
}

async function jsonOf(all: Exported): Promise<string> {
  return new TextDecoder().decode(await asJson(all));
}

async function sheetsOf(all: Exported): Promise<string> {
  const file = await renderXlsx((await xlsxSheets(all)).map(unpacked));
  return [...unzip(file).values()].join("\n");
}

test("the CSV file has one row for each item under column names that do not change", async () => {
  const [head = "", ...rows] = (await csvOf(await exportedFor("member"))).split("\r\n");
  assert.equal(
    head.replace("\ufeff", ""),
    '"id";"kind";"kind_version";"line";"exercise";"language";"channel";"said_on";"version";"created_at";"edited_at";"voices";"notes";"methods";"groups";"links";"written"',
  );
  assert.equal(rows.filter((row) => row !== "").length, (await itemsOf(await exportedFor("member"))).length);
});

test("what somebody wrote never becomes a formula", async () => {
  const csv = await csvOf(await exportedFor("member"));
  assert.match(csv, /"'=HYPERLINK\(""http:\/\/evil""\)"/);
  assert.doesNotMatch(csv, /;"[=+@-]/);
  assert.doesNotMatch(await sheetsOf(await exportedFor("member")), /<f>/);
});

test("the JSON file holds kinds with versions, links and voices", async () => {
  const written = JSON.parse(await jsonOf(await exportedFor("member")));
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
    for (const write of [csvOf, jsonOf, sheetsOf]) {
      const file = await write(await exportedFor(role));
      assert.ok(file.includes("Enhet for kaffe"), role);
      for (const words of personal) assert.ok(!file.includes(words), `${role}: ${words}`);
    }
  }
  const forLeader = await jsonOf(await exportedFor("leader"));
  for (const words of personal) assert.ok(forLeader.includes(words), words);
});

test("the Excel file has a tab for each kind and one that explains the columns", async () => {
  const names = [...(await sheetsOf(await exportedFor("member"))).matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
    ([, name]) => name,
  );
  assert.ok(names.includes("roadmap-item") && names.includes("finding"));
  assert.equal(names.at(-1), "columns");
});

test("items are read with a constant number of queries for each batch, whatever they are, and none is lost", async () => {
  const large = await newTeam(database);
  const count = async (): Promise<{ queries: number; items: number }> => {
    const before = database.queryCount();
    const items = await itemsOf(await exportedFor("member", large));
    return { queries: database.queryCount() - before, items: items.length };
  };
  const none = await count();
  await writeIdeas(large, batch);
  const one = await count();
  await writeIdeas(large, 1);
  const two = await count();
  assert.deepEqual([none.items, one.items, two.items], [0, batch, batch + 1]);
  assert.ok(one.queries > none.queries);
  assert.equal(two.queries - one.queries, one.queries - none.queries);
});

test("others have their turn between the batches, and the database is theirs meanwhile", async () => {
  const large = await newTeam(database);
  await writeIdeas(large, 3 * batch);
  const order: string[] = [];
  const { batches } = await exportedFor("member", large);
  setImmediate(() => order.push("somebody else's turn"));
  for await (const some of batches) {
    order.push(`${some.length} items`);
    // On the embedded database this would wait for ever if the reading were one transaction.
    assert.equal((await team.find(ideaId)).id, ideaId);
  }
  assert.equal(order.length, 4);
  assert.notEqual(order.at(-1), "somebody else's turn");
});

test("what is put in the bin while the file is made is left out, and what is moved is neither lost nor twice in it", async () => {
  const large = await newTeam(database);
  await writeIdeas(large, 2 * batch);
  const { batches } = await exportedFor("member", large);
  const seen: string[] = [];
  for await (const some of batches) {
    if (seen.length === 0) {
      await large.change(({ db }) =>
        sql`update items set trashed_at = now() where organisation_id = ${large.organisationId} and position = ${2 * batch}`.execute(
          db,
        ),
      );
      await large.change(({ db }) =>
        sql`update items set position = -position where organisation_id = ${large.organisationId}`.execute(db),
      );
    }
    seen.push(...some.map(({ item }) => item.id));
  }
  assert.equal(new Set(seen).size, seen.length);
  assert.equal(seen.length, 2 * batch - 1);
});

function writeIdeas(to: Team, count: number): Promise<unknown> {
  return to.change(({ db }) =>
    sql`insert into items (organisation_id, id, process_id, kind, kind_version, fields, line, language, channel, said_on,
        position, created_by, created_at, edited_by, edited_at)
      select ${to.organisationId}, gen_random_uuid(), ${to.processId}, 'idea', 1, '{"title": "Idé"}', 'Idé', 'nb',
        'screen', '2026-10-01', number, ${to.anne}, now(), ${to.anne}, now()
      from generate_series(1, ${count}::int) number`.execute(db),
  );
}
