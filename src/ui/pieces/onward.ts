// The page before and the page after, at the end of a page that is one of a row.

import type { Language } from "#platform/language.ts";
import { attributes, html, type Html } from "../html.ts";
import { words } from "../texts.ts";

export interface Neighbour {
  readonly title: string;
  readonly address: string;
  readonly lang?: Language;
}

export interface Neighbours {
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
}

/** The neighbours of one in a row. */
export function neighboursIn<T>(row: readonly T[], one: T, neighbour: (each: T) => Neighbour): Neighbours {
  const at = row.indexOf(one);
  const previous = row[at - 1];
  const next = row[at + 1];
  return { previous: previous && neighbour(previous), next: next && neighbour(next) };
}

/** `label` says what they are neighbours in. */
export function onward({ previous, next }: Neighbours, label: string, language: Language): Html {
  if (!previous && !next) return html``;
  const way = (to: Neighbour | undefined, word: string, rel: string): Html | undefined =>
    to &&
    html`<li class="is-${rel}">
      <a href="${to.address}" rel="${rel}"
        ><span class="onward-word">${word}</span>
        <span ${attributes({ class: "onward-title", lang: to.lang })}>${to.title}</span></a
      >
    </li>`;
  return html`<nav class="onward" aria-label="${label}">
    <ul class="onward-ways">
      ${way(previous, words.previous[language], "prev")} ${way(next, words.next[language], "next")}
    </ul>
  </nav>`;
}
