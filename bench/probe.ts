// Loaded into a measured program before its own code: tells the one who measures what it has used, when asked.

import { monitorEventLoopDelay } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

export interface Usage {
  /** Microseconds of a core, threads included; what the press uses is its own. */
  readonly cpu: number;
  /** Bytes of memory that the process holds. */
  readonly memory: number;
  /** Milliseconds: the longest that nobody was answered since the last time it was asked. */
  readonly pause: number;
}

export type Question = "usage" | "usage after tidying";

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();

process.on("message", (question: Question) => {
  if (question === "usage after tidying") tidy();
  const { user, system } = process.cpuUsage();
  const usage = { cpu: user + system, memory: process.memoryUsage.rss(), pause: delay.max / 1e6 } satisfies Usage;
  delay.reset();
  process.send?.(usage);
});
// Being asked is no reason to stay alive.
process.channel?.unref();

function tidy(): void {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  collect();
}
