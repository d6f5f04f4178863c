// What was found: the question again, how many, and each page with the words marked.

import type { Hit, SearchResult } from "#publishing/search/search.ts";
import type { Language } from "#platform/language.ts";
import { button, buttonLink, form, textField } from "#ui/fields.ts";
import { attributes, html, type Html } from "#ui/html.ts";
import { emptyState, notice, pageTop, pagination, section } from "#ui/pieces.ts";
import { urls } from "../../urls.ts";
import { hitCount, searchTexts, sectionTexts } from "./texts.ts";

export interface SearchView {
  readonly language: Language;
  readonly question: string;
  readonly result: SearchResult;
  readonly page: number;
  readonly pages: number;
}

export function searchPage(view: SearchView): Html {
  const { language, question, result } = view;
  return html`
    ${pageTop({ title: searchTexts.title[language] })} ${searchForm(view)} ${corrected(view)}
    ${question === "" ? empty("empty", language) : result.total === 0 ? empty("nothing", language) : found(view)}
  `;
}

function searchForm({ language, question }: SearchView): Html {
  const state = { language, values: { q: question } };
  return form({
    action: urls.search(language),
    method: "get",
    isSearch: true,
    isRow: true,
    label: searchTexts.label[language],
    body: html`${textField(state, { name: "q", label: searchTexts.label[language], type: "search", maxLength: 300 })}
    ${button({ text: searchTexts.submit[language] })}`,
  });
}

function corrected({ language, result }: SearchView): Html | null {
  if (result.corrected === undefined) return null;
  const body = html`<p>${searchTexts.correctedTo[language]} <strong>${result.corrected}</strong>.</p>`;
  return notice({ language, body });
}

function found({ language, question, result, page, pages }: SearchView): Html {
  const addressOf = (to: number): string =>
    `${urls.search(language)}?${new URLSearchParams({ q: question, ...(to > 1 ? { page: String(to) } : {}) })}`;
  const hits = html`<ol class="cards">
      ${result.hits.map((hit) => hitCard(hit, language))}
    </ol>
    ${pagination({ language, page, pages, addressOf })}`;
  return section(hitCount(result.total)[language], hits);
}

function hitCard(hit: Hit, language: Language): Html {
  const what = sectionTexts[hit.section];
  const lang = attributes({ lang: hit.language === language ? undefined : hit.language });
  return html`<li class="card">
    ${what && html`<p class="kicker">${what[language]}</p>`}
    <h3 class="card-title" ${lang}><a href="${hit.address}">${marked(hit.titleParts)}</a></h3>
    <p ${lang}>${marked(hit.snippetParts)}</p>
  </li>`;
}

function marked(parts: Hit["titleParts"]): Html {
  return html`${parts.map((part) => (part.isHit ? html`<mark>${part.text}</mark>` : part.text))}`;
}

function empty(kind: "empty" | "nothing", language: Language): Html {
  return emptyState({
    title: searchTexts[`${kind}Title`][language],
    text: searchTexts[`${kind}Text`][language],
    action: buttonLink({ text: searchTexts.toGuide[language], address: urls.guide(language), variant: "secondary" }),
  });
}
