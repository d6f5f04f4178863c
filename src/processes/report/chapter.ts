// A chapter of the report, and the parts that chapters are put together from.

import type { Block, Fact, Inline, Table } from "#platform/documents/document.ts";
import { bold, joined, writtenIn } from "#platform/documents/inline.ts";
import type { Language, Text } from "#platform/language.ts";
import type { NamedCount } from "#publishing/publications/publication.ts";
import { voicesWords } from "#publishing/publications/voices-words.ts";
import { type Item, kindById, noVoices } from "#record/index.ts";
import { inItsWords, valueWords } from "../items/in-words.ts";
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
export function entry(item: Item, names: readonly string[], material: ReportMaterial, mark = ""): Block[] {
  const facts = factsOf(item, names, material.language);
  const heading: Block = { type: "heading", level: 2, text: joined([sentenceOf(item, material.language), mark], " ") };
  return facts.length > 0 ? [heading, { type: "facts", facts }] : [heading];
}

/** Says which language it is in, where the item was written in another than the report. */
export function lineOf(item: Item, language: Language): Inline {
  return writtenIn(item.language, item.line, language);
}

/** The same as a whole sentence, where it was asked for as one that had been begun. */
export function sentenceOf(item: Item, language: Language): Inline {
  return writtenIn(item.language, inItsWords(item), language);
}

/** Fields with something in them, in words. */
export function factsOf(item: Item, names: readonly string[], language: Language): Fact[] {
  const { fields } = kindById(item.kind);
  return names.flatMap((name) => {
    const field = fields[name];
    const value = words(item, name, language);
    return field && value !== "" ? [{ label: field.label[language], value }] : [];
  });
}

/** What somebody wrote is in the item's language; what was chosen, counted or dated is said in the report's. */
export function words(item: Item, name: string, language: Language): Inline {
  const field = kindById(item.kind).fields[name];
  if (!field) return "";
  const shown = valueWords(field, item.values[name], language);
  return field.type === "text" || field.type === "prose" ? writtenIn(item.language, shown, language) : shown;
}

/** "Hvem kan bidra? Naboene": a fact in one line. */
export function factLine({ label, value }: Fact): Inline {
  return joined([label, value], " ");
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
export function countLines(counts: readonly NamedCount[]): Inline {
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
export function named(name: Inline, ...more: readonly Inline[]): Inline {
  const rest = lines(...more);
  return rest === "" ? name : joined([bold(name), rest], "\n");
}

/** What there is, each on a line of its own. */
export function lines(...texts: readonly Inline[]): Inline {
  return joined(texts, "\n");
}
