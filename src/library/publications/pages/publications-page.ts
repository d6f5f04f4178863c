// What municipalities and associations have published, newest first, by place and year.

import { dayOf } from "#platform/clock.ts";
import type { Language } from "#platform/language.ts";
import type { PublicPublication } from "#publishing/publications/publication.ts";
import { button, buttonLink, form, selectField } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { cards, emptyState, pageTop, pagination, section, tag } from "#ui/pieces.ts";
import { urls } from "../../../urls.ts";
import { countSentence, libraryTexts } from "../texts.ts";

export interface PublicationsPage {
  readonly language: Language;
  readonly publications: readonly PublicPublication[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly chosen: { readonly place: string; readonly year: string };
  readonly years: readonly number[];
  readonly places: readonly { readonly id: string; readonly line: string }[];
  /** How each place of the shown publications reads. */
  readonly placeLines: ReadonlyMap<string, string>;
}

export function publicationsPage(page: PublicationsPage): Html {
  const { language, chosen, total } = page;
  const isChosen = chosen.place !== "" || chosen.year !== "";
  return html`
    ${pageTop({ title: libraryTexts.title[language], lead: libraryTexts.lead[language] })}
    ${(total > 0 || isChosen) && choices(page)} ${total > 0 ? list(page) : nothing(language, isChosen)}
  `;
}

function choices({ language, chosen, years, places }: PublicationsPage): Html {
  const state = { language, values: chosen };
  return form({
    action: urls.publications(language),
    method: "get",
    label: libraryTexts.choose[language],
    isRow: true,
    body: html`${selectField(state, {
      name: "place",
      label: libraryTexts.place[language],
      unchosen: libraryTexts.allPlaces[language],
      options: places.map(({ id, line }) => ({ value: id, label: line })),
    })}
    ${selectField(state, {
      name: "year",
      label: libraryTexts.year[language],
      unchosen: libraryTexts.allYears[language],
      options: years.map((year) => ({ value: String(year), label: String(year) })),
    })}
    ${button({ text: libraryTexts.show[language], variant: "secondary" })}`,
  });
}

function list({ language, publications, total, page, pages, chosen, placeLines }: PublicationsPage): Html {
  const entries = publications.map((each) => ({
    title: each.title,
    address: urls.publication(language, each.organisationSlug, each.slug),
    kicker: kickerOf(each, placeLines),
    body: each.summary,
    tags: each.isInvented ? [tag(libraryTexts.invented[language], "warning")] : [],
    lang: each.language === language ? undefined : each.language,
  }));
  const addressOf = (to: number): string => {
    const query = new URLSearchParams(Object.entries({ ...chosen, page: String(to) }).filter(([, value]) => value));
    return `${urls.publications(language)}?${query}`;
  };
  return section(
    countSentence(total, language),
    html`${cards(entries)} ${pagination({ language, page, pages, addressOf })}`,
  );
}

function kickerOf(publication: PublicPublication, placeLines: ReadonlyMap<string, string>): string {
  const places = publication.placeIds.flatMap((id) => placeLines.get(id) ?? []);
  const year = dayOf(publication.firstPublishedAt).slice(0, 4);
  return [...(places.length > 0 ? places : [publication.organisationName]), year].join(" · ");
}

function nothing(language: Language, isChosen: boolean): Html {
  if (!isChosen) {
    const action = buttonLink({ text: libraryTexts.toGuide[language], address: urls.guide(language) });
    return emptyState({ title: libraryTexts.emptyTitle[language], text: libraryTexts.emptyText[language], action });
  }
  const action = buttonLink({ text: libraryTexts.seeAll[language], address: urls.publications(language) });
  return emptyState({ title: libraryTexts.noneTitle[language], text: libraryTexts.noneText[language], action });
}
