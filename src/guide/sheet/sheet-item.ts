// Something a group has written, as far as its sheet needs it.

import type { Inline } from "#platform/documents/document.ts";
import { writtenIn } from "#platform/documents/inline.ts";
import type { Language } from "#platform/language.ts";
import { lineOf, type FieldValues, type Kind } from "#record/kind.ts";
import type { Layout } from "../tool.ts";

export interface SheetItem {
  readonly kind: string;
  readonly values: FieldValues;
  /** What it was written in, where that is another language than the sheet's. */
  readonly language?: Language;
  /** By field: each linked item in one line. */
  readonly links?: Readonly<Record<string, readonly Inline[]>>;
  /** A short mark that tells it apart from the others: "F12". */
  readonly code?: string;
}

/** The items that a part of a sheet shows. */
export function itemsOfPart(part: Layout, items: readonly SheetItem[]): SheetItem[] {
  const given = Object.entries(part.given ?? {});
  return items.filter((item) => item.kind === part.kind && given.every(([name, value]) => item.values[name] === value));
}

export function titleOf(kind: Kind, item: SheetItem, language: Language): Inline {
  return writtenOn(item, lineOf(kind, item.values), language);
}

/** What a person wrote: it says which language it is in, where that is not the sheet's. */
export function writtenOn(item: SheetItem, text: string, language: Language): Inline {
  return writtenIn(item.language ?? language, text, language);
}
