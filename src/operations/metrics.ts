// Numbers for the operator's graphs, as Prometheus reads them; nothing about any person.

import { createHash, timingSafeEqual } from "node:crypto";
import type { Database } from "#platform/database/database.ts";
import { metricName, type Tally } from "#platform/tally.ts";
import { countLetters } from "./overview.ts";

/** Closed unless METRICS_TOKEN is set and whoever asks brings it. */
export function isToldToWatch(authorization: string | null, token: string | undefined): boolean {
  if (!token) return false;
  return timingSafeEqual(digest(authorization ?? ""), digest(`Bearer ${token}`));
}

export async function metricsText({ database, tally }: { database: Database; tally: Tally }): Promise<string> {
  const letters = await database.systemically(countLetters);
  const now = {
    letters_waiting: letters.waiting,
    letters_refused: letters.refused,
    queries_total: database.queryCount(),
    memory_bytes: process.memoryUsage.rss(),
    cpu_seconds_total: process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6,
    uptime_seconds: Math.round(process.uptime()),
  };
  const lines = Object.entries(now).map(([name, value]) => `${metricName(name)} ${value}`);
  return `${[...lines, ...tally.lines()].join("\n")}\n`;
}

/** Of equal length, so that comparing tells nothing. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
