// Tables in a Word file: those with a header row to be read, and the frames of a sheet to be filled in.

import type { IBorderOptions } from "docx";
import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { Paper } from "./docx-text.ts";
import { boldParagraph, ink } from "./docx-text.ts";

export interface RuledTable {
  readonly columns: readonly { readonly title: string; readonly width?: number }[];
  readonly rows: readonly (readonly (readonly Paragraph[])[])[];
  readonly hasRowHeaders?: boolean;
  readonly rowHeight?: number;
  /** Lines between the columns too. */
  readonly isBoxed?: boolean;
}

/** A header row that comes again on every page, and a thin line beneath each row. */
export function ruledTable(ruled: RuledTable, paper: Paper): Table {
  const { columns, rows, hasRowHeaders = false, rowHeight, isBoxed } = ruled;
  const shares = columns.map((column) => column.width ?? 1);
  const widths = shares.map((share) => Math.floor((paper.width * share) / shares.reduce((sum, each) => sum + each, 0)));
  const header = columns.map(({ title }, index) => cell([boldParagraph(title, "TableText")], widths[index], ink.tint));
  return new Table({
    ...placed(widths),
    borders: borders(line(ink.line), isBoxed ? line(ink.line) : none),
    tableLook: {
      firstRow: true,
      firstColumn: hasRowHeaders,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header }),
      ...rows.map((cells) => bodyRow(cells, widths, rowHeight)),
    ],
  });
}

/** Frames side by side, row by row, each as high as its row. */
export function frames(
  cells: readonly (readonly Paragraph[])[],
  perRow: number,
  paper: Paper,
  rowHeight?: number,
): Table {
  const widths = Array.from({ length: perRow }, () => Math.floor(paper.width / perRow));
  const rows = Array.from({ length: Math.ceil(cells.length / perRow) }, (_, index) =>
    widths.map((_, column) => cells[index * perRow + column] ?? []),
  );
  return new Table({
    ...placed(widths),
    borders: borders(line(ink.line), line(ink.line)),
    rows: rows.map((row) => bodyRow(row, widths, rowHeight)),
  });
}

/** The width inside a frame, where pen lines may run. */
export function widthInFrame(perRow: number, paper: Paper): number {
  return Math.floor(paper.width / perRow) - 2 * padding.left;
}

const padding = { top: 90, bottom: 90, left: 120, right: 120 };
const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };

function line(color: string): IBorderOptions {
  return { style: BorderStyle.SINGLE, size: 4, color };
}

function borders(across: IBorderOptions, down: IBorderOptions): Record<string, IBorderOptions> {
  return { top: across, bottom: across, insideHorizontal: across, left: down, right: down, insideVertical: down };
}

function placed(widths: readonly number[]) {
  const width = { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA };
  return { width, columnWidths: widths, layout: TableLayoutType.FIXED, margins: padding };
}

function bodyRow(cells: readonly (readonly Paragraph[])[], widths: readonly number[], rowHeight?: number): TableRow {
  return new TableRow({
    cantSplit: true,
    height: rowHeight ? { value: rowHeight, rule: HeightRule.ATLEAST } : undefined,
    children: cells.map((paragraphs, index) => cell(paragraphs, widths[index])),
  });
}

/** A cell without a paragraph is no valid Word file. */
function cell(paragraphs: readonly Paragraph[], width = 0, fill?: string): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: fill ? { type: ShadingType.CLEAR, fill, color: "auto" } : undefined,
    children: paragraphs.length ? paragraphs : [new Paragraph({ style: "TableText" })],
  });
}
