// Marks a text that stands in another language than its page, for those who look and for those who listen.

import type { Language, Text } from "#platform/language.ts";
import { attributes, html, type Html } from "#ui/html.ts";
import { notice } from "#ui/pieces.ts";
import { guideTexts } from "../texts/guide-texts.ts";

interface Written {
  readonly lang: Language;
}

/** For a `lang` attribute: nothing where the text has the page's language. */
export function foreign(text: Written, language: Language): Language | undefined {
  return text.lang === language ? undefined : text.lang;
}

/** The visible note at the top of a page whose text is not translated. */
export function translationNote(text: Written, language: Language, words: Text = guideTexts.onlyInBokmål): Html | null {
  return text.lang === language ? null : notice({ language, body: words[language] });
}

export function inItsLanguage(text: Written, language: Language, body: Html): Html {
  const lang = foreign(text, language);
  return lang ? html`<div ${attributes({ lang })}>${body}</div>` : body;
}
