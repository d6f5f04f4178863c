// A published piece of work as everybody reads it: what, why, for whom, how, the plan with its voices, and what came of it.

import { dayOf } from "#platform/clock.ts";
import { renderHtml } from "#platform/documents/html.ts";
import type { Language } from "#platform/language.ts";
import { publicationBlocks } from "#publishing/publications/publication-blocks.ts";
import type { ReadPublication } from "#publishing/publications/public-store.ts";
import { attributes, html, type Html } from "#ui/html.ts";
import { facts, pageTop } from "#ui/pieces.ts";
import { shortDay } from "#ui/time.ts";
import { libraryTexts } from "../texts.ts";

export interface PublicationPage {
  readonly language: Language;
  readonly publication: ReadPublication;
  readonly placeLines: readonly string[];
}

export function publicationPage({ language, publication, placeLines }: PublicationPage): Html {
  const theirs = publication.language === language ? undefined : publication.language;
  return html`
    ${pageTop({ kicker: placeLines.join(" · ") || publication.organisationName, title: publication.title, lang: theirs })}
    <article ${attributes({ lang: theirs })}>
      ${renderHtml(publicationBlocks(publication, publication.language), { language: publication.language })}
    </article>
    ${facts(aboutIt(publication, language))}
  `;
}

function aboutIt(publication: ReadPublication, language: Language): { term: string; text: string }[] {
  const [first, last] = [dayOf(publication.firstPublishedAt), dayOf(publication.publishedAt)];
  return [
    { term: libraryTexts.from[language], text: publication.organisationName },
    { term: libraryTexts.published[language], text: shortDay(first, language) },
    ...(last === first ? [] : [{ term: libraryTexts.changed[language], text: shortDay(last, language) }]),
  ];
}
