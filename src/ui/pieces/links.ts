// Ways onward: doors, lists of pages, tabs, page numbers.

import type { Language } from "#platform/language.ts";
import { attributes, html, type Html } from "../html.ts";
import { stepOf, words } from "../texts.ts";

export interface Link {
  readonly text: string;
  readonly address: string;
}

export interface Door extends Link {
  /** One sentence on what is behind it. */
  readonly sentence: string;
  readonly lang?: string;
}

export interface Card {
  readonly title: string;
  readonly address?: string;
  /** A sentence, or small markup of your own. */
  readonly body?: string | Html;
  /** Small print above the title: what it is, when. */
  readonly kicker?: string;
  readonly tags?: readonly Html[];
  /** Buttons of its own; they stay clickable beside the title's link. */
  readonly actions?: Html;
  readonly lang?: string;
}

export interface Tab extends Link {
  readonly isCurrent?: boolean;
  readonly count?: number;
}

export interface Pagination {
  readonly language: Language;
  readonly page: number;
  readonly pages: number;
  readonly addressOf: (page: number) => string;
}

/** The few big ways in; the heading level follows the page. */
export function doors(entries: readonly Door[], level: 2 | 3 = 2): Html {
  const rows = entries.map(
    (door) =>
      html`<li class="door" ${attributes({ lang: door.lang })}>
        ${heading(level, html`<a href="${door.address}">${door.text}</a>`)}
        <p>${door.sentence}</p>
      </li>`,
  );
  return html`<ul class="doors">
    ${rows}
  </ul>`;
}

/** One below the other, or a few side by side where there is room. */
export function cards(entries: readonly Card[], level: 2 | 3 | 4 = 3, shape: "list" | "row" = "list"): Html {
  const rows = entries.map(
    (card) => html`<li class="card" ${attributes({ lang: card.lang })}>${cardBody(card, level)}</li>`,
  );
  return html`<ul class="cards ${shape === "row" ? "is-row" : ""}">
    ${rows}
  </ul>`;
}

/** A plain list of links, one a line; many short ones stand in columns where there is room. */
export function linkList(
  entries: readonly (Link & { readonly note?: string; readonly mark?: Html })[],
  shape: "list" | "columns" = "list",
): Html {
  const rows = entries.map(
    ({ text, address, note, mark }) =>
      html`<li>
        ${mark}<a class="ds-link" href="${address}">${text}</a>${note && html` <span class="quiet">${note}</span>`}
      </li>`,
  );
  return html`<ul class="link-list ${shape === "columns" ? "in-columns" : ""}">
    ${rows}
  </ul>`;
}

export function tabs(label: string, entries: readonly Tab[]): Html {
  const rows = entries.map(({ text, address, isCurrent, count }) => {
    const marks = attributes({ href: address, "aria-current": isCurrent ? "page" : undefined });
    return html`<li>
      <a ${marks}>${text}${count !== undefined && html` <span class="tab-count">${count}</span>`}</a>
    </li>`;
  });
  return html`<nav class="tabs" aria-label="${label}">
    <ul>
      ${rows}
    </ul>
  </nav>`;
}

/** Nothing when there is only one page. */
export function pagination({ language, page, pages, addressOf }: Pagination): Html {
  if (pages <= 1) return html``;
  const step = (to: number, text: string, rel: string): Html =>
    to < 1 || to > pages
      ? html`<span></span>`
      : html`<a class="ds-link" rel="${rel}" href="${addressOf(to)}">${text}</a>`;
  return html`<nav class="pagination" aria-label="${words.pages[language]}">
    ${step(page - 1, words.previous[language], "prev")}
    <span aria-current="page">${stepOf(page, pages)[language]}</span>
    ${step(page + 1, words.next[language], "next")}
  </nav>`;
}

function cardBody(card: Card, level: 2 | 3 | 4): Html {
  const title = card.address ? html`<a href="${card.address}">${card.title}</a>` : card.title;
  const body = typeof card.body === "string" ? html`<p>${card.body}</p>` : card.body;
  return html`
    ${card.kicker && html`<p class="kicker">${card.kicker}</p>`} ${heading(level, title)} ${body}
    ${card.tags?.length ? html`<p class="tags">${card.tags.map((each) => html`${each} `)}</p>` : ""} ${card.actions}
  `;
}

function heading(level: 2 | 3 | 4, content: Html | string): Html {
  if (level === 2) return html`<h2 class="card-title">${content}</h2>`;
  return level === 3 ? html`<h3 class="card-title">${content}</h3>` : html`<h4 class="card-title">${content}</h4>`;
}
