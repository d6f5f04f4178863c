// A chapter of the report, and the parts that chapters are put together from.

import type { Block, Fact, Inline, Table } from "#platform/documents/document.ts";
import type { Language, Text } from "#platform/language.ts";
import type { NamedCount } from "#publishing/publications/publication.ts";
import { voicesWords } from "#publishing/publications/voices-words.ts";
import { type Item, kindById, noVoices } from "#record/index.ts";
import { sentenceOf, valueWords } from "../items/in-words.ts";
import { namedVoices } from "../publication/named-voices.ts";
import { type ReportKind, type ReportMaterial } from "./material.ts";

export interface Chapter {
  /** Where the contents lead. */
  readonly id: string;
  readonly title: Text;
  /** What the chapter would be made from: the guide says in which exercise. */
  readonly kind?: ReportKind | "insight-note";
  /** Only in the team's own report. */
  readonly isOwn?: boolean;
  /** Nothing means that nothing has been written, and the report says so. */
  readonly blocks: (material: ReportMaterial) => Block[];
}

/** One thing with its line as heading and the named fields beneath, as the kind declares them. */
export function entry(item: Item, names: readonly string[], material: ReportMaterial): Block[] {
  const facts = factsOf(item, names, material.language);
  const heading: Block = { type: "heading", level: 2, text: sentenceOf(item, material.language) };
  return facts.length > 0 ? [heading, { type: "facts", facts }] : [heading];
}

/** Fields with something in them, in words. */
export function factsOf(item: Item, names: readonly string[], language: Language): Fact[] {
  const { fields } = kindById(item.kind);
  return names.flatMap((name) => {
    const field = fields[name];
    const value = field ? valueWords(field, item.values[name], language) : "";
    return field && value !== "" ? [{ label: field.label[language], value }] : [];
  });
}

export function words(item: Item, name: string, language: Language): string {
  const field = kindById(item.kind).fields[name];
  return field ? valueWords(field, item.values[name], language) : "";
}

export function labelOf(kind: ReportKind, name: string, language: Language): string {
  return kindById(kind).fields[name]?.label[language] ?? "";
}

/** "7 stemmer. Metoder: ...", or plainly that nobody stands behind it yet; a line each where there is little room. */
export function voicesOf(item: Item, { voices, language, reach }: ReportMaterial, between: " " | "\n" = " "): string {
  return voicesWords(namedVoices(voices.get(item.id) ?? noVoices, language, reach), language, between);
}

/** Total and methods, where there is little room. */
export function voicesInBrief(item: Item, { voices, language }: ReportMaterial): string {
  const said = namedVoices(voices.get(item.id) ?? noVoices, language, "others");
  return voicesWords({ ...said, groups: [] }, language, "\n");
}

/** "Seniorer 6", a line each. */
export function countLines(counts: readonly NamedCount[]): string {
  return lines(...counts.map(({ name, voices }) => `${name} ${voices}`));
}

export function paragraph(text: Inline): Block {
  return { type: "paragraph", text };
}

export function quiet(text: string): Block {
  return { type: "paragraph", text: [{ text, isItalic: true }] };
}

/** A table whose first column names the row; the numbers are shares of the width. No caption where the heading says it. */
export function table(
  caption: string | null,
  columns: readonly (readonly [string, number])[],
  rows: Table["rows"],
): Block {
  return {
    type: "table",
    ...(caption !== null && { caption }),
    columns: columns.map(([title, width]) => ({ title, width })),
    rows,
    hasRowHeaders: true,
  };
}

/** A name in the first line of a cell, and what else is known beneath it. */
export function named(name: string, ...more: readonly string[]): Inline {
  const rest = lines(...more);
  return rest === "" ? name : [{ text: `${name}\n`, isBold: true }, { text: rest }];
}

/** What there is, each on a line of its own. */
export function lines(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n");
}
