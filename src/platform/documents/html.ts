// The parts of a document in a web page, with the meaning in the markup and the looks in document.css.

import { setImmediate } from "node:timers/promises";
import type { Language } from "#platform/language.ts";
import type { Block, Fact, Figure, Heading, Table, TextBlock } from "./document.ts";
import { withSoundOutline } from "./document.ts";
import { htmlSheet } from "./html-sheets.ts";
import { scrollable } from "./html-tables.ts";
import type { Html } from "./html-text.ts";
import { drawing, html, textOf } from "./html-text.ts";
import { withPlainText } from "./plain-text.ts";

export interface HtmlOptions {
  readonly language: Language;
  /** The level that a heading of level 1 gets on this page; 2 when the page has its own title. */
  readonly firstLevel?: 1 | 2 | 3;
}

export function renderHtml(blocks: readonly Block[], { language, firstLevel = 2 }: HtmlOptions): Html {
  const sound = withSoundOutline(withPlainText(blocks));
  return html`<div class="doc">${sound.map((block) => blockOf(block, language, firstLevel))}</div>`;
}

/** The same for a document that may be long: others are let in between its parts. */
export async function renderLongHtml(blocks: readonly Block[], options: HtmlOptions): Promise<Html> {
  const { language, firstLevel = 2 } = options;
  const sound = withSoundOutline(blocks);
  const parts: Html[] = [];
  for (let first = 0; first < sound.length; first += blocksAtOnce) {
    await setImmediate();
    const some = withPlainText(sound.slice(first, first + blocksAtOnce));
    parts.push(html`${some.map((block) => blockOf(block, language, firstLevel))}`);
  }
  await setImmediate();
  return html`<div class="doc">${parts}</div>`;
}

const blocksAtOnce = 100;

function blockOf(block: Block, language: Language, firstLevel: number): Html {
  switch (block.type) {
    case "heading":
      return heading(block, firstLevel);
    case "paragraph":
      return html`<p>${textOf(block.text)}</p>`;
    case "list":
      return list(block);
    case "table":
      return table(block);
    case "facts":
      return html`<dl class="doc-facts">${block.facts.map(fact)}</dl>`;
    case "quote":
      return html`<figure class="doc-quote">
        <blockquote>${textOf(block.text)}</blockquote>
        ${block.source && html`<figcaption>${block.source}</figcaption>`}
      </figure>`;
    case "notice":
      return html`<div class="doc-notice">
        ${block.title && html`<p class="doc-label">${block.title}</p>`}
        <p>${textOf(block.text)}</p>
      </div>`;
    case "figure":
      return figure(block);
    case "pageBreak":
      return html`<div class="doc-page-break"></div>`;
    default:
      return htmlSheet(block, language);
  }
}

function heading({ level, text: inline, anchor }: Heading, firstLevel: number): Html {
  const text = textOf(inline);
  const id = anchor ? html` id="${anchor}"` : "";
  switch (level + firstLevel - 1) {
    case 1:
      return html`<h1${id}>${text}</h1>`;
    case 2:
      return html`<h2${id}>${text}</h2>`;
    case 3:
      return html`<h3${id}>${text}</h3>`;
    case 4:
      return html`<h4${id}>${text}</h4>`;
    default:
      return html`<h5${id}>${text}</h5>`;
  }
}

function list({ isOrdered, items }: Extract<TextBlock, { type: "list" }>): Html {
  const lines = items.map((item) => html`<li>${textOf(item)}</li>`);
  return isOrdered
    ? html`<ol>
        ${lines}
      </ol>`
    : html`<ul>
        ${lines}
      </ul>`;
}

function table({ caption, columns, rows, hasRowHeaders }: Table): Html {
  const head = columns.map((column) => html`<th scope="col">${column.title}</th>`);
  const body = rows.map(
    (row) =>
      html`<tr>
        ${row.map((value, index) =>
          hasRowHeaders && index === 0 ? html`<th scope="row">${textOf(value)}</th>` : html`<td>${textOf(value)}</td>`,
        )}
      </tr>`,
  );
  return scrollable({ name: "doc-table", caption, columns: columns.map(({ title }) => title), head, body });
}

function fact({ label, value }: Fact): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>${textOf(value)}</dd>
  </div>`;
}

function figure({ svg, alt, caption }: Figure): Html {
  return html`<figure class="doc-figure">
    ${caption && html`<figcaption>${caption}</figcaption>`}
    <div role="img" aria-label="${alt}">${drawing(svg)}</div>
  </figure>`;
}
