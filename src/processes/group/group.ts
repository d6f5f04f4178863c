// Who a working group is made of, and plainly what it lacks: advice to a team, never a lock.

import type { FieldValues } from "#record/index.ts";

export const wantedParts = ["senior", "relative", "association", "second-sector", "owner"] as const;
export type WantedPart = (typeof wantedParts)[number];

/** What the members of the actual group do not cover. */
export function lacksOf(members: readonly FieldValues[]): WantedPart[] {
  const sectors = new Set(members.map((member) => member["sector"]).filter(Boolean));
  const has: Readonly<Record<WantedPart, boolean>> = {
    senior: members.some((member) => member["isSenior"] === true),
    relative: members.some((member) => member["isRelative"] === true),
    association: sectors.has("associations"),
    "second-sector": sectors.size > 1,
    owner: members.some((member) => member["isOwner"] === true),
  };
  return wantedParts.filter((part) => !has[part]);
}

export interface Size {
  readonly least: number;
  readonly most: number;
}

/** The short path is made for three; otherwise seven to twelve work well. */
export function suggestedSize(isShort: boolean): Size {
  return isShort ? { least: 3, most: 6 } : { least: 7, most: 12 };
}

export function sizeAdvice(count: number, { least, most }: Size): "few" | "fine" | "many" {
  if (count < least) return "few";
  return count > most ? "many" : "fine";
}
