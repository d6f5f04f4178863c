// Holds every PDF to what a screen reader needs, and to text that stays text.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Block, Document, Run } from "./document.ts";
import type { PdfStructure, PdfTag } from "./pdf-structure.ts";
import { pdfStructure, tagsNamed } from "./pdf-structure.ts";
import { renderPdf } from "./pdf.ts";
import { sampleReport, sampleWorksheet } from "./sample.ts";

test("a report claims PDF/UA-1 and says its title and language", () => {
  const { root: _, spanLanguages: __, ...said } = structureOf(sampleReport());
  const expected = {
    claimsPdfUa1: true,
    isMarked: true,
    language: "nb",
    title: "Fellesskap i Solvik",
    showsTitle: true,
  };
  assert.deepEqual(said, { ...expected, pages: 5 });
});

test("a report has its headings, lists, tables and figures in the structure tree", () => {
  const { root } = structureOf(sampleReport());
  const count = (name: string): number => tagsNamed(name, root).length;
  assert.deepEqual([count("H1"), count("H2"), count("Table"), count("BlockQuote"), count("Link")], [2, 2, 2, 1, 2]);
  for (const list of tagsNamed("L", root)) assert.ok(list.children.every((item) => item.name === "LI"));
  assert.deepEqual(
    tagsNamed("Figure", root).map((figure) => figure.alt?.slice(0, 6)),
    ["Søyler", "Rutene"],
  );
});

test("header cells say whether they name a column or a row", () => {
  const { root } = structureOf(sampleReport(12));
  const [findings] = tagsNamed("Table", root);
  const scopes = tagsNamed("TH", findings!).map((cell) => cell.scope);
  assert.deepEqual(scopes, [...Array(4).fill("Column"), ...Array(12).fill("Row")]);
  assert.equal(tagsNamed("TD", findings!).length, 12 * 3);
});

test("a table without row headers has none", () => {
  const table: Block = { type: "table", columns: [{ title: "A" }, { title: "B" }], rows: [["1", "2"]] };
  const { root } = structureOf(withBlocks([table]));
  assert.deepEqual(
    tagsNamed("TH", root).map((cell) => cell.scope),
    ["Column", "Column"],
  );
});

test("a blank sheet on A3 has its labels and no empty list", () => {
  const { root, claimsPdfUa1 } = structureOf(sampleWorksheet());
  assert.ok(claimsPdfUa1);
  assert.equal(tagsNamed("L", root).length, 0);
  assert.match(tagsNamed("Figure", root)[0]!.alt!, /Ingenting er plassert ennå/);
});

test("paper, direction and large print change the pages", () => {
  const landscape: Document = { ...sampleWorksheet(), paper: "A4" };
  assert.match(Buffer.from(renderPdf(landscape)).toString("latin1"), /\/MediaBox \[0 0 841\.\d+ 595\.\d+\]/);
  assert.match(Buffer.from(renderPdf(sampleWorksheet())).toString("latin1"), /\/MediaBox \[0 0 1190\.\d+ 841\.\d+\]/);
  assert.ok(structureOf({ ...sampleReport(), isLargePrint: true }).pages > structureOf(sampleReport()).pages);
});

test("headings that skip a level are mended, since a validator refuses them", () => {
  const heading = (level: 1 | 2 | 3): Block => ({ type: "heading", level, text: `Nivå ${level}` });
  const { root } = structureOf(withBlocks([heading(3), heading(1), heading(3), heading(2)]));
  assert.deepEqual(
    ["H1", "H2"].map((name) => tagsNamed(name, root).length),
    [2, 2],
  );
});

test("parts with nothing in them are left out", () => {
  const { root } = structureOf(
    withBlocks([
      { type: "list", items: [] },
      { type: "facts", facts: [] },
      { type: "cards", perRow: 2, cards: [] },
      { type: "columns", columns: [] },
      { type: "table", columns: [], rows: [] },
      { type: "writingLines", label: "", count: 0 },
      { type: "paragraph", text: "" },
    ]),
  );
  assert.deepEqual([tagsNamed("L", root).length, tagsNamed("Table", root).length], [0, 0]);
});

