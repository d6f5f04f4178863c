// Something a group has written, as far as its sheet needs it.

import { lineOf, type FieldValues, type Kind } from "#record/kind.ts";
import type { Layout } from "../tool.ts";

export interface SheetItem {
  readonly kind: string;
  readonly values: FieldValues;
  /** By field: each linked item in one line. */
  readonly links?: Readonly<Record<string, readonly string[]>>;
  /** A short mark that tells it apart from the others: "F12". */
  readonly code?: string;
}

/** The items that a part of a sheet shows. */
export function itemsOfPart(part: Layout, items: readonly SheetItem[]): SheetItem[] {
  const given = Object.entries(part.given ?? {});
  return items.filter((item) => item.kind === part.kind && given.every(([name, value]) => item.values[name] === value));
}

export function titleOf(kind: Kind, item: SheetItem): string {
  return lineOf(kind, item.values);
}
