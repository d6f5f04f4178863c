// Where a team makes its work public: what is public now, and the form in which a leader writes it.

import { dayOf } from "#platform/clock.ts";
import type { Policy } from "#people/membership.ts";
import { parts } from "#publishing/publications/publication.ts";
import { partNames } from "#publishing/publications/texts.ts";
import { voicesWords } from "#publishing/publications/voices-words.ts";
import {
  actions,
  button,
  buttonLink,
  checkboxesField,
  errorSummary,
  form,
  type FormProblem,
  type FormState,
  hiddenField,
  proseField,
  textField,
} from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { confirm, facts, notice, pageTop, section } from "#ui/pieces.ts";
import { shortDay } from "#ui/time.ts";
import type { Language } from "#platform/language.ts";
import { teamUrls, urls } from "../../../urls.ts";
import { processTabs } from "../../pages/process-tabs.ts";
import type { PublishingView } from "../load-page.ts";
import { partHints, publicationTexts } from "../texts.ts";
import { valuesOf, type WrittenPage } from "../written-page.ts";

export interface PublicationPage extends PublishingView {
  readonly language: Language;
  readonly organisation: string;
  readonly may: Policy;
  /** What was typed and must be mended. */
  readonly again?: { readonly written: WrittenPage; readonly problems: readonly FormProblem[] };
}

export function publicationPage(page: PublicationPage): Html {
  const { language, organisation, process, may, published } = page;
  return html`
    ${pageTop({ title: publicationTexts.title[language], lead: publicationTexts.lead[language] })}
    ${processTabs(language, organisation, process.id, "publication")}
    ${published ? standing(page) : html`<p>${publicationTexts.notYet[language]}</p>`}
    ${may.mayPublish ? writing(page) : html`<p class="quiet">${publicationTexts.onlyLeaders[language]}</p>`}
  `;
}

function standing(page: PublicationPage): Html {
  const { language, organisation, process, may, published } = page;
  if (!published) return html``;
  const { organisationSlug, slug, firstPublishedAt, publishedAt } = published.publication;
  const address = urls.publication(language, organisationSlug, slug);
  const withdrawal = form({
    action: teamUrls(language, organisation).publication(process.id),
    body: html`${hiddenField("does", "withdraw")}
    ${actions(button({ text: publicationTexts.withdrawNow[language], variant: "danger" }))}`,
  });
  const body = html`${readAgain(page)}
  ${facts([
    { term: publicationTexts.since[language], text: shortDay(dayOf(firstPublishedAt), language) },
    { term: publicationTexts.changed[language], text: shortDay(dayOf(publishedAt), language) },
  ])}
  ${actions(buttonLink({ text: publicationTexts.seePublic[language], address, variant: "secondary" }))}
  ${may.mayPublish && confirm(publicationTexts.withdraw[language], publicationTexts.withdrawQuestion[language], withdrawal)}`;
  return section(publicationTexts.isPublic[language], body);
}

/** Until somebody publishes again or confirms. What is confirmed is the withdrawal that stood here when the page was read. */
function readAgain({ language, organisation, process, may, published }: PublicationPage): Html | null {
  const unsettledAt = published?.publication.unsettledAt;
  if (!unsettledAt) return null;
  const confirmation = form({
    action: teamUrls(language, organisation).publication(process.id),
    body: html`${hiddenField("does", "confirm")} ${hiddenField("upTo", unsettledAt.toISOString())}
    ${actions(button({ text: publicationTexts.stillHolds[language], variant: "secondary" }))}`,
  });
  const body = html`<p>${publicationTexts.readAgain[language]}</p>
    ${may.mayPublish && confirmation}`;
  return notice({ language, tone: "warning", body });
}

function writing(page: PublicationPage): Html {
  const { language, published, draft, again } = page;
  const title = (published ? publicationTexts.rewrite : publicationTexts.write)[language];
  const said = draft ? publicationTexts.draftFound : published ? null : publicationTexts.prefilled;
  const above = said && !again ? notice({ language, body: said[language] }) : null;
  return section(title, html`${above} ${draft && discarding(page)} ${pageForm(page)}`, "write");
}

function discarding({ language, organisation, process }: PublicationPage): Html {
  return form({
    action: teamUrls(language, organisation).publication(process.id),
    body: html`${hiddenField("does", "discard")}
    ${actions(button({ text: publicationTexts.discard[language], variant: "quiet" }))}`,
  });
}

function pageForm({ language, organisation, process, lines, draft, beginning, again }: PublicationPage): Html {
  const written = again?.written ?? draft ?? beginning;
  const state: FormState = { language, values: valuesOf(written), problems: again?.problems };
  const lang = process.language === language ? undefined : process.language;
  const fields = parts.map((part) => {
    const field = proseField(state, {
      name: part,
      label: partNames[part][language],
      hint: partHints[part][language],
      isRequired: part === "what",
      rows: part === "contact" || part === "forWhom" ? 2 : 4,
      lang,
    });
    return part === "plan" && lines.length > 0 ? html`${field} ${lineChoice(state, lines)}` : field;
  });
  const body = html`${errorSummary(state)} ${hiddenField("does", "preview")} ${hiddenField("basedOn", written.basedOn)}
  ${textField(state, {
    name: "title",
    label: publicationTexts.name[language],
    isRequired: true,
    maxLength: 200,
    lang,
  })}
  ${fields} ${actions(button({ text: publicationTexts.toPreview[language] }))}`;
  return form({ action: teamUrls(language, organisation).publication(process.id), body });
}

function lineChoice(state: FormState, lines: PublishingView["lines"]): Html {
  const { language } = state;
  return checkboxesField(state, {
    name: "lines",
    label: publicationTexts.lines[language],
    hint: publicationTexts.linesHint[language],
    options: lines.map(({ itemId, measure, period, status, voices }) => {
      const hint = [period, status, voicesWords(voices, language)].filter((words) => words !== "").join(" · ");
      return { value: itemId, label: measure, hint };
    }),
  });
}
