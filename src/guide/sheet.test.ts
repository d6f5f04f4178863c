// Every sheet can be printed, read aloud and filled, blank or with what a group wrote.

import assert from "node:assert/strict";
import test from "node:test";
import type { Block, Document } from "#platform/documents/document.ts";
import { renderPdf } from "#platform/documents/pdf.ts";
import { pdfStructure, type PdfTag } from "#platform/documents/pdf-structure.ts";
import { languages } from "#platform/language.ts";
import { guideIn } from "./national-guide.ts";
import { sheetDocument, type SheetOrder } from "./sheet.ts";
import type { SheetItem } from "./sheet/sheet-item.ts";
import { toolById } from "./tools.ts";

const { exercises } = guideIn("nb");

function sheetOf(slug: string, more: Partial<SheetOrder> = {}): Document {
  const exercise = guideIn("nb").exercise(slug);
  assert.ok(exercise);
  return sheetDocument({ tool: toolById(exercise.tool), language: "nb", exercise, ...more });
}

function blocksOf<T extends Block["type"]>(sheet: Document, type: T): Extract<Block, { type: T }>[] {
  return sheet.blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type);
}

test("every sheet is an accessible PDF that names its exercise and its steps", () => {
  for (const exercise of exercises) {
    const sheet = sheetOf(exercise.slug);
    const structure = pdfStructure(renderPdf(sheet));
    assert.ok(structure.claimsPdfUa1 && structure.isMarked && structure.showsTitle, exercise.slug);
    assert.equal(structure.title, sheet.title);
    assert.match(sheet.subtitle ?? "", new RegExp(exercise.number.replace(".", "\\.")));
    assert.ok(tagsOf(structure.root).includes("H1"), exercise.slug);
    assert.ok(structure.pages <= 9, `${exercise.slug} takes ${structure.pages} pages`);
  }
});

test("every sheet is written in every language", () => {
  for (const language of languages) {
    for (const exercise of exercises) {
      const sheet = sheetDocument({ tool: toolById(exercise.tool), language, exercise });
      assert.doesNotMatch(JSON.stringify(sheet), /undefined|\[object/, `${exercise.slug} ${language}`);
    }
  }
});

test("a blank form has room for the pen, and more where there are few questions", () => {
  const boxes = blocksOf(sheetOf("why-conversation"), "boxes").flatMap((block) => block.boxes);
  assert.ok(boxes.some(({ lines, text }) => lines >= 4 && text === undefined));
});

test("a filled form shows what was written and no steps", () => {
  const items: SheetItem[] = [{ kind: "mandate", values: { why: "Vi vil vite mer." } }];
  const sheet = sheetOf("why-conversation", { items });
  assert.match(JSON.stringify(sheet), /Vi vil vite mer\./);
  assert.equal(blocksOf(sheet, "list").length, 0);
});

test("cards carry a code, and what is linked is named", () => {
  const values = { text: "Jeg savner folk om kvelden.", type: "quote" };
  const items: SheetItem[] = [{ kind: "statement", values, code: "U7", links: { source: ["S1, 12. mai"] } }];
  const [cards] = blocksOf(sheetOf("interview", { items }), "cards");
  assert.equal(cards?.cards[0]?.code, "U7");
  assert.match(JSON.stringify(cards), /S1, 12\. mai/);
  assert.match(JSON.stringify(cards), /Sitat/);
});

test("columns hold what belongs in them, and the rest stands apart", () => {
  const item = (name: string, category: string | null): SheetItem => ({ kind: "actor", values: { name, category } });
  const sheet = sheetOf("actor-map", {
    items: [item("Pensjonistlaget", "associations"), item("Bensinstasjonen", null)],
  });
  const columns = blocksOf(sheet, "columns").flatMap((block) => block.columns);
  assert.ok(columns.some(({ title, cards }) => title !== "Ikke plassert" && cards[0]?.title === "Pensjonistlaget"));
  assert.equal(columns.find(({ title }) => title === "Ikke plassert")?.cards[0]?.title, "Bensinstasjonen");
});

test("a grid numbers what is placed and lists what is not", () => {
  const item = (title: string, value: number | null): SheetItem => ({
    kind: "assessment",
    values: { what: "idea", title, value, effort: value },
  });
  const sheet = sheetOf("prioritise", { items: [item("Kjørelag", 4), item("Turvenn", null)] });
  const [matrix] = blocksOf(sheet, "matrix");
  assert.deepEqual(
    matrix?.points.map(({ number, x, y }) => [number, x, y]),
    [[1, 4, 4]],
  );
  assert.match(JSON.stringify(blocksOf(sheet, "cards")), /Turvenn/);
});

test("a timeline puts each measure in its period and lane, and a plan in its month", () => {
  const roadmap = sheetOf("measures-on-timeline", {
    items: [{ kind: "roadmap-item", values: { measure: "Prøv kjørelag", horizon: "now", lane: "activities" } }],
  });
  const entries = blocksOf(roadmap, "timeline").flatMap(({ lanes }) => lanes.flatMap(({ cells }) => cells[0] ?? []));
  assert.deepEqual(
    entries.map(({ title }) => title),
    ["Prøv kjørelag"],
  );
  const plan = sheetOf("progress-plan", {
    items: [
      { kind: "plan-entry", values: { activity: "Intervju", plannedFrom: "2026-03-05", phase: "explore" } },
      { kind: "plan-entry", values: { activity: "Veikart", plannedFrom: "2026-05-20", phase: "anchor" } },
    ],
  });
  assert.deepEqual(blocksOf(plan, "timeline")[0]?.periods, ["mars 2026", "april 2026", "mai 2026"]);
});

test("large print and A3 change the paper, not the content", () => {
  const plain = sheetOf("interview");
  const large = sheetOf("interview", { isLargePrint: true, paper: "A3" });
  assert.deepEqual([large.isLargePrint, large.paper], [true, "A3"]);
  assert.deepEqual(blocksOf(large, "list"), blocksOf(plain, "list"));
});

function tagsOf(tag: PdfTag): string[] {
  return [tag.name, ...tag.children.flatMap(tagsOf)];
}
