// The self-check after one theme: a person's own answer, and what the group may see of everybody's.

import type { Theme } from "#guide/index.ts";
import type { Policy } from "#people/membership.ts";
import type { Language } from "#platform/language.ts";
import { actions, button, buttonLink, errorSummary, form, type FormState, proseField, scaleField } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { pageTop, section, table } from "#ui/pieces.ts";
import { teamUrls } from "../../../urls.ts";
import { processTabs } from "../../pages/process-tabs.ts";
import type { Process } from "../../process.ts";
import {
  answersSentence,
  criterionNames,
  criterionQuestions,
  meanWords,
  selfCheckTexts,
} from "../../texts/self-check-texts.ts";
import { criteria, fewestAnswers, mostDisagreed, type ThemeCheck } from "../self-check.ts";

export interface CheckPage {
  readonly language: Language;
  readonly organisation: string;
  readonly process: Process;
  readonly theme: Theme;
  readonly may: Policy;
  readonly state: FormState;
  readonly check: ThemeCheck;
  readonly notes: readonly string[];
}

export function checkPage(page: CheckPage): Html {
  const { language, organisation, process, theme, may, check } = page;
  const team = teamUrls(language, organisation);
  return html`
    ${pageTop({ kicker: theme.card, title: selfCheckTexts.title[language], lead: selfCheckTexts.lead[language] })}
    ${processTabs(language, organisation, process.id, "overview")}
    ${may.mayWrite && process.closedAt === null && answerForm(page)}
    ${section(selfCheckTexts.together[language], together(page))}
    <p class="actions">
      ${buttonLink({ text: selfCheckTexts.trend[language], address: team.selfChecks(process.id), variant: "secondary" })}
      ${buttonLink({ text: theme.card, address: team.theme(process.id, theme.slug), variant: "quiet" })}
    </p>
    ${check.answers >= fewestAnswers && notes(page)}
  `;
}

function answerForm({ language, organisation, process, theme, state }: CheckPage): Html {
  const [low, high] = [selfCheckTexts.low[language], selfCheckTexts.high[language]];
  return section(
    selfCheckTexts.yours[language],
    html`<p>${selfCheckTexts.privacy[language]}</p>
      ${form({
        action: teamUrls(language, organisation).selfCheck(process.id, theme.slug),
        label: selfCheckTexts.yours[language],
        body: html`${errorSummary(state)}
        ${criteria.map((criterion) =>
          scaleField(state, {
            name: criterion,
            label: criterionNames[criterion][language],
            hint: criterionQuestions[criterion][language],
            low,
            high,
          }),
        )}
        ${proseField(state, {
          name: "note",
          label: selfCheckTexts.note[language],
          hint: selfCheckTexts.noteHint[language],
          rows: 3,
        })}
        ${actions(button({ text: selfCheckTexts.save[language] }))}`,
      })}`,
  );
}

function together({ language, check }: CheckPage): Html {
  const answered = html`<p>${answersSentence(check.answers, language)}.</p>`;
  if (check.answers < fewestAnswers)
    return html`${answered}
      <p class="quiet">${selfCheckTexts.privacy[language]}</p>`;
  const apart = mostDisagreed(check);
  const rows = criteria.map((criterion) => [
    criterionNames[criterion][language],
    meanWords(check.means[criterion] ?? 0, language),
  ]);
  return html`${answered}
  ${table({
    caption: selfCheckTexts.tableCaption[language],
    columns: [selfCheckTexts.criterion[language], { title: selfCheckTexts.average[language], isNumber: true }],
    rows,
  })}
  ${apart && html`<p>${selfCheckTexts.apart[language]} <strong>${criterionNames[apart][language]}</strong></p>`}`;
}

function notes({ language, notes: said }: CheckPage): Html {
  if (said.length === 0) return html``;
  return section(
    selfCheckTexts.notes[language],
    html`<ul class="said">
      ${said.map((note) => html`<li>${note}</li>`)}
    </ul>`,
  );
}
