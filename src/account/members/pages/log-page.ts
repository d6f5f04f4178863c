// What happened in an organisation, newest first.

import type { Organisation } from "#people/organisation.ts";
import type { Language } from "#platform/language.ts";
import { html, type Html } from "#ui/html.ts";
import { pageTop, table, tabs } from "#ui/pieces.ts";
import { shortMoment } from "#ui/time.ts";
import type { PageParts } from "#web/visit.ts";
import { teamUrls } from "../../../urls.ts";
import { logTexts } from "../texts/log-texts.ts";

export interface LogFacts {
  readonly language: Language;
  readonly organisation: Organisation;
  readonly maySeeAll: boolean;
  readonly isOwn: boolean;
  readonly lines: readonly { readonly at: Date; readonly sentence: string }[];
  /** The event before which there is more. */
  readonly earlier: string | null;
}

export function logPage(facts: LogFacts): PageParts {
  const { language, organisation, maySeeAll, isOwn, lines, earlier } = facts;
  const { home, log } = teamUrls(language, organisation.slug);
  const title = logTexts.title[language];
  const ways = tabs(title, [
    { text: logTexts.all[language], address: log, isCurrent: !isOwn },
    { text: logTexts.own[language], address: `${log}?own`, isCurrent: isOwn },
  ]);
  const more = `${log}?${isOwn ? "own&" : ""}before=${earlier}`;
  const body = html`${pageTop({ title, lead: logTexts.lead[language] })} ${maySeeAll && ways}
  ${lines.length > 0 ? lineTable(title, facts) : html`<p>${logTexts.nothing[language]}</p>`}
  ${earlier && html`<p><a class="ds-link" rel="next" href="${more}">${logTexts.earlier[language]}</a></p>`}`;
  return { title, body, breadcrumbs: [{ text: organisation.name, address: home }] };
}

function lineTable(caption: string, { language, lines }: LogFacts): Html {
  const rows = lines.map(({ at, sentence }) => [sentence, shortMoment(at, language)]);
  return table({ caption, isCaptionHidden: true, columns: [logTexts.what[language], logTexts.when[language]], rows });
}
