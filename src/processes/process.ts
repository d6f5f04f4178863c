// A team's run of the guide: the whole of it, the short path, or a single exercise.

import type { Language } from "#platform/language.ts";

export const origins = ["guide", "short", "exercise"] as const;
export type Origin = (typeof origins)[number];

export interface Process {
  readonly id: string;
  readonly title: string;
  readonly origin: Origin;
  /** The language the team writes in. */
  readonly language: Language;
  readonly aim: string;
  readonly slug: string;
  readonly startedAt: Date;
  readonly version: number;
  readonly closedAt: Date | null;
  /** What came of it, said when it was closed. */
  readonly outcome: string;
  /** The process that took its work over. */
  readonly adoptedInto: string | null;
}

export function isOrigin(value: unknown): value is Origin {
  return origins.includes(value as Origin);
}
