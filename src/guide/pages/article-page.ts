// An article: something to read beside the exercises.

import type { Language } from "#platform/language.ts";
import { html, type Html } from "#ui/html.ts";
import { pageTop } from "#ui/pieces.ts";
import type { Article } from "../guide.ts";
import { foreign, inItsLanguage, translationNote } from "./language-mark.ts";

export function articlePage(article: Article, language: Language, after?: Html): Html {
  return html`
    ${pageTop({ title: article.title, lead: article.summary, lang: foreign(article, language) })}
    ${translationNote(article, language)}
    ${inItsLanguage(article, language, html`<div class="prose">${article.body}</div>`)} ${after}
  `;
}
