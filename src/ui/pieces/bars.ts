// Amounts side by side as horizontal bars, each with its words and its number: the list is the picture.

import { html, type Html } from "../html.ts";

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The amount in words; the number by itself. */
  readonly words?: string;
  readonly address?: string;
}

export function bars(caption: string, entries: readonly Bar[], max?: number): Html {
  const longest = max ?? Math.max(1, ...entries.map(({ value }) => value));
  const rows = entries.map((bar) => {
    const width = Math.max(0, Math.min(100, (bar.value / longest) * 100));
    return html`<li class="bar">
      <span class="bar-label"
        >${bar.address ? html`<a class="ds-link" href="${bar.address}">${bar.label}</a>` : bar.label}</span
      >
      <span class="bar-words">${bar.words ?? bar.value}</span>
      <svg class="bar-line" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="bar-track" width="100" height="4" />
        <rect class="bar-fill" width="${width.toFixed(2)}" height="4" />
      </svg>
    </li>`;
  });
  return html`<figure class="bars">
    <figcaption>${caption}</figcaption>
    <ul>
      ${rows}
    </ul>
  </figure>`;
}
