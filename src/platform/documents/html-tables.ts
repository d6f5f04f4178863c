// A table in a web page that may be wider than a telephone: it scrolls by itself, also with the keyboard.

import type { Html } from "./html-text.ts";
import { html } from "./html-text.ts";

export interface ScrollableTable {
  readonly name: "doc-table" | "doc-timeline";
  readonly caption?: string;
  /** What the columns are called: names the table where it has no caption. */
  readonly columns: readonly string[];
  readonly head: readonly Html[];
  readonly body: readonly Html[];
}

export function scrollable({ name, caption, columns, head, body }: ScrollableTable): Html {
  return html`<div class="doc-scroll" role="group" aria-label="${caption ?? columns.join(", ")}" tabindex="0">
    <table class="${name}">
      ${
        caption &&
        html`<caption>
          ${caption}
        </caption>`
      }
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}
