// A theme in a team's work: its exercises, the question on the way out, and what there is and what is missing to go on.

import { guideIn } from "#guide/index.ts";
import type { Language } from "#platform/language.ts";
import { buttonLink } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { stateMark } from "#ui/pictures/state.ts";
import { linkList, pageTop, section } from "#ui/pieces.ts";
import { teamUrls, urls } from "../../../urls.ts";
import { processTabs } from "../../pages/process-tabs.ts";
import { pictureStates } from "../../plan/plan-rows.ts";
import { type Run, stateOf } from "../../runs/run.ts";
import { gateSentences } from "../../texts/gate-sentences.ts";
import { countWords, gateTexts, themeKicker } from "../../texts/gate-texts.ts";
import { stateNames } from "../../texts/process-texts.ts";
import type { GateAnswer } from "../gate.ts";
import type { ThemeView } from "../theme-view.ts";

export interface ThemePage extends ThemeView {
  readonly language: Language;
  readonly organisation: string;
}

export function themePage(page: ThemePage): Html {
  const { language, organisation, process, theme, phase } = page;
  const lang = theme.lang === language ? undefined : theme.lang;
  const check = teamUrls(language, organisation).selfCheck(process.id, theme.slug);
  return html`
    ${pageTop({ kicker: themeKicker(theme.number, phase, language), title: theme.title, lead: theme.summary, lang })}
    ${processTabs(language, organisation, process.id, "overview")}
    ${section(gateTexts.exercises[language], exercises(page))}
    ${section(
      gateTexts.question[language],
      html`<p class="way-out-question" lang="${theme.lang}">${theme.question}</p>`,
    )}
    ${section(gateTexts.enough[language], enough(page))}
    <p class="actions">
      ${buttonLink({ text: gateTexts.selfCheck[language], address: check })}
      ${buttonLink({ text: gateTexts.readTheme[language], address: urls.theme(language, theme.slug), variant: "quiet" })}
    </p>
  `;
}

function exercises({ language, organisation, process, runs }: ThemePage): Html {
  if (runs.length === 0) return html`<p>${gateTexts.noExercises[language]}</p>`;
  const team = teamUrls(language, organisation);
  return linkList(
    runs.map((run) => ({
      text: titleOf(run, language),
      address: team.run(process.id, run.id),
      note: stateNames[stateOf(run)][language],
      mark: stateMark(pictureStates[stateOf(run)]),
    })),
  );
}

function titleOf(run: Run, language: Language): string {
  const exercise = guideIn(language).exercise(run.exercise);
  const again = run.attempt > 1 ? ` (${run.attempt})` : "";
  return exercise ? `${exercise.number} ${exercise.title}${again}` : run.exercise;
}

function enough({ language, answers }: ThemePage): Html {
  const isAll = answers.every((answer) => answer.isEnough);
  return html`<p class="quiet">${gateTexts.advice[language]}</p>
    <ul class="gate">
      ${answers.map((answer) => line(answer, language))}
    </ul>
    ${isAll && html`<p>${gateTexts.allThere[language]}</p>`}`;
}

function line(answer: GateAnswer, language: Language): Html {
  const { id, isEnough } = answer;
  const word = (isEnough ? gateTexts.isThere : gateTexts.isMissing)[language];
  return html`<li class="gate-line ${isEnough ? "is-there" : "is-missing"}">
    ${stateMark(isEnough ? "done" : "open")}
    <span>
      ${gateSentences[id][language]} <span class="quiet">${countWords(answer, language)}</span>
      <span class="ds-sr-only">(${word})</span>
    </span>
  </li>`;
}
