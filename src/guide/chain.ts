// How the exercises hang together: who makes what another needs, and what nobody made in time.

import type { OutlineExercise } from "./content/outline.ts";

/** The exercises, earlier in the row, that make this kind; the nearest first. */
export function makersBefore<E extends OutlineExercise>(row: readonly E[], exercise: E, kind: string): E[] {
  const earlier = exercise.loop ? row : row.slice(0, row.indexOf(exercise));
  return earlier.filter((each) => each !== exercise && each.out.includes(kind)).toReversed();
}

/** The exercises, later in the row, that take this kind in. */
export function usersAfter<E extends OutlineExercise>(row: readonly E[], exercise: E, kind: string): E[] {
  const place = row.indexOf(exercise);
  return row.filter(
    (each, index) => each !== exercise && each.in.includes(kind) && (index > place || (each.loop && index < place)),
  );
}

export interface Missing {
  readonly exercise: OutlineExercise;
  readonly kind: string;
}

/** Inputs that no earlier exercise of the whole guide makes. A declared loop takes in what comes later. */
export function missingInputs(row: readonly OutlineExercise[]): Missing[] {
  return row.flatMap((exercise, index) => {
    const made = exercise.loop ? row : row.slice(0, index);
    return unmade(exercise.in, new Set(made.flatMap((each) => each.out))).map((kind) => ({ exercise, kind }));
  });
}

/** The same for the short variants on the short path. */
export function missingShortInputs(path: readonly OutlineExercise[]): Missing[] {
  return path.flatMap((exercise, index) => {
    const made = new Set(path.slice(0, index).flatMap((each) => each.short?.out ?? []));
    return unmade(exercise.short?.in ?? [], made).map((kind) => ({ exercise, kind }));
  });
}

/** Kinds that are needed somewhere between the first of these and the last, and connect them. */
export function leadsFrom(path: readonly OutlineExercise[], start: string, end: string): boolean {
  const reached = new Set([start]);
  for (const { short } of path) {
    if (short?.in.some((kind) => reached.has(kind))) for (const kind of short.out) reached.add(kind);
  }
  return reached.has(end);
}

function unmade(needed: readonly string[], made: ReadonlySet<string>): string[] {
  return needed.filter((kind) => !made.has(kind));
}
