// How far one thing on a picture has come: a mark with its own shape, never only a colour, and its word.

import type { Language } from "#platform/language.ts";
import { html, raw, type Html } from "../html.ts";
import { words } from "../texts.ts";

export type State = "done" | "current" | "open" | "skipped";

const drawings: Readonly<Record<State, string>> = {
  done: '<circle cx="12" cy="12" r="11" class="mark-fill"/><path d="m7 12.5 3.5 3.5L17 8.5" class="mark-line"/>',
  current: '<circle cx="12" cy="12" r="10" class="mark-ring"/><circle cx="12" cy="12" r="5" class="mark-dot"/>',
  open: '<circle cx="12" cy="12" r="10" class="mark-ring"/>',
  skipped: '<circle cx="12" cy="12" r="10" class="mark-ring is-dashed"/><path d="M8 12h8" class="mark-dash"/>',
};

export function stateMark(state: State): Html {
  const drawing = raw(drawings[state]);
  return html`<svg class="mark is-${state}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${drawing}</svg>`;
}

export function stateWord(state: State, language: Language): string {
  return words[state][language];
}
