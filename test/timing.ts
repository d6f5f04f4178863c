// Times the files of a run: which took longest, so that slowness is seen while it is small, and which never came to their end.

import type { run } from "node:test";

const shown = 10;

export interface Timing {
  slowest(): string;
  /** Those of these that did not end: something in them ended the whole process. */
  unended(files: readonly string[]): string[];
}

export function timeFiles(results: ReturnType<typeof run>): Timing {
  const begun = new Map<string, number>();
  const taken = new Map<string, number>();
  results.on("test:dequeue", ({ name, nesting, type }) => {
    if (nesting === 0 && type === "suite") begun.set(name, performance.now());
  });
  results.on("test:complete", ({ name, nesting }) => {
    const since = nesting === 0 ? begun.get(name) : undefined;
    if (since !== undefined) taken.set(name, (performance.now() - since) / 1000);
  });
  return {
    slowest: () => {
      const longest = [...taken].toSorted(([, one], [, other]) => other - one).slice(0, shown);
      const lines = longest.map(([file, seconds]) => `${seconds.toFixed(1).padStart(7)} s  ${file}`);
      return ["The slowest files:", ...lines].join("\n");
    },
    unended: (files) => files.filter((file) => !taken.has(file)),
  };
}