test("a piece of text in another language says so, and all other text does not", () => {
  const danish: Run = { text: "kaffe på torvet", language: "da" };
  const mixed = structureOf(
    withBlocks([
      { type: "heading", level: 1, text: [danish] },
      { type: "paragraph", text: [{ text: "Vi fant at " }, danish] },
      { type: "paragraph", text: "Alle er velkomne" },
    ]),
  );
  assert.equal(mixed.language, "nb");
  assert.deepEqual(
    tagsNamed("H1", mixed.root).map((tag) => tag.language),
    ["da"],
  );
  assert.deepEqual(
    tagsNamed("P", mixed.root).map((tag) => tag.language),
    [undefined, undefined],
  );
  assert.deepEqual(mixed.spanLanguages, ["da"]);
  const plain = structureOf(sampleReport());
  const said = [...plain.spanLanguages, ...everyTag(plain.root).flatMap((tag) => tag.language ?? [])];
  assert.ok(said.every((language) => language === "nb"));
});

test("what looks like Typst comes out as it was written", () => {
  const texts = [
    "#panic()",
    "= Nei",
    "*a* _b_ `c` $d$ <e> @f",
    '"; #read("/etc/passwd")',
    "\\u{41} \\",
    "// borte",
    "#let x = 1",
  ];
  for (const text of texts) assert.deepEqual(altAndTitle(text), [text, text]);
});

test("any text becomes a PDF, and comes out unchanged where it is not drawn", () => {
  const text = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
    .map((value) => `a${value.replace(/\s+/g, " ")}b`);
  fc.assert(
    fc.property(text, (value) => {
      const { root } = structureOf(withBlocks([{ type: "figure", svg: dot, alt: value }]));
      assert.equal(tagsNamed("Figure", root)[0]?.alt, value);
    }),
    { numRuns: 100 },
  );
});

test("no text stops a PDF: unknown scripts, controls, lone surrogates, bidi and zero width characters", () => {
  const special = [
    "\u202e",
    "\u2066",
    "\u200b",
    "\u200d",
    "\ufeff",
    "\u0000",
    "\ud800",
    "\uffff",
    "\u{1f9d1}",
    "漢",
    "ع",
    "א",
    "ŋ",
    "\t",
    "\n",
  ];
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.array(fc.constantFrom(...special, "a ", "\\", '"', "`"), { maxLength: 20 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (value) => {
      assert.ok(structureOf({ ...withBlocks(everywhere(value)), title: `T ${value}`, footer: value }).claimsPdfUa1);
    }),
    { numRuns: 60 },
  );
});

test("a link that leads nowhere is plain text", () => {
  const runs = ["#nowhere", "javascript:alert(1)", "https://example.org/a b"].map((href) => ({ text: "her", href }));
  const { root } = structureOf(withBlocks([{ type: "paragraph", text: runs }]));
  assert.equal(tagsNamed("Link", root).length, 0);
});

function everyTag(tag: PdfTag): PdfTag[] {
  return [tag, ...tag.children.flatMap(everyTag)];
}

const dot = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3"/></svg>`;

function withBlocks(blocks: readonly Block[]): Document {
  return { language: "nb", title: "Prøve", paper: "A4", orientation: "portrait", blocks };
}

function structureOf(document: Document): PdfStructure {
  return pdfStructure(renderPdf(document));
}

function altAndTitle(text: string): [string?, string?] {
  const { root } = structureOf(
    withBlocks([
      { type: "heading", level: 1, text },
      { type: "paragraph", text },
      { type: "figure", svg: dot, alt: text },
    ]),
  );
  const { title } = structureOf({ ...withBlocks([]), title: text });
  return [
    tagsNamed("Figure", root)[0]?.alt,
    title?.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name]!),
  ];
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function everywhere(text: string): Block[] {
  return [
    { type: "heading", level: 1, text: `H ${text}` },
    { type: "paragraph", text: [{ text, isBold: true, isItalic: true, href: "https://example.org" }] },
    { type: "list", items: [text, text] },
    { type: "table", caption: text, columns: [{ title: text }], rows: [[text]], hasRowHeaders: true },
    { type: "quote", text, source: text },
    { type: "cards", perRow: 2, cards: [{ title: text, code: text, fields: [{ label: text, value: text }] }] },
  ];
}
