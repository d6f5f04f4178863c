// Loaded into a measured program before its own code: tells the one who measures what it has used, when asked.

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

export interface Usage {
  /** Microseconds of a core, threads included. */
  readonly cpu: number;
  /** Bytes of memory that the process holds. */
  readonly memory: number;
}

export type Question = "usage" | "usage after tidying";

process.on("message", (question: Question) => {
  if (question === "usage after tidying") tidy();
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system, memory: process.memoryUsage.rss() } satisfies Usage);
});
// Being asked is no reason to stay alive.
process.channel?.unref();

function tidy(): void {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  collect();
}
