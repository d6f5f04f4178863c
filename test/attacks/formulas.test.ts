// A file that somebody opens in a spreadsheet or a word processor runs nothing that somebody else wrote.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { unzip } from "#platform/documents/unzip.ts";
import { testHouse } from "../house.ts";
import type { Everything } from "./everything.ts";
import { furnish, team } from "./furnished.ts";

const house = await testHouse();
const formulas = [
  `=cmd|' /C calc'!A0`,
  `=HYPERLINK("http://evil.example","Trykk her")`,
  `+1+cmd|' /C calc'!A0`,
  `-2+3+cmd|' /C calc'!A0`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  `\t=1+1`,
  `\r=1+1`,
  `\n=1+1`,
  ` =1+1`,
  `"=1+1"`,
  `;=1+1;`,
  `"\n=1+1`,
  `＝1+1`,
  `_x003D_1+1`,
  `DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"`,
  `{=1+1}`,
  `%0A=1+1`,
];
let written: Everything;
let used = 0;

before(async () => {
  written = await furnish(house, () => formulas[used++ % formulas.length] ?? "");
  assert.ok(used > formulas.length);
});

async function bytesOf(path: string): Promise<Buffer> {
  const answer = await house.ask("leader", path);
  assert.equal(answer.status, 200, path);
  assert.equal(answer.headers.get("x-content-type-options"), "nosniff");
  assert.match(answer.headers.get("content-disposition") ?? "", /^attachment; filename="[\w.-]+"$/);
  return Buffer.from(await answer.arrayBuffer());
}

/** Every cell as a spreadsheet would read it. */
function cellsOf(csv: string): string[] {
  const cells = csv.replace(/^\ufeff/, "").matchAll(/(?:^|;|\r\n)(?:"((?:[^"]|"")*)"|([^;\r\n]*))/g);
  return [...cells].map(([, quoted, plain]) => (quoted ?? plain ?? "").replaceAll('""', '"'));
}

test("no cell of the CSV file is a formula, whichever cell somebody cuts it into", async () => {
  const cells = cellsOf((await bytesOf(team.exports(written.process, "csv"))).toString("utf8"));
  assert.ok(cells.length > 500);
  assert.deepEqual(
    cells.filter((cell) => /^[=+@\t\r\n＝]|^-(?!\d+([.,]\d+)?$)/.test(cell)),
    [],
  );
  assert.ok(
    cells.some((cell) => cell.startsWith("'=")),
    "what was written is still there, as text",
  );
});

test("no cell of the Excel file is a formula or a link", async () => {
  const files = unzip(await bytesOf(team.exports(written.process, "xlsx")));
  for (const [name, xml] of files) assert.doesNotMatch(xml, /<f[ >/]|<hyperlink|externalLink|<ddeLink/i, name);
});

test("no field of the Word files runs anything", async () => {
  const sheets = written.runs.slice(0, 3).map((run) => team.runSheet(written.process, run, "docx"));
  for (const path of [team.report(written.process, "docx"), ...sheets]) {
    for (const [name, xml] of unzip(await bytesOf(path))) {
      const fields = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)|w:instr="([^"]*)"/g)].map(([, a, b]) => a ?? b ?? "");
      for (const field of fields) assert.match(field.trim(), /^(PAGE|NUMPAGES|TOC|PAGEREF|SEQ)\b/, `${path} ${name}`);
      assert.doesNotMatch(xml, /<w:(object|control|altChunk)\b|Target="(?!http|mailto|#)[^"]*:/, `${path} ${name}`);
    }
  }
});

test("the JSON file holds what was written, letter by letter, and is never read as a page", async () => {
  const answer = await house.ask("leader", team.exports(written.process, "json"));
  assert.match(answer.headers.get("content-type") ?? "", /^application\/json/);
  const all = JSON.stringify(await answer.json());
  assert.ok(all.includes("=cmd|' /C calc'!A0"));
});
