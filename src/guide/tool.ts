// A tool is a sheet: how the kinds of an exercise are laid out and filled, on screen, live and on paper. Declared once.

import type { Text } from "#platform/language.ts";
import type { FieldValues } from "#record/kind.ts";

/** One part of a sheet. */
export type Layout = Part &
  (
    | { readonly shape: "form" | "list" }
    /** A column for each option of a choice field. */
    | { readonly shape: "columns"; readonly by: string }
    /** Two scale fields as axes. */
    | { readonly shape: "matrix"; readonly across: string; readonly up: string }
    /** A choice field (or day) along the time, a choice field as lanes. */
    | { readonly shape: "timeline"; readonly along: string; readonly lanes: string }
  );

interface Part {
  readonly kind: string;
  /** The kind's fields that this part asks for, in order; the fields that lay it out are asked for as well. */
  readonly fields: readonly string[];
  /** What everything written here has from the start and is not asked for; the part shows only such items. */
  readonly given?: FieldValues;
  /** Where the kind's name does not say enough. */
  readonly heading?: Text;
}

/** A step of a session on the tool; live boards follow them, print sheets list them. */
export interface SessionStep {
  readonly does: "read" | "collect" | "reveal" | "group" | "vote" | "place" | "discuss" | "decide" | "write";
  readonly minutes: number;
  /** What the facilitator says in one sentence. */
  readonly say: Text;
  readonly isAnonymous?: boolean;
  /** Votes each person has, for `vote`. */
  readonly dots?: number;
}

export interface Tool {
  readonly id: string;
  readonly title: Text;
  /** One sentence at the top of the sheet. */
  readonly purpose: Text;
  readonly parts: readonly Layout[];
  readonly paper: "A4" | "A3";
  readonly orientation: "portrait" | "landscape";
  /** Empty rows or cards on a blank sheet, for each part. */
  readonly blanks: number;
  readonly session: readonly SessionStep[];
}

/** The compiler checks the declaration where it is written. */
export function tool(declaration: Tool): Tool {
  return declaration;
}

/** Every field that a part asks for: those that lay it out first, then the others. */
export function fieldsOf(part: Layout): readonly string[] {
  switch (part.shape) {
    case "columns":
      return [part.by, ...part.fields];
    case "matrix":
      return [part.across, part.up, ...part.fields];
    case "timeline":
      return [part.along, part.lanes, ...part.fields];
    default:
      return part.fields;
  }
}
