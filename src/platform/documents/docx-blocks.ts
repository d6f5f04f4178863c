// The parts of a document that are read, as a Word file has them: real headings, lists and tables that a screen reader finds.

import type { FileChild } from "docx";
import { Bookmark, HeadingLevel, ImageRun, Paragraph } from "docx";
import type { Block, Fact, Figure, Heading, Table, TextBlock } from "./document.ts";
import { docxSheet } from "./docx-sheets.ts";
import { ruledTable } from "./docx-tables.ts";
import type { Paper } from "./docx-text.ts";
import { boldParagraph, caption, paragraph, textOf } from "./docx-text.ts";
import { bold, runsOf } from "./inline.ts";

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** `place` tells one numbered list from the next, so that each begins with 1. */
export function docxBlock(block: Block, place: number, paper: Paper): FileChild[] {
  switch (block.type) {
    case "heading":
      return [heading(block)];
    case "paragraph":
      return [paragraph(block.text)];
    case "list":
      return list(block, place);
    case "table":
      return table(block, paper);
    case "facts":
      return block.facts.map(fact);
    case "quote":
      return [paragraph(block.text, "Quote"), ...(block.source ? [paragraph(block.source, "QuoteSource")] : [])];
    case "notice":
      return [...(block.title ? [boldParagraph(block.title, "Notice")] : []), paragraph(block.text, "Notice")];
    case "figure":
      return figure(block, paper);
    case "pageBreak":
      return [new Paragraph({ pageBreakBefore: true })];
    default:
      return docxSheet(block, paper);
  }
}

function heading({ level, text, anchor }: Heading): Paragraph {
  const children = textOf(text);
  return new Paragraph({
    heading: levels[level],
    children: anchor ? [new Bookmark({ id: anchor, children })] : children,
  });
}

function list({ isOrdered, items }: Extract<TextBlock, { type: "list" }>, place: number): Paragraph[] {
  const numbering = { reference: isOrdered ? "numbers" : "bullets", level: 0, instance: isOrdered ? place : 0 };
  return items.map((item) => new Paragraph({ style: "ListParagraph", numbering, children: textOf(item) }));
}

function table({ columns, rows, hasRowHeaders, ...block }: Table, paper: Paper): FileChild[] {
  const cells = rows.map((row) =>
    row.map((value, index) => {
      return [paragraph(hasRowHeaders && index === 0 ? bold(value) : value, "TableText")];
    }),
  );
  return [...caption(block.caption), ruledTable({ columns, rows: cells, hasRowHeaders }, paper), new Paragraph({})];
}

/** A label that is a question needs no colon. */
function fact({ label, value }: Fact): Paragraph {
  const isQuestion = /[?:]$/.test(label);
  return paragraph([{ text: isQuestion ? `${label} ` : `${label}: `, isBold: true }, ...runsOf(value)]);
}

/** Word draws the SVG; older programs show the single clear point, and everyone has the description. */
function figure({ svg, alt, ...block }: Figure, paper: Paper): Paragraph[] {
  const fallback = { type: "png", data: clearPoint, transformation: { width: 1, height: 1 } } as const;
  const image = new ImageRun({
    type: "svg",
    data: Buffer.from(svg),
    transformation: sizeOf(svg, paper),
    fallback,
    altText: { name: block.caption ?? alt, description: alt, title: block.caption ?? "" },
  });
  return [...caption(block.caption), new Paragraph({ children: [image] })];
}

/** As large as drawn, and no wider than the page. */
function sizeOf(svg: string, paper: Paper): { width: number; height: number } {
  const [, , width = 0, height = 0] =
    /viewBox="([^"]+)"/
      .exec(svg)?.[1]
      ?.split(/[\s,]+/)
      .map(Number) ?? [];
  const widest = paper.width / 15;
  const scale = Math.min(1, widest / (width || widest));
  return { width: Math.round((width || widest) * scale), height: Math.round((height || widest / 2) * scale) };
}

const clearPoint = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=",
  "base64",
);
