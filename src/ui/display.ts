// How somebody wants to see every page: size of text, contrast, colours; and the small form in which they choose it.

import type { Language } from "#platform/language.ts";
import { radioField } from "./fields.ts";
import { html, type Html } from "./html.ts";
import { words } from "./texts.ts";

export interface Display {
  readonly size: "normal" | "large" | "largest";
  readonly contrast: "normal" | "high";
  readonly colours: "system" | "light" | "dark";
}

export const defaultDisplay: Display = { size: "normal", contrast: "normal", colours: "system" };

/** Reads "size", "contrast" and "colours" from a form or a cookie; what is not understood becomes the default. */
export function displayFrom(values: Readonly<Record<string, unknown>>): Display {
  const { size, contrast, colours } = values;
  return {
    size: size === "large" || size === "largest" ? size : defaultDisplay.size,
    contrast: contrast === "high" ? contrast : defaultDisplay.contrast,
    colours: colours === "light" || colours === "dark" ? colours : defaultDisplay.colours,
  };
}

/** Sends "size", "contrast" and "colours". `hidden` carries what the receiver wants to know besides. */
export function displayForm(language: Language, chosen: Display, address: string, hidden?: Html): Html {
  const state = { language, values: { ...chosen }, prefix: "display" };
  const option = (value: string, word: keyof typeof words) => ({ value, label: words[word][language] });
  return html`<form class="display-form" action="${address}" method="post" aria-label="${words.display[language]}">
    ${hidden}
    ${radioField(state, {
      name: "size",
      label: words.textSize[language],
      options: [option("normal", "normal"), option("large", "large"), option("largest", "largest")],
    })}
    ${radioField(state, {
      name: "contrast",
      label: words.contrast[language],
      options: [option("normal", "normal"), option("high", "high")],
    })}
    ${radioField(state, {
      name: "colours",
      label: words.colours[language],
      options: [option("system", "asDevice"), option("light", "light"), option("dark", "dark")],
    })}
    <button class="ds-button" data-variant="secondary" type="submit">${words.saveDisplay[language]}</button>
  </form>`;
}
