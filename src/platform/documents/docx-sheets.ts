// The parts of a sheet to be filled in, as frames and tables that can be written in, in Word or by hand.

import type { FileChild } from "docx";
import { Paragraph } from "docx";
import { frames, ruledTable, widthInFrame } from "./docx-tables.ts";
import type { Paper } from "./docx-text.ts";
import { boldParagraph, caption, paragraph, penLine, penLines } from "./docx-text.ts";
import { bold, joined, runsOf } from "./inline.ts";
import type { Box, Card, CardColumns, CardField, Matrix, SheetBlock, Timeline, TimelineEntry } from "./sheet.ts";
import { pointsAt, steps } from "./sheet.ts";
import { placeOf } from "./words.ts";

/** Every table is followed by a paragraph: Word joins tables that touch. */
export function docxSheet(block: SheetBlock, paper: Paper): FileChild[] {
  const after = new Paragraph({});
  switch (block.type) {
    case "writingLines":
      return [boldParagraph(block.label), ...penLines(block.count, paper.width), after];
    case "boxes":
      return [boxes(block.boxes, rowLength(block.perRow, paper), paper), after];
    case "cards":
      return [cards(block.cards, rowLength(block.perRow, paper), paper), after];
    case "columns":
      return [cardColumns(block, paper), after];
    case "matrix":
      return [...caption(block.caption), grid(block, paper), after, ...points(block, paper)];
    case "timeline":
      return [...caption(block.caption), timeline(block, paper), after];
  }
}

function rowLength(perRow: number, paper: Paper): number {
  return Math.max(1, paper.isLargePrint ? perRow - 1 : perRow);
}

function boxes(all: readonly Box[], perRow: number, paper: Paper): FileChild {
  const cells = all.map((box) => [boldParagraph(box.label, "TableText"), paragraph(box.text ?? "", "TableText")]);
  return frames(cells, perRow, paper, penLine * (1 + Math.max(...all.map((box) => box.lines))));
}

function cards(all: readonly Card[], perRow: number, paper: Paper): FileChild {
  const width = widthInFrame(perRow, paper);
  return frames(
    all.map((card) => cardBody(card, width)),
    perRow,
    paper,
  );
}

function cardColumns({ columns }: CardColumns, paper: Paper): FileChild {
  const width = widthInFrame(columns.length, paper);
  const deepest = Math.max(0, ...columns.map((column) => column.cards.length));
  const rows = Array.from({ length: deepest }, (_, index) =>
    columns.map((column) => (column.cards[index] ? cardBody(column.cards[index], width) : [])),
  );
  return ruledTable({ columns, rows }, paper);
}

function cardBody({ title, code, fields }: Card, width: number): Paragraph[] {
  const head = joined([code ?? "", title ?? ""], "  ");
  return [
    ...(head === "" ? [] : [boldParagraph(head, "TableText")]),
    ...fields.flatMap((field) => cardField(field, width)),
  ];
}

function cardField({ label, value, lines = 1 }: CardField, width: number): Paragraph[] {
  if (value === undefined) return [paragraph(label, "FieldLabel"), ...penLines(lines, width)];
  return [paragraph([{ text: `${label}: `, isBold: true }, ...runsOf(value)], "TableText")];
}

/** The grid as a table: the steps across are its header row, the steps up its first column. */
function grid(matrix: Matrix, paper: Paper): FileChild {
  const { across, up } = matrix;
  const columns = [
    { title: `${up.label} ↑  ${across.label} →`, width: 1.6 },
    ...steps.map((x) => ({ title: scaleWord(x, across) })),
  ];
  const rows = steps.toReversed().map((y) => [
    [boldParagraph(scaleWord(y, up), "TableText")],
    ...steps.map((x) => [
      paragraph(
        pointsAt(matrix, x, y)
          .map(({ number }) => number)
          .join(", "),
        "TableText",
      ),
    ]),
  ]);
  return ruledTable({ columns, rows, hasRowHeaders: true, rowHeight: 2 * penLine, isBoxed: true }, paper);
}

function scaleWord(step: number, { low, high }: { low: string; high: string }): string {
  return step === 1 ? `1 ${low}` : step === 5 ? `5 ${high}` : String(step);
}

function points(matrix: Matrix, { language }: Paper): Paragraph[] {
  return matrix.points.map((point) =>
    paragraph([
      { text: `${point.number}  `, isBold: true },
      ...runsOf(point.text),
      { text: ` (${placeOf(point, matrix, language)})` },
    ]),
  );
}

function timeline({ laneTitle, periods, lanes, lines = 0 }: Timeline, paper: Paper): FileChild {
  const columns = [laneTitle, ...periods].map((title) => ({ title }));
  const rows = lanes.map(({ title, cells }) => [
    [boldParagraph(title, "TableText")],
    ...cells.map((cell) => cell.map(entry)),
  ]);
  return ruledTable({ columns, rows, hasRowHeaders: true, rowHeight: lines * penLine, isBoxed: true }, paper);
}

function entry({ title, note }: TimelineEntry): Paragraph {
  return paragraph(joined([bold(title), note ?? ""], "\n"), "TableText");
}
