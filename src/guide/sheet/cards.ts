// Cards of a kind: empty ones to write on, or one for each thing that was written.

import type { Block, Inline } from "#platform/documents/document.ts";
import { joined } from "#platform/documents/inline.ts";
import type { Card } from "#platform/documents/sheet.ts";
import type { Language } from "#platform/language.ts";
import type { Kind } from "#record/kind.ts";
import type { Tool } from "../tool.ts";
import { cardField, fieldOf, writtenText } from "./field-room.ts";
import { titleOf, type SheetItem } from "./sheet-item.ts";

export interface PartOrder {
  readonly tool: Tool;
  readonly language: Language;
  /** Undefined where the sheet is blank. */
  readonly items: readonly SheetItem[] | undefined;
  /** How many cards stand side by side. */
  readonly cardsPerRow: number;
}

export function cardsOf(
  fields: readonly string[],
  kind: Kind,
  { tool, language }: PartOrder,
  items: readonly SheetItem[] | undefined,
): Card[] {
  if (!items) {
    return Array.from({ length: tool.blanks }, () => ({
      fields: fields.map((name) => cardField(kind, name, language)),
    }));
  }
  return items.map((item) => ({
    title: titleOf(kind, item, language),
    code: item.code,
    fields: fields.filter((name) => name !== kind.title).map((name) => cardField(kind, name, language, item)),
  }));
}

export function cardsBlock(cards: readonly Card[], perRow: number): Block {
  return { type: "cards", perRow, cards };
}

/** What else was written, in words for one line. */
export function notesOf(fields: readonly string[], kind: Kind, item: SheetItem, language: Language): Inline[] {
  return fields.flatMap((name) => {
    if (name === kind.title) return [];
    const field = fieldOf(kind, name);
    const written = writtenText(field, name, item, language);
    return written === undefined ? [] : [joined([`${field.label[language].replace(/[?:]$/, "")}:`, written], " ")];
  });
}

/** A drawing has a page to itself: first what is to be written, then where it is placed. A filled one shows the rest after it. */
export function besideCards(
  drawing: readonly Block[],
  cards: readonly Card[],
  { items, cardsPerRow }: PartOrder,
): Block[] {
  if (cards.length === 0) return [...drawing];
  const rest = cardsBlock(cards, cardsPerRow);
  return items ? [...drawing, rest] : [rest, { type: "pageBreak" }, ...drawing];
}
