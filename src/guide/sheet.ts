// The sheet of an exercise as a document for the table and the pen: blank, or with what a group has written.

import type { Block, Document } from "#platform/documents/document.ts";
import type { Language } from "#platform/language.ts";
import { kindById } from "#record/kinds.ts";
import type { PartOrder } from "./sheet/cards.ts";
import { blocksOfPart } from "./sheet/part-blocks.ts";
import type { SheetItem } from "./sheet/sheet-item.ts";
import { exerciseNumber } from "./texts/guide-texts.ts";
import { minutes } from "./texts/exercise-texts.ts";
import { sheetTexts } from "./texts/sheet-texts.ts";
import type { Layout, Tool } from "./tool.ts";

export interface SheetOrder {
  readonly tool: Tool;
  readonly language: Language;
  readonly exercise: { readonly number: string; readonly title: string };
  /** What the group has written so far; without it the sheet is blank. */
  readonly items?: readonly SheetItem[];
  /** Kinds of which there is more than a sheet holds: it says so. */
  readonly cut?: readonly CutKind[];
  readonly isLargePrint?: boolean;
  /** The tool's own by itself. */
  readonly paper?: Tool["paper"];
  /** Whose sheet it is: stands at the foot of every page. */
  readonly owner?: string;
}

export interface CutKind {
  readonly kind: string;
  readonly shown: number;
  readonly total: number;
}

export function sheetDocument(order: SheetOrder): Document {
  const { tool, language, exercise } = order;
  const paper = order.paper ?? tool.paper;
  return {
    language,
    title: tool.title[language],
    subtitle: `${exerciseNumber(exercise.number)[language]}: ${exercise.title}`,
    paper,
    orientation: tool.orientation,
    isLargePrint: order.isLargePrint,
    runningHead: tool.title[language],
    footer: order.owner ?? sheetTexts.footer[language],
    blocks: [...topOf(order), ...tool.parts.flatMap((part) => partOf(part, { ...order, paper }))],
  };
}

function topOf({ tool, language, items, cut = [] }: SheetOrder): Block[] {
  const purpose: Block = { type: "paragraph", text: tool.purpose[language] };
  if (items) return [purpose, ...cut.map((kind): Block => ({ type: "notice", text: sayCut(kind, language) }))];
  const steps: Block = {
    type: "list",
    isOrdered: true,
    items: tool.session.map((step) => [
      { text: minutes(step.minutes)[language], isBold: true },
      { text: `  ${step.say[language]}` },
    ]),
  };
  const who: Block = {
    type: "boxes",
    perRow: 2,
    boxes: [
      { label: sheetTexts.group[language], lines: 1 },
      { label: sheetTexts.date[language], lines: 1 },
    ],
  };
  return [
    purpose,
    { type: "heading", level: 1, text: sheetTexts.howTo[language] },
    steps,
    partsInWords(tool, language),
    who,
  ];
}

/** "400 av 712 utsagn står på dette arket." */
function sayCut({ kind, shown, total }: CutKind, language: Language): string {
  return sheetTexts.cut[language]
    .replace("{shown}", String(shown))
    .replace("{total}", String(total))
    .replace("{kind}", kindById(kind).plural[language].toLowerCase());
}

/** What each part of the sheet is for, said once at the top. */
function partsInWords(tool: Tool, language: Language): Block {
  const facts = tool.parts.map((part) => ({
    label: titleOf(part, language),
    value: kindById(part.kind).hint[language],
  }));
  return { type: "facts", facts };
}

function partOf(part: Layout, order: SheetOrder & { readonly paper: Tool["paper"] }): Block[] {
  const { tool, language, items, isLargePrint, paper } = order;
  const perRow = cardsPerRow(tool, paper, isLargePrint ?? false);
  const blanks = blanksOf(part, tool, perRow);
  const room: PartOrder = { tool: { ...tool, paper, blanks }, language, items, cardsPerRow: perRow };
  return [{ type: "heading", level: 1, text: titleOf(part, language) }, ...blocksOfPart(part, room)];
}

/**
 * The first part has what the tool says; those after it a page at most, and slips that were written above are moved, not
 * copied. Rows are whole.
 */
function blanksOf(part: Layout, tool: Tool, perRow: number): number {
  const place = tool.parts.indexOf(part);
  const isMoved = tool.parts.slice(0, place).some((earlier) => earlier.kind === part.kind);
  if (isMoved && part.shape !== "list") return 0;
  const wanted = place === 0 ? tool.blanks : Math.min(tool.blanks, perRow * (tool.orientation === "landscape" ? 2 : 4));
  return Math.max(1, Math.floor(wanted / perRow)) * perRow;
}

function titleOf(part: Layout, language: Language): string {
  const kind = kindById(part.kind);
  return (part.heading ?? (part.shape === "form" ? kind.name : kind.plural))[language];
}

function cardsPerRow({ orientation }: Tool, paper: Tool["paper"], isLarge: boolean): number {
  const most = (orientation === "landscape" ? 3 : 2) + (paper === "A3" ? 1 : 0);
  return isLarge ? Math.max(1, most - 1) : most;
}
