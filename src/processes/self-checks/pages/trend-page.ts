// The group's own trend from theme to theme: a small line for each criterion, and the same numbers as a table.

import type { Theme } from "#guide/index.ts";
import type { Language } from "#platform/language.ts";
import { html, type Html } from "#ui/html.ts";
import { linkList, pageTop, section, table } from "#ui/pieces.ts";
import { teamUrls } from "../../../urls.ts";
import { processTabs } from "../../pages/process-tabs.ts";
import type { Process } from "../../process.ts";
import { answersSentence, criterionNames, meanWords, selfCheckTexts } from "../../texts/self-check-texts.ts";
import { criteria, type Criterion, fewestAnswers, type ThemeCheck } from "../self-check.ts";
import { trendLine } from "./trend-line.ts";

export interface TrendPage {
  readonly language: Language;
  readonly organisation: string;
  readonly process: Process;
  /** The themes of the process, in order, each with what the group may see of it. */
  readonly themes: readonly { readonly theme: Theme; readonly check: ThemeCheck }[];
}

export function trendPage(page: TrendPage): Html {
  const { language, organisation, process, themes } = page;
  const seen = themes.filter(({ check }) => check.answers >= fewestAnswers);
  return html`
    ${pageTop({ title: selfCheckTexts.title[language], lead: selfCheckTexts.lead[language] })}
    ${processTabs(language, organisation, process.id, "overview")}
    ${section(
      selfCheckTexts.trend[language],
      seen.length > 0
        ? html`${lines(language, seen)} ${numbers(language, seen)}`
        : html`<p>${selfCheckTexts.trendEmpty[language]}</p>`,
    )}
    ${section(selfCheckTexts.themes[language], themeLinks(page))}
  `;
}

type Seen = TrendPage["themes"];

function lines(language: Language, seen: Seen): Html {
  const points = (criterion: Criterion) =>
    seen.map(({ theme, check }) => ({ name: String(theme.number), value: check.means[criterion] ?? 1 }));
  return html`<ul class="trends">
    ${criteria.map(
      (criterion) =>
        html`<li class="trend">
          <p class="trend-name">${criterionNames[criterion][language]}</p>
          ${trendLine(points(criterion))}
        </li>`,
    )}
  </ul>`;
}

function numbers(language: Language, seen: Seen): Html {
  return table({
    caption: selfCheckTexts.tableCaption[language],
    columns: [
      selfCheckTexts.criterion[language],
      ...seen.map(({ theme }) => ({ title: `${theme.number} ${theme.card}`, isNumber: true })),
    ],
    rows: criteria.map((criterion) => [
      criterionNames[criterion][language],
      ...seen.map(({ check }) => meanWords(check.means[criterion] ?? 0, language)),
    ]),
  });
}

function themeLinks({ language, organisation, process, themes }: TrendPage): Html {
  const team = teamUrls(language, organisation);
  return linkList(
    themes.map(({ theme, check }) => ({
      text: `${theme.number} ${theme.card}`,
      address: team.selfCheck(process.id, theme.slug),
      note: answersSentence(check.answers, language),
    })),
  );
}
