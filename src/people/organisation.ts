// A municipality, an association, a centre, a group: the owner of private rows.

import type { Language } from "#platform/language.ts";

export const organisationKinds = [
  "municipality",
  "district",
  "association",
  "volunteer-centre",
  "informal-group",
  "programme-owner",
  "research-centre",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly slug: string;
  readonly language: Language;
  /** Part of the demonstration: marked as invented on every page. */
  readonly isInvented: boolean;
}

/** The address word for a title: lower case, æ ø å folded, at most 60 characters; "x" when nothing is left. */
export function slugOf(title: string): string {
  const folded = title
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("å", "a")
    .replaceAll("đ", "d")
    .replaceAll("ŧ", "t")
    .replaceAll("ŋ", "n")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
  return folded.slice(0, 60).replace(/^-+|-+$/g, "") || "x";
}

/** The first of `slug`, `slug-2`, `slug-3` ... that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
  }
}
