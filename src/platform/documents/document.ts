// A document in plain parts, so that the same report becomes a web page, an accessible PDF and a Word file.

import type { Language } from "#platform/language.ts";
import type { SheetBlock } from "./sheet.ts";

export interface Document {
  readonly language: Language;
  readonly title: string;
  readonly subtitle?: string;
  readonly author?: string;
  /** As it is to be read: "3. mars 2026". */
  readonly date?: string;
  readonly paper: "A4" | "A3";
  readonly orientation: "portrait" | "landscape";
  readonly isLargePrint?: boolean;
  /** A short line at the top of every page but the first. */
  readonly runningHead?: string;
  /** A short line at the foot of every page, beside the page number. */
  readonly footer?: string;
  readonly blocks: readonly Block[];
}

export type Block = TextBlock | SheetBlock;

export type TextBlock =
  | Heading
  | { readonly type: "paragraph"; readonly text: Inline }
  | { readonly type: "list"; readonly isOrdered?: boolean; readonly items: readonly Inline[] }
  | Table
  | { readonly type: "facts"; readonly facts: readonly Fact[] }
  | { readonly type: "quote"; readonly text: Inline; readonly source?: string }
  | { readonly type: "notice"; readonly title?: string; readonly text: Inline }
  | Figure
  | { readonly type: "pageBreak" };

/** Text as it is, or pieces of it with emphasis or in another language. A line break in the text is a line break on paper. */
export type Inline = string | readonly Run[];

export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** A web address, an e-mail address (`mailto:`), or `#anchor` of a heading in the same document. */
  readonly href?: string;
  /** Where it is another than the document's: a screen reader then reads it as it should sound. */
  readonly language?: Language;
}

export interface Heading {
  readonly type: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: Inline;
  /** Where a link `#anchor` leads. */
  readonly anchor?: string;
}

export interface Table {
  readonly type: "table";
  readonly caption?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Inline[])[];
  /** The first column names its row. */
  readonly hasRowHeaders?: boolean;
}

export interface Column {
  readonly title: string;
  /** Its share of the width, 1 when nothing is said. */
  readonly width?: number;
}

export interface Fact {
  readonly label: string;
  readonly value: Inline;
}

export interface Figure {
  readonly type: "figure";
  /** A drawing made by our own code: it is trusted as it is. Attributes only, no style, since pages allow no inline style. */
  readonly svg: string;
  /** What somebody who does not see the drawing needs to know. */
  readonly alt: string;
  readonly caption?: string;
}

/** Headings as readers and validators want them: the first is of level 1, and none skips a level on the way down. */
export function withSoundOutline(blocks: readonly Block[]): readonly Block[] {
  let above = 0;
  return blocks.map((block) => {
    if (block.type !== "heading") return block;
    above = Math.min(block.level, above + 1);
    return { ...block, level: above as Heading["level"] };
  });
}
