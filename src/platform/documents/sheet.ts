// The parts of a sheet that a group fills in by hand, blank or with what it has written so far.

import type { Inline } from "./document.ts";

export type SheetBlock = WritingLines | Boxes | Cards | CardColumns | Matrix | Timeline;

export interface WritingLines {
  readonly type: "writingLines";
  readonly label: string;
  readonly count: number;
}

export interface Boxes {
  readonly type: "boxes";
  readonly perRow: number;
  readonly boxes: readonly Box[];
}

export interface Box {
  readonly label: string;
  /** Already written; an empty box leaves room for the pen. */
  readonly text?: Inline;
  /** Its height, in lines of handwriting. */
  readonly lines: number;
}

/** Slips to cut out or lay on a table. */
export interface Cards {
  readonly type: "cards";
  readonly perRow: number;
  readonly cards: readonly Card[];
}

export interface Card {
  readonly title?: Inline;
  /** A short mark that tells the slip apart from the others: "F12". */
  readonly code?: string;
  readonly fields: readonly CardField[];
}

export interface CardField {
  readonly label: string;
  /** Nothing here leaves room for the pen. */
  readonly value?: Inline;
  /** Room to write, in lines of handwriting; 1 when nothing is said. */
  readonly lines?: number;
}

/** Cards sorted under headings. */
export interface CardColumns {
  readonly type: "columns";
  readonly columns: readonly { readonly title: string; readonly cards: readonly Card[] }[];
}

/** Points placed by two scales from 1 to 5, drawn as numbers; what each number means stands beneath. */
export interface Matrix {
  readonly type: "matrix";
  readonly caption?: string;
  readonly across: Axis;
  readonly up: Axis;
  readonly points: readonly Point[];
}

export interface Axis {
  readonly label: string;
  readonly low: string;
  readonly high: string;
}

export interface Point {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly text: Inline;
}

/** Entries by period and lane. */
export interface Timeline {
  readonly type: "timeline";
  readonly caption?: string;
  /** What the lanes are, above the first column. */
  readonly laneTitle: string;
  readonly periods: readonly string[];
  readonly lanes: readonly Lane[];
  /** Room to write in each lane, in lines of handwriting. */
  readonly lines?: number;
}

export interface Lane {
  readonly title: string;
  /** One list of entries for each period, in the same order. */
  readonly cells: readonly (readonly TimelineEntry[])[];
}

export interface TimelineEntry {
  readonly title: Inline;
  readonly note?: Inline;
}

export const steps = [1, 2, 3, 4, 5] as const;
export type Step = (typeof steps)[number];

/** The step of a scale from 1 to 5 on which a point is drawn. */
export function stepOf(value: number): Step {
  return steps[Math.max(0, Math.min(4, Math.round(value) - 1))] ?? 1;
}

/** The points in one square of the grid. */
export function pointsAt(matrix: Matrix, x: Step, y: Step): readonly Point[] {
  return matrix.points.filter((point) => stepOf(point.x) === x && stepOf(point.y) === y);
}
