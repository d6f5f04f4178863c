// Running text of a document in a web page, escaped; and the drawings, which alone are let through as they are.

import { html as template, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { Inline, Run } from "./document.ts";
import { runsOf } from "./inline.ts";

export type Html = HtmlEscapedString;
type Piece = Html | string | number | false | undefined | readonly Piece[];

/** Hono's template could wait for promises; a document has none. */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Html {
  return template(strings, ...values) as Html;
}

export function textOf(inline: Inline): Html {
  return html`${runsOf(inline).map(runOf)}`;
}

/** A drawing is made by our own code, never by a person: see `Figure`. */
export function drawing(svg: string): Html {
  return raw(svg);
}

function runOf({ text, isBold, isItalic, href, language }: Run): Html {
  let body = html`${text.split("\n").map((line, index) => [index > 0 && html`<br />`, line])}`;
  if (isItalic) body = html`<em>${body}</em>`;
  if (isBold) body = html`<strong>${body}</strong>`;
  if (language) body = html`<span lang="${language}">${body}</span>`;
  return href ? html`<a href="${href}">${body}</a>` : body;
}
