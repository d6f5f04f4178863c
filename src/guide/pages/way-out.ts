// The question a group can answer when a phase or theme is done.

import type { Language } from "#platform/language.ts";
import { attributes, html, type Html } from "#ui/html.ts";
import { section } from "#ui/pieces.ts";
import type { PhaseText } from "../content/texts.ts";
import { guideTexts } from "../texts/guide-texts.ts";
import { foreign } from "./language-mark.ts";

export function wayOut(text: PhaseText, language: Language, more?: Html): Html {
  const question = html`<p ${attributes({ class: "big-question", lang: foreign(text, language) })}>${text.question}</p>
    ${more}`;
  return section(guideTexts.wayOut[language], question);
}
