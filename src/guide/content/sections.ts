// Cuts a text into its front matter and its sections, and holds them against the fixed headings.

import { z } from "zod";
import type { Language, Text } from "#platform/language.ts";
import { readYaml } from "./checked-yaml.ts";
import { parseMarkdown, reportLinks, type Token } from "./markdown.ts";
import type { Report } from "./mistakes.ts";
import type { SourceFile } from "./source.ts";

export interface Section {
  /** The line of its heading. */
  readonly line: number;
  readonly tokens: readonly Token[];
}

export interface Opened<Fields> {
  readonly fields: Fields;
  readonly tokens: readonly Token[];
  /** Where the text begins in its file. */
  readonly bodyLine: number;
}

/** A field of the front matter. */
export function line(most: number): z.ZodString {
  return z
    .string("is missing in the front matter")
    .min(1, "is empty")
    .max(most, `is longer than ${most} characters`);
}

/** Null after reporting. */
export function openText<T>(source: SourceFile, schema: z.ZodType<T>, report: Report): Opened<T> | null {
  const parts = /^---\n([\s\S]*?\n)---\n/.exec(source.text);
  if (!parts?.[1]) {
    report(1, "must begin with front matter between two lines of three hyphens");
    return null;
  }
  const body = source.text.slice(parts[0].length);
  const bodyLine = parts[0].split("\n").length;
  reportLinks(body, bodyLine, report);
  const fields = readYaml(parts[1], schema, report, 2);
  return fields && { fields, tokens: parseMarkdown(body), bodyLine };
}

/** The sections by name; headings that are unknown, twice or out of order are reported. */
export function namedSections<Name extends string>(
  opened: Opened<unknown>,
  headings: Readonly<Record<Name, Text>>,
  language: Language,
  report: Report,
): Partial<Record<Name, Section>> {
  const names = Object.keys(headings) as Name[];
  const found: Partial<Record<Name, Section>> = {};
  let last = -1;
  for (const { title, line: at, tokens } of cut(opened, report)) {
    const place = names.findIndex((name) => headings[name][language] === title);
    const name = names[place];
    if (name === undefined) {
      report(at, `the heading "${title}" is not one of: ${names.map((each) => headings[each][language]).join(", ")}`);
    } else if (found[name]) {
      report(at, `the heading "${title}" stands twice`);
    } else {
      if (place < last) report(at, `the heading "${title}" stands too late`);
      if (tokens.length === 0) report(at, `nothing stands under "${title}"`);
      last = Math.max(last, place);
      found[name] = { line: at, tokens };
    }
  }
  return found;
}

interface Cut {
  title: string;
  readonly line: number;
  readonly tokens: Token[];
}

function cut({ tokens, bodyLine }: Opened<unknown>, report: Report): Cut[] {
  const sections: Cut[] = [];
  let isHeading = false;
  for (const token of tokens) {
    const section = sections.at(-1);
    if (token.tag === "h2") {
      isHeading = token.type === "heading_open";
      if (isHeading) sections.push({ title: "", line: lineOf(token, bodyLine), tokens: [] });
    } else if (section && isHeading) {
      section.title = token.content;
    } else if (section) {
      section.tokens.push(token);
    } else if (token.map) {
      report(lineOf(token, bodyLine), 'text must stand under a heading that begins with "## "');
    }
  }
  return sections;
}

export function lineOf(token: Token | undefined, bodyLine: number): number {
  return bodyLine + (token?.map?.[0] ?? 0);
}
