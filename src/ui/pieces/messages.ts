// What the page tells somebody: notices, what to do when there is nothing yet, small labels, how far they have come.

import type { Language } from "#platform/language.ts";
import { attributes, html, type Html } from "../html.ts";
import { stepOf, words } from "../texts.ts";

export type Tone = "info" | "success" | "warning" | "danger";

export interface Notice {
  readonly language: Language;
  readonly tone?: Tone;
  readonly title?: string;
  readonly body: string | Html;
  /** It came as an answer to what the person just did, and is read aloud at once. */
  readonly isAnswer?: boolean;
}

export interface EmptyState {
  readonly title: string;
  /** What to do first, in one or two sentences. */
  readonly text: string;
  /** Usually one `buttonLink`. */
  readonly action?: Html;
}

export type TagTone = Tone | "main" | "accent" | "neutral";

export function notice(said: Notice): Html {
  const tone = said.tone ?? "info";
  const kind = { info: words.information, success: words.success, warning: words.warning, danger: words.danger }[tone];
  const title = said.title
    ? html`<p class="notice-title">${said.title}</p>`
    : html`<span class="ds-sr-only">${kind[said.language]}: </span>`;
  const marks = attributes({
    "data-color": tone,
    role: said.isAnswer ? (tone === "danger" ? "alert" : "status") : undefined,
  });
  const body = typeof said.body === "string" ? html`<p>${said.body}</p>` : said.body;
  return html`<div class="ds-alert notice" ${marks}>${title}${body}</div>`;
}

export function emptyState(empty: EmptyState): Html {
  return html`<div class="empty">
    <h2 class="empty-title">${empty.title}</h2>
    <p>${empty.text}</p>
    ${empty.action}
  </div>`;
}

export function tag(text: string, tone: TagTone = "neutral"): Html {
  return html`<span class="ds-tag" data-color="${tone === "main" ? "primary" : tone}">${text}</span>`;
}

/** "2 av 4", with a bar beside it. */
export function progress(step: number, total: number, language: Language): Html {
  return html`<div class="progress">
    <span class="progress-words">${stepOf(step, total)[language]}</span>
    <progress max="${total}" value="${step}" aria-hidden="true"></progress>
  </div>`;
}

/** An amount out of a whole, in words and as a bar. */
export function meter(label: string, value: number, max: number, words?: string): Html {
  const share = words ?? `${value} / ${max}`;
  return html`<div class="meter">
    <span class="meter-label">${label}</span> <span class="meter-words">${share}</span>
    <meter min="0" max="${max}" value="${value}" aria-hidden="true"></meter>
  </div>`;
}
