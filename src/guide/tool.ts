// A tool is a sheet: how the kinds of an exercise are laid out and filled, on screen, live and on paper. Declared once.

import type { Text } from "#platform/language.ts";

/** One part of a sheet. `fields` are the kind's fields that this sheet asks for, in order. */
export type Layout =
  | { readonly shape: "form"; readonly kind: string; readonly fields: readonly string[] }
  | { readonly shape: "list"; readonly kind: string; readonly fields: readonly string[] }
  /** A column for each option of a choice field. */
  | { readonly shape: "columns"; readonly kind: string; readonly by: string; readonly fields: readonly string[] }
  /** Two scale fields as axes. */
  | {
      readonly shape: "matrix";
      readonly kind: string;
      readonly across: string;
      readonly up: string;
      readonly fields: readonly string[];
    }
  /** A choice field (or day) along the time, a choice field as lanes. */
  | {
      readonly shape: "timeline";
      readonly kind: string;
      readonly along: string;
      readonly lanes: string;
      readonly fields: readonly string[];
    };

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
