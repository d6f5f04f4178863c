// What a report is made from: everything in it may be shown to those the report is for.

import type { Inline } from "#platform/documents/document.ts";
import type { Language } from "#platform/language.ts";
import type { Item, LinkFrom, Voices } from "#record/index.ts";
import type { Process } from "../process.ts";
import type { Run } from "../runs/run.ts";
import type { ThemeCheck } from "../self-checks/self-check.ts";

/** The team's own report says more than one that is handed on. */
export type Reach = "team" | "others";

/** The kinds that have a chapter, or a place in one. Talks and actors have none: they are about persons. */
export const reportKinds = [
  "mandate",
  "group-member",
  "challenge",
  "finding",
  "need",
  "target-picture",
  "idea",
  "assessment",
  "concept",
  "trial",
  "role",
  "benefit",
  "benefit-link",
  "roadmap-item",
  "learning",
] as const;
export type ReportKind = (typeof reportKinds)[number];

export interface ReportMaterial {
  readonly reach: Reach;
  /** A leader has asked for the names of those who take part. */
  readonly hasNames: boolean;
  /** The report is written in the language the team writes in. */
  readonly language: Language;
  readonly now: Date;
  readonly organisationName: string;
  readonly isInvented: boolean;
  readonly process: Process;
  readonly placeLines: readonly string[];
  readonly runs: readonly Run[];
  readonly heard: Voices;
  /** Items by kind, in the team's order. */
  readonly items: ReadonlyMap<string, readonly Item[]>;
  readonly voices: ReadonlyMap<string, Voices>;
  /** What each item is linked to, by its id. */
  readonly links: ReadonlyMap<string, readonly LinkFrom[]>;
  /** In the team's own report only, by finding. */
  readonly quotes: ReadonlyMap<string, readonly Inline[]>;
  readonly selfChecks: readonly ThemeCheck[];
  /** There was more than a report holds. */
  readonly isCut: boolean;
}

export function itemsOf(material: ReportMaterial, kind: ReportKind): readonly Item[] {
  return material.items.get(kind) ?? [];
}

export function linksOf(material: ReportMaterial, item: Item, relation: string): readonly LinkFrom[] {
  return (material.links.get(item.id) ?? []).filter((link) => link.relation === relation);
}
