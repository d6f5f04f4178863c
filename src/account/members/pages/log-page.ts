// What happened in an organisation, newest first.

import type { Organisation } from "#people/organisation.ts";
import { dayOf } from "#platform/clock.ts";
import type { Language } from "#platform/language.ts";
import { html, type Html } from "#ui/html.ts";
import { pageTop, section, tabs } from "#ui/pieces.ts";
import { clockTime, shortDay } from "#ui/time.ts";
import type { PageParts } from "#web/visit.ts";
import { teamUrls } from "../../../urls.ts";
import { logTexts, timesWords } from "../texts/log-texts.ts";

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
  ${lines.length > 0 ? days(facts) : html`<p>${logTexts.nothing[language]}</p>`}
  ${earlier && html`<p><a class="ds-link" rel="next" href="${more}">${logTexts.earlier[language]}</a></p>`}`;
  return { title, body, breadcrumbs: [{ text: organisation.name, address: home }] };
}

/** Day by day; what somebody did several times in a row is said once, with how often. */
function days({ language, lines }: LogFacts): Html {
  const byDay = Map.groupBy(lines, ({ at }) => dayOf(at));
  return html`${[...byDay].map(([day, during]) =>
    section(
      shortDay(day, language),
      html`<ul class="log-lines">
        ${inARow(during, language)}
      </ul>`,
    ),
  )}`;
}

function inARow(lines: LogFacts["lines"], language: Language): Html[] {
  const rows: { at: Date; sentence: string; times: number }[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last?.sentence === line.sentence) last.times += 1;
    else rows.push({ ...line, times: 1 });
  }
  return rows.map(
    ({ at, sentence, times }) =>
      html`<li>
        <span class="quiet">${clockTime(at, language)}</span>
        <span>${sentence} ${times > 1 && html`<span class="quiet">${timesWords(times, language)}</span>`}</span>
      </li>`,
  );
}
