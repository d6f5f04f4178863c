// A reviewed copy of a team's work for everybody: its text part by part, and the lines of its plan with the voices behind them.

import { createHash } from "node:crypto";
import type { Language } from "#platform/language.ts";

/** In the order they are read. */
export const parts = ["what", "why", "forWhom", "how", "plan", "outcome", "contact"] as const;
export type Part = (typeof parts)[number];

export interface PublicationText {
  readonly title: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly lines: readonly PublishedLine[];
}

export interface PublishedLine {
  /** The item it is a copy of. */
  readonly itemId: string;
  readonly measure: string;
  readonly description: string;
  /** When and how far, in the words of the publication's language; empty when it was not said. */
  readonly period: string;
  readonly status: string;
  /** The unit or association that answers for it: never a person. */
  readonly ownerUnit: string;
  readonly voices: PublishedVoices;
}

/** As they may be shown to everybody: whoever makes these has left out the groups that are too few to name. */
export interface PublishedVoices {
  readonly voices: number;
  readonly methods: readonly NamedCount[];
  readonly groups: readonly NamedCount[];
}

export interface NamedCount {
  readonly name: string;
  readonly voices: number;
}

/** What the public reads: nothing that leads back to a private row. */
export interface PublicPublication {
  readonly id: string;
  readonly slug: string;
  readonly organisationSlug: string;
  readonly organisationName: string;
  readonly isInvented: boolean;
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly placeIds: readonly string[];
  readonly firstPublishedAt: Date;
  readonly publishedAt: Date;
}

/** Who publishes, as it stands on the page. */
export type Publisher = Pick<PublicPublication, "organisationSlug" | "organisationName" | "isInvented">;

/** What the team knows of its own. */
export interface Publication extends PublicPublication {
  readonly sourceId: string;
  readonly version: number;
  /** Something it rests on was withdrawn then, and nobody has read the text again since. */
  readonly unsettledAt: Date | null;
}

export const longestSummary = 240;

/** The first words of what it is: for lists, and for those who share the address. */
export function summaryOf({ parts: { what } }: PublicationText): string {
  const line = what.replace(/\s+/g, " ").trim();
  return line.length > longestSummary
    ? `${line.slice(0, line.lastIndexOf(" ", longestSummary) || longestSummary)} …`
    : line;
}

/** The same for the same text: what was looked through is what is published. */
export function digestOf(text: PublicationText): string {
  const { title, lines } = text;
  const inOrder = [title, parts.map((part) => text.parts[part]), lines.map((line) => Object.values(line))];
  return createHash("sha256").update(JSON.stringify(inOrder)).digest("base64url").slice(0, 22);
}
