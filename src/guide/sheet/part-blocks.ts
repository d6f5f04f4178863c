// One part of a sheet as blocks of a document: a form, cards, columns, a grid or a timeline, blank or with what was written.

import type { Block } from "#platform/documents/document.ts";
import { joined } from "#platform/documents/inline.ts";
import type { Box, CardColumns } from "#platform/documents/sheet.ts";
import type { Text } from "#platform/language.ts";
import type { Kind } from "#record/kind.ts";
import { kindById } from "#record/kinds.ts";
import type { Layout } from "../tool.ts";
import { sheetTexts } from "../texts/sheet-texts.ts";
import { besideCards, cardsBlock, cardsOf, notesOf, type PartOrder } from "./cards.ts";
import { boxOf, fieldOf, isShort } from "./field-room.ts";
import { itemsOfPart, titleOf, type SheetItem } from "./sheet-item.ts";
import { timelineOf } from "./timeline-block.ts";

type ColumnsPart = Extract<Layout, { shape: "columns" }>;

export function blocksOfPart(part: Layout, order: PartOrder): Block[] {
  const kind = kindById(part.kind);
  const items = order.items && itemsOfPart(part, order.items);
  switch (part.shape) {
    case "form":
      return formBlocks(part, kind, order, items);
    case "list":
      return [cardsBlock(cardsOf(part.fields, kind, order, items), order.cardsPerRow)];
    case "columns":
      return columnBlocks(part, kind, order, items);
    case "matrix":
      return matrixBlocks(part, kind, order, items);
    case "timeline":
      return timelineOf(part, kind, order, items);
  }
}

function formBlocks(part: Layout, kind: Kind, order: PartOrder, items: readonly SheetItem[] | undefined): Block[] {
  if (!items) return boxesOf(part, kind, order);
  return items.flatMap((item) => [
    { type: "heading", level: 2, text: titleOf(kind, item, order.language) || kind.name[order.language] },
    ...boxesOf(part, kind, order, item),
  ]);
}

/** Short fields share a row; those that want more room have one to themselves. */
function boxesOf(part: Layout, kind: Kind, { language, tool }: PartOrder, item?: SheetItem): Block[] {
  const isWide = tool.orientation === "landscape";
  const lines = proseLines(part, kind);
  const rows: { perRow: number; boxes: Box[] }[] = [];
  for (const name of part.fields) {
    const perRow = isShort(fieldOf(kind, name)) ? (isWide ? 3 : 2) : isWide ? 2 : 1;
    const row = rows.at(-1);
    const made = boxOf(kind, name, language, lines, item);
    if (row?.perRow === perRow) row.boxes.push(made);
    else rows.push({ perRow, boxes: [made] });
  }
  return rows.map(({ perRow, boxes }) => ({ type: "boxes", perRow: Math.min(perRow, boxes.length), boxes }));
}

/** The fewer the questions, the more room for each answer. */
function proseLines(part: Layout, kind: Kind): number {
  const count = part.fields.filter((name) => fieldOf(kind, name).type === "prose").length;
  return count <= 3 ? 7 : count <= 5 ? 5 : 4;
}

function columnBlocks(
  part: ColumnsPart,
  kind: Kind,
  order: PartOrder,
  items: readonly SheetItem[] | undefined,
): Block[] {
  const { language } = order;
  const by = fieldOf(kind, part.by);
  const options = by.type === "choice" ? Object.entries(by.options) : [];
  if (!items) return besideCards(blankColumns(options, kind, order), cardsOf(part.fields, kind, order, items), order);
  const columns = options.map(([value, title]) => {
    const own = items.filter((item) => item.values[part.by] === value);
    return { title: title[language], cards: cardsOf(part.fields, kind, order, own) };
  });
  const rest = items.filter((item) => !options.some(([value]) => item.values[part.by] === value));
  if (rest.length > 0) {
    columns.push({ title: sheetTexts.notPlaced[language], cards: cardsOf(part.fields, kind, order, rest) });
  }
  return columnRows(columns, order);
}

/** Columns to lay slips in, or to write in: as tall as the paper. */
function blankColumns(options: readonly [string, Text][], kind: Kind, order: PartOrder): Block[] {
  const { language, tool } = order;
  const rows = Math.max(1, Math.ceil(options.length / mostColumns(order)));
  const lines = Math.floor((tool.paper === "A3" ? 22 : tool.orientation === "portrait" ? 20 : 12) / rows);
  const card = { fields: [{ label: kind.plural[language], lines }] };
  return columnRows(
    options.map(([, title]) => ({ title: title[language], cards: [card] })),
    order,
  );
}

function mostColumns({ tool }: PartOrder): number {
  return tool.orientation === "landscape" ? 5 : 3;
}

/** Rows of nearly the same length. */
function columnRows(columns: CardColumns["columns"], order: PartOrder): Block[] {
  const rows = Math.max(1, Math.ceil(columns.length / mostColumns(order)));
  const length = Math.ceil(columns.length / rows);
  return Array.from({ length: rows }, (_, row) => ({
    type: "columns",
    columns: columns.slice(row * length, (row + 1) * length),
  }));
}

function matrixBlocks(
  part: Extract<Layout, { shape: "matrix" }>,
  kind: Kind,
  order: PartOrder,
  items: readonly SheetItem[] | undefined,
): Block[] {
  const { language } = order;
  const axis = (name: string) => {
    const field = fieldOf(kind, name);
    const ends = field.type === "scale" ? field : { low: sheetTexts.little, high: sheetTexts.much };
    return { label: field.label[language], low: ends.low[language], high: ends.high[language] };
  };
  const placed = items?.filter((item) => isPlaced(item, part.across) && isPlaced(item, part.up)) ?? [];
  const points = placed.map((item, index) => ({
    number: index + 1,
    x: Number(item.values[part.across]),
    y: Number(item.values[part.up]),
    text: joined([titleOf(kind, item, language), ...notesOf(part.fields, kind, item, language)], " · "),
  }));
  const rest = items?.filter((item) => !placed.includes(item));
  const cards = cardsOf(part.fields, kind, order, rest).map((card, index) =>
    items ? card : { ...card, code: `${index + 1}` },
  );
  const grid: Block = { type: "matrix", across: axis(part.across), up: axis(part.up), points };
  return besideCards([grid], cards, order);
}

function isPlaced(item: SheetItem, field: string): boolean {
  return typeof item.values[field] === "number";
}
