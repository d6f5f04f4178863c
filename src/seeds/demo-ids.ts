// Ids of the demonstration: the same each time it is made, and in the order in which things happened.

import type { NewId } from "#platform/ids.ts";

/** Shaped like the program's own ids, and older than any of them. */
export function demoId(number: number): string {
  return `01900000-0000-7000-8000-${String(number).padStart(12, "0")}`;
}

/** One id after the other, beginning with this number. */
export function demoIds(first: number): NewId {
  let number = first;
  return () => demoId(number++);
}
