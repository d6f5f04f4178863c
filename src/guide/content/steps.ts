// The steps of an exercise: `1. **Title** (5 min). What to do.` as something a page, a sheet and a plan can use.

import { html, type Html } from "#ui/html.ts";
import { plainInline, plainWords, renderBlocks, renderInline, type Links, type Token } from "./markdown.ts";
import type { Report } from "./mistakes.ts";
import { lineOf, type Section } from "./sections.ts";

export interface Step {
  readonly title: string;
  /** Null where nobody sits together while it is done. */
  readonly minutes: number | null;
  readonly body: Html;
  /** The same as `body`, without markup. */
  readonly text: string;
}

export function readSteps(section: Section, bodyLine: number, links: Links, report: Report): Step[] {
  const [opening] = section.tokens;
  if (opening?.type !== "ordered_list_open") {
    report(section.line + 1, "the steps must be a numbered list: 1. **Title** (5 min). What to do.");
    return [];
  }
  return itemsOf(section.tokens).flatMap((item) => readStep(item, bodyLine, links, report) ?? []);
}

function itemsOf(tokens: readonly Token[]): Token[][] {
  const items: Token[][] = [];
  for (const token of tokens) {
    if (token.type === "list_item_open" && token.level === 1) items.push([]);
    else if (token.level > 1) items.at(-1)?.push(token);
  }
  return items;
}

function readStep(item: readonly Token[], bodyLine: number, links: Links, report: Report): Step | null {
  const [, inline, , ...rest] = item;
  const children = inline?.children ?? [];
  const at = lineOf(inline, bodyLine);
  const start = children.findIndex((child) => child.type === "strong_open");
  const end = children.findIndex((child) => child.type === "strong_close");
  const before = plainInline(children.slice(0, Math.max(0, start))).trim();
  const after = children[end + 1];
  const note = /^(?: \((\d+) min\))?\. /.exec(after?.content ?? "");
  if (start < 0 || end < start || before !== "" || !after || !note) {
    report(at, "a step must read: **Title** (5 min). What to do.");
    return null;
  }
  const first = [withContent(after, after.content.slice(note[0].length)), ...children.slice(end + 2)];
  const text = [plainInline(first), plainWords(rest)].filter((part) => part !== "").join("\n");
  const body = html`<p>${renderInline(first, links)}</p>
    ${renderBlocks(rest, links)}`;
  return { title: plainInline(children.slice(start + 1, end)), minutes: note[1] ? Number(note[1]) : null, body, text };
}

function withContent(token: Token, content: string): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, { content });
}
