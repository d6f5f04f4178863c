// Where the boxes of a trace stand in their rows, and how the lines between them run without crossing a box.

/** Across the picture, from 0 to 100: where a line begins above and ends below. */
export type Line = readonly [from: number, to: number];

interface Spot {
  readonly row: number;
  /** The middle of the box across the picture, from 0 to 100. */
  readonly middle: number;
}

export type Spots = ReadonlyMap<string, Spot>;

/** A row is shared as if it had at least this many boxes, so that a single one does not fill it. */
const fewestSlots = 3;

export function slotsFor(boxes: number): number {
  return Math.max(fewestSlots, boxes);
}

/** `rows` are the ids of the boxes, from the top and from the left. */
export function spotsOf(rows: readonly (readonly string[])[]): Spots {
  const entries = rows.flatMap((ids, row) => {
    const slots = slotsFor(ids.length);
    const first = (slots - ids.length) / 2 + 0.5;
    return ids.map((id, index): [string, Spot] => [id, { row, middle: share((first + index) / slots) }]);
  });
  return new Map(entries);
}

/** `through`: lines that pass a row on their way further down. `between`: lines from a row to the next. */
export function linesOf(
  spots: Spots,
  edges: readonly { readonly from: string; readonly to: string }[],
  rows: number,
): { through: Line[][]; between: Line[][] } {
  const through: Line[][] = Array.from({ length: rows }, () => []);
  const between: Line[][] = Array.from({ length: rows }, () => []);
  for (const { from, to } of edges) {
    const ends = [spots.get(from), spots.get(to)].filter((spot) => spot !== undefined);
    const [upper, lower] = ends.toSorted((one, other) => one.row - other.row);
    if (!upper || !lower) continue;
    let at = upper.middle;
    for (let row = upper.row; row < lower.row; row++) {
      const next = row + 1 === lower.row ? lower.middle : passageIn(spots, row + 1, lower.middle);
      between[row]?.push([at, next]);
      if (row + 1 < lower.row) through[row + 1]?.push([next, next]);
      at = next;
    }
  }
  return { through: through.map(withoutTwins), between: between.map(withoutTwins) };
}

/** The gap between two boxes of the row that is nearest to where the line is going. */
function passageIn(spots: Spots, row: number, goal: number): number {
  const boxes = [...spots.values()].filter((spot) => spot.row === row).length;
  const slots = slotsFor(boxes);
  // With an even number in an uneven row, boxes stand half a slot in.
  const shift = ((slots - boxes) / 2) % 1;
  const gap = Math.round((goal / 100) * slots - shift) + shift;
  return share(Math.min(slots, Math.max(0, gap)) / slots);
}

function withoutTwins(lines: readonly Line[]): Line[] {
  return [...new Map(lines.map((line) => [line.join(" "), line])).values()];
}

function share(part: number): number {
  return Number((part * 100).toFixed(2));
}
