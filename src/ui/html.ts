// The one notation every page is written in: whatever a person typed is escaped, and only text we made ourselves is let through.

import { html as template, raw as trust } from "hono/html";
import { escapeToBuffer, type HtmlEscapedString } from "hono/utils/html";

/** Ready markup. Always at hand, never a promise: pages are given what they show. */
export type Html = HtmlEscapedString;

/** What may stand in a template. Nothing, `false` and `true` show nothing, so `${isOpen && html`...`}` works. */
export type Piece = Html | string | number | boolean | null | undefined | readonly Piece[];

export type AttributeValue = string | number | boolean | null | undefined;

export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Html {
  return template(withoutIndents(strings), ...values) as Html;
}

const tidied = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/** The code's indentation says nothing to a browser, and a page of cards would be a tenth of it. What people wrote is untouched. */
function withoutIndents(strings: TemplateStringsArray): TemplateStringsArray {
  const known = tidied.get(strings);
  if (known) return known;
  const cut = strings.map((text) => text.replace(/\s*\n\s*/g, "\n"));
  const made = Object.assign(cut, { raw: strings.raw });
  tidied.set(strings, made);
  return made;
}

/** Lets markup through unescaped: only for what our own code made. */
export function raw(trusted: string): Html {
  return trust(trusted);
}

/** `<p ${attributes({ id, lang, hidden: isHidden })}>`: `true` is the bare name; nothing and `false` leave it out. */
export function attributes(values: Readonly<Record<string, AttributeValue>>): Html {
  const written: [string] = [""];
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === false) continue;
    written[0] += written[0] === "" ? name : ` ${name}`;
    if (value === true) continue;
    written[0] += '="';
    escapeToBuffer(String(value), written);
    written[0] += '"';
  }
  return raw(written[0]);
}

/** What a person wrote in a large field: a blank line makes a paragraph, a line break stays a line break. */
export function plainText(text: string, lang?: string): Html {
  const paragraphs = text
    .replaceAll("\r\n", "\n")
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
  return html`${paragraphs.map((paragraph) => html`<p ${attributes({ lang })}>${withLineBreaks(paragraph)}</p>`)}`;
}

function withLineBreaks(paragraph: string): Html {
  return html`${paragraph.split("\n").map((line, index) => [index > 0 && html`<br />`, line])}`;
}
