// Times the files of a run: which took longest, so that slowness is seen while it is small, and which never came to their end.

import type { run } from "node:test";
import type { Rooms } from "./rooms.ts";

const shown = 10;

export interface Timing {
  slowest(): string;
  /** Those that did not end: something in them ended the whole process. */
  unended(): string[];
}

/** Listens to a run of rooms. In a room one file begins when the one before has ended. */
export function timeFiles(results: ReturnType<typeof run>, rooms: Rooms): Timing {
  const roomOf = new Map([...rooms].flatMap(([room, files]) => files.map((file) => [file, room])));
  const since = new Map<string, number>();
  const taken = new Map<string, number>();
  results.on("test:dequeue", ({ name }) => {
    if (rooms.has(name)) since.set(name, performance.now());
  });
  results.on("test:complete", ({ name, nesting }) => {
    const room = roomOf.get(name);
    if (nesting > 0 || !room) return;
    const now = performance.now();
    taken.set(name, (now - (since.get(room) ?? now)) / 1000);
    since.set(room, now);
  });
  return {
    slowest: () => {
      const longest = [...taken].toSorted(([, one], [, other]) => other - one).slice(0, shown);
      const lines = longest.map(([file, seconds]) => `${seconds.toFixed(1).padStart(7)} s  ${file}`);
      return ["The slowest files:", ...lines].join("\n");
    },
    unended: () => [...roomOf.keys()].filter((file) => !taken.has(file)),
  };
}
