// The figures of one run: each is shown as soon as it is known, held against its target, and kept with the load of the machine.

import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, loadavg } from "node:os";
import { join } from "node:path";

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly note?: string;
}

export type Say = (figure: Figure) => void;

/** Measures one part of the program and says what it found. */
export type Part = (say: Say) => Promise<void>;

interface KeptFigure extends Figure {
  readonly part: string;
  readonly isMet: boolean | null;
  /** Processes that wanted a core in the last minute, ours included. */
  readonly load: number;
}

export interface Board {
  sayFor(part: string): Say;
  /** Where the raw results were written. */
  keep(): Promise<string>;
  missed(): number;
}

export function newBoard(startedAt: Date): Board {
  const figures: KeptFigure[] = [];
  return {
    sayFor: (part) => (figure) => {
      const kept = { part, ...figure, isMet: isMet(figure), load: round(loadavg()[0] ?? 0) };
      figures.push(kept);
      console.log(row(kept));
    },
    keep: async () => {
      const folder = join(import.meta.dirname, "results");
      const file = join(folder, `${startedAt.toISOString().slice(0, 16).replace(":", "")}.json`);
      await mkdir(folder, { recursive: true });
      const machine = { node: process.version, cores: availableParallelism(), model: cpus()[0]?.model };
      await writeFile(file, JSON.stringify({ startedAt, machine, figures }, null, 2));
      return file;
    },
    missed: () => figures.filter((figure) => figure.isMet === false).length,
  };
}

function isMet({ value, atMost, atLeast }: Figure): boolean | null {
  if (atMost === undefined && atLeast === undefined) return null;
  return value <= (atMost ?? Infinity) && value >= (atLeast ?? -Infinity);
}

function row({ part, what, value, unit, atMost, atLeast, note, isMet: met, load }: KeptFigure): string {
  const target = atMost !== undefined ? `≤ ${atMost}` : atLeast !== undefined ? `≥ ${atLeast}` : "";
  const mark = met === null ? " " : met ? "✔" : "✖";
  const cells = [mark, part.padEnd(8), what.padEnd(58), `${round(value)} ${unit}`.padStart(14), target.padStart(8)];
  return `${cells.join(" ")}  load ${load.toFixed(1)}  ${note ?? ""}`.trimEnd();
}

function round(value: number): number {
  return Number(value.toPrecision(value >= 100 ? 4 : 3));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
