// Holds exports to cells that no spreadsheet program will calculate.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { csvHead, csvRows } from "./csv.ts";
import { packed, type SheetValue, unpacked } from "./spreadsheet.ts";
import { unzip } from "./unzip.ts";
import { renderXlsx } from "./xlsx.ts";

test("a CSV file is UTF-8 with a mark, semicolons and decimal commas", () => {
  assert.equal(csv([["Kåfjord", 2.5, null]]), '\ufeff"A";"B";"C"\r\n"Kåfjord";2,5;\r\n');
  assert.deepEqual(Array.from(csvHead([]).slice(0, 3)), [0xef, 0xbb, 0xbf]);
});

test("quotes, separators and line breaks stay inside their cell", () => {
  assert.match(csv([['a;b,"c"\nd', "", ""]]), /"a;b,""c""\nd";;/);
});

test("no cell of a CSV file begins a formula", () => {
  const starts = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "  =1",
    '"=1',
    "'=1",
    "\u200b=1",
    "＝1",
    "|cmd",
    "%1",
  ];
  for (const start of starts) assert.match(csv([[start, "", ""]]), /\n"'/, JSON.stringify(start));
});

test("numbers, also negative ones, stay numbers", () => {
  assert.match(csv([[-5, 0, Number.NaN]]), /\n-5;0;\r\n/);
});

test("any text comes back from a CSV file as it was, but for the guard", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zæøå;",\n=+@ -]{1,30}$/), (value) => {
      const [, field = ""] = /\n"((?:[^"]|"")*)";;\r\n$/.exec(csv([[value, "", ""]])) ?? [];
      assert.equal(field.replaceAll('""', '"').replace(/^'/, ""), value);
    }),
  );
});

test("an Excel file holds text as text and numbers as numbers", async () => {
  const files = await xlsx([["=1+1", 2.5, "+47 22 22 22 22"]]);
  const sheet = files.get("xl/worksheets/sheet1.xml")!;
  assert.doesNotMatch(sheet, /<f[ >]/);
  assert.match(sheet, /<v>2\.5<\/v>/);
  assert.equal(sheet.match(/ t="(s|inlineStr)"/g)?.length, 3 + 2);
  assert.match([...files.values()].join(""), /=1\+1/);
});

test("control characters and Excel's own codes are text", async () => {
  const all = [...(await xlsx([["a\u0000b_x0041_", "x".repeat(40_000), "<&>"]])).values()].join("");
  assert.match(all, /ab_x005F_x0041_/);
  assert.ok(!all.includes("x".repeat(32_001)));
  assert.match(all, /&lt;&amp;&gt;/);
});

test("tabs get names that Excel accepts", async () => {
  const sheet = { columns: [{ title: "A" }], rows: [] };
  const names = ["Funn/behov: [1]?", "x".repeat(50), "x".repeat(50), "", "funn behov   1"];
  const workbook = unzip(await renderXlsx(names.map((name) => ({ ...sheet, name })))).get("xl/workbook.xml")!;
  const given = [...workbook.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map((match) => match[1]!);
  assert.equal(new Set(given.map((name) => name.toLowerCase())).size, names.length);
  for (const name of given) assert.match(name, /^[^[\]:*?/\\]{1,31}$/);
});

test("rows come out of their packing as they went in", () => {
  const rows = [
    ["Kåfjord\u2028", 2.5, null],
    ["", -1, "x"],
  ];
  assert.deepEqual(unpacked({ name: "Prøve", columns, rows: [packed(rows), packed(rows)] }).rows, [...rows, ...rows]);
});

const columns = [{ title: "A" }, { title: "B" }, { title: "C" }];

function csv(rows: SheetValue[][]): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(Buffer.concat([csvHead(columns), csvRows(rows)]));
}

async function xlsx(rows: SheetValue[][]): Promise<Map<string, string>> {
  return unzip(await renderXlsx([{ name: "Prøve", columns, rows }]));
}
