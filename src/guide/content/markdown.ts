// Markdown as the guide's texts use it: no HTML, links only to https or to our own pages, and references like «Intervju» (4.2).

import markdownIt, { type Env, type Token } from "markdown-it";
import { raw, type Html } from "#ui/html.ts";
import type { Report } from "./mistakes.ts";

export type { Token };

/** Where the text will be shown: turns references and own paths into addresses, null where nothing is. */
export interface Links {
  exercise(number: string): string | null;
  own(path: string): string | null;
}

/** «Title» (4.2), or a word and (4.2): how a text points to an exercise. */
export const referencePattern = /(?:«([^«»]+)» )?\((\d+\.\d+)\)/g;

const markdown = markdownIt({ html: false, linkify: false, typographer: false }).disable(["image", "code"]);

markdown.validateLink = isAllowedLink;
markdown.renderer.rules["text"] = (tokens, index, _options, env) =>
  markdown.utils
    .escapeHtml(tokens[index]?.content ?? "")
    .replace(referencePattern, (whole, title: string | undefined, number: string) => {
      const address = linksOf(env)?.exercise(number);
      if (!address) return whole;
      const link = `<a class="ds-link" href="${address}">`;
      return title ? `«${link}${title}</a>» (${number})` : `(${link}${number}</a>)`;
    });
markdown.renderer.rules["link_open"] = (tokens, index, _options, env) => {
  const href = String(tokens[index]?.attrGet("href") ?? "");
  const address = href.startsWith("/") ? (linksOf(env)?.own(href) ?? href) : href;
  return `<a class="ds-link" href="${markdown.utils.escapeHtml(address)}">`;
};
markdown.renderer.rules["table_open"] = () => '<div class="table-scroll"><table class="ds-table">';
markdown.renderer.rules["table_close"] = () => "</table></div>";
markdown.renderer.rules["th_open"] = () => '<th scope="col">';

export function isAllowedLink(href: string): boolean {
  return /^https:\/\/[^\s/]+/.test(href) || /^\/[a-z][a-z0-9/-]*$/.test(href);
}

export function parseMarkdown(text: string): Token[] {
  return markdown.parse(text, {});
}

/** Ready markup: safe since the text may hold no HTML, and everything else is escaped. */
export function renderBlocks(tokens: readonly Token[], links: Links): Html {
  return raw(markdown.renderer.render([...tokens], markdown.options, { links }));
}

export function renderInline(children: readonly Token[], links: Links): Html {
  return raw(markdown.renderer.renderInline([...children], markdown.options, { links }));
}

/** The words alone, a line for each paragraph or list item; headings are left out. */
export function plainWords(tokens: readonly Token[]): string {
  return tokens
    .filter((token, index) => token.type === "inline" && tokens[index - 1]?.type !== "heading_open")
    .map((token) => plainInline(token.children ?? []))
    .join("\n");
}

export function plainInline(children: readonly Token[]): string {
  return children.map((child) => (child.type.endsWith("break") ? " " : child.content)).join("");
}

/** What looks like a link and is none, because it leads somewhere we do not send people. */
export function reportLinks(text: string, firstLine: number, report: Report): void {
  for (const [index, line] of text.split("\n").entries()) {
    for (const [, address = ""] of line.matchAll(/\]\(([^)]*)\)/g)) {
      if (!isAllowedLink(address)) {
        report(firstLine + index, `the link "${address}" must begin with https:// or be a path of ours such as /guide`);
      }
    }
    if (/<\/?[a-z][^>]*>/i.test(line)) report(firstLine + index, "HTML is not used in the texts; write plain Markdown");
  }
}

function linksOf(env: Env | undefined): Links | undefined {
  return env?.["links"] as Links | undefined;
}
