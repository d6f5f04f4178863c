// What the operator reads: one JSON line an event, never with what people wrote or who they are.

import type { Config } from "./config.ts";

const order = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = Exclude<(typeof order)[number], "silent">;

export interface Log {
  (level: LogLevel, event: string, detail?: Record<string, string | number | boolean | undefined>): void;
}

export function jsonLog(threshold: Config["logLevel"], write: (line: string) => void = console.log): Log {
  return (level, event, detail = {}) => {
    if (order.indexOf(level) < order.indexOf(threshold)) return;
    write(JSON.stringify({ at: new Date().toISOString(), level, event, ...detail }));
  };
}

/** An error as the log may hold it: its type, code and place, not its text, which may quote a person. */
export function errorDetail(error: unknown): Record<string, string | undefined> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = "code" in error ? String(error.code) : undefined;
  const frames = (error.stack ?? "").split("\n").filter((line) => line.trim().startsWith("at "));
  return {
    type: error.name,
    code,
    at: frames
      .slice(0, 6)
      .map((line) => line.trim())
      .join(" | "),
  };
}
