// One thing that a group has written down: of a kind, in a process, with the way it came to us.

import type { Day } from "#platform/clock.ts";
import type { Language } from "#platform/language.ts";
import { type FieldValues, lineOf } from "../kind.ts";
import { kindById } from "../kinds.ts";

/** How it reached us. */
export const channels = ["screen", "meeting", "paper", "phone"] as const;
export type Channel = (typeof channels)[number];

export interface Item {
  readonly id: string;
  readonly processId: string;
  readonly runId: string | null;
  readonly kind: string;
  /** As the kind is declared today, whatever version it was written in. */
  readonly values: FieldValues;
  readonly line: string;
  readonly language: Language;
  readonly channel: Channel;
  readonly saidOn: Day;
  readonly position: number;
  readonly version: number;
  readonly consentId: string | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly editedBy: string;
  readonly editedAt: Date;
  readonly trashedAt: Date | null;
  readonly mergedInto: string | null;
  /** A voice beneath it was withdrawn and nobody has looked at it since. */
  readonly unsettledAt: Date | null;
  readonly rawRemovedAt: Date | null;
}

/** Values as the kind is declared today: each upgrade lifts them one version. */
export function valuesToday(kindId: string, writtenIn: number, values: FieldValues): FieldValues {
  const declaration = kindById(kindId);
  let today = values;
  for (let version = writtenIn; version < declaration.version; version += 1) {
    today = declaration.upgrade?.(version, today) ?? today;
  }
  return today;
}

/** How it reads in one line, at most 300 characters; the kind's name when it is still empty. */
export function lineFor(kindId: string, values: FieldValues, language: Language): string {
  const declaration = kindById(kindId);
  const line = lineOf(declaration, values).replace(/\s+/g, " ");
  const short = line.length > 300 ? `${line.slice(0, 299)}…` : line;
  return short || declaration.name[language];
}
