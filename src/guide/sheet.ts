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
import type { Tool } from "./tool.ts";

export interface SheetOrder {
  readonly tool: Tool;
  readonly language: Language;
  readonly exercise: { readonly number: string; readonly title: string };
  /** What the group has written so far; without it the sheet is blank. */
  readonly items?: readonly SheetItem[];
  readonly isLargePrint?: boolean;
  /** The tool's own by itself. */
  readonly paper?: Tool["paper"];
  /** Whose sheet it is: stands at the foot of every page. */
  readonly owner?: string;
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

function topOf({ tool, language, items }: SheetOrder): Block[] {
  const purpose: Block = { type: "paragraph", text: tool.purpose[language] };
  if (items) return [purpose];
  const who: Block = {
    type: "boxes",
    perRow: 2,
    boxes: [
      { label: sheetTexts.group[language], lines: 1 },
      { label: sheetTexts.date[language], lines: 1 },
    ],
  };
  const steps: Block = {
    type: "list",
    isOrdered: true,
    items: tool.session.map((step) => [
      { text: minutes(step.minutes)[language], isBold: true },
      { text: `  ${step.say[language]}` },
    ]),
  };
  return [purpose, { type: "heading", level: 1, text: sheetTexts.howTo[language] }, steps, who];
}

function partOf(part: Tool["parts"][number], order: SheetOrder & { readonly paper: Tool["paper"] }): Block[] {
  const { tool, language, items, isLargePrint, paper } = order;
  const kind = kindById(part.kind);
  const title = part.heading ?? (part.shape === "form" ? kind.name : kind.plural);
  const room: PartOrder = { tool, language, items, cardsPerRow: cardsPerRow(tool, paper, isLargePrint ?? false) };
  const hint: Block = { type: "paragraph", text: [{ text: kind.hint[language], isItalic: true }] };
  return [{ type: "heading", level: 1, text: title[language] }, hint, ...blocksOfPart(part, room)];
}

function cardsPerRow({ orientation }: Tool, paper: Tool["paper"], isLarge: boolean): number {
  const most = (orientation === "landscape" ? 3 : 2) + (paper === "A3" ? 1 : 0);
  return isLarge ? Math.max(1, most - 1) : most;
}
