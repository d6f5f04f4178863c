// The short path as its meetings and talks: what is on the agenda of each, how long it takes, and who sees to it.

import { html, type Html } from "#ui/html.ts";
import { stateMark, stateWord } from "#ui/pictures/state.ts";
import { daysBetween } from "#ui/time.ts";
import { teamUrls } from "../../../urls.ts";
import type { Run } from "../../runs/run.ts";
import { hoursWords, planTexts, shortPartNames } from "../../texts/plan-texts.ts";
import { minutesIn } from "../flow.ts";
import { type RowSetting, togetherState } from "../plan-rows.ts";
import { type ShortGathering, shortGatherings } from "../short-path.ts";
import type { PlanPage } from "./plan-page.ts";

export function meetings(page: PlanPage, setting: RowSetting): Html {
  const gatherings = shortGatherings(page.runs, setting.guide.exercise);
  if (gatherings.length === 0) return html``;
  return html`<ol class="meetings">
    ${gatherings.map((gathering) => meeting(page, gathering, setting))}
  </ol>`;
}

function meeting(page: PlanPage, { part, runs }: ShortGathering, setting: RowSetting): Html {
  const { language, may, process } = page;
  const minutes = runs.map(minutesIn(setting.guide.exercise)).reduce((sum, each) => sum + each, 0);
  const state = togetherState(runs);
  const [first] = runs;
  const mayMove = may.mayWrite && process.closedAt === null;
  return html`<li class="meeting">
    <h2>
      ${stateMark(state)} ${shortPartNames[part][language]}
      <span class="ds-sr-only">(${stateWord(state, language)})</span>
    </h2>
    <p class="quiet">
      ${days(runs, language)}<br />${planTexts.together[language].toLowerCase()} ${hoursWords(minutes, language)}
    </p>
    <ul class="link-list">
      ${runs.map((run) => agendaLine(page, run, setting))}
    </ul>
    ${
      mayMove &&
      first &&
      html`<a class="ds-link" href="${setting.addressOf(first)}"
        >${planTexts.move[language]}<span class="ds-sr-only">: ${shortPartNames[part][language]}</span></a
      >`
    }
  </li>`;
}

function agendaLine({ language, organisation, process }: PlanPage, run: Run, { guide, nameOf }: RowSetting): Html {
  const exercise = guide.exercise(run.exercise);
  if (!exercise) return html``;
  const minutes = exercise.short?.minutes ?? exercise.minutes[1];
  const time = exercise.short?.talks
    ? `${exercise.short.talks} × ${hoursWords(minutes, language)}`
    : hoursWords(minutes, language);
  const person = nameOf(run.responsibleId);
  return html`<li>
    <a class="ds-link" href="${teamUrls(language, organisation).run(process.id, run.id)}" lang="${exercise.lang}"
      >${exercise.title}</a
    >
    <span class="quiet">${time}${person && html` · ${person}`}</span>
  </li>`;
}

function days(runs: readonly Run[], language: PlanPage["language"]): string {
  const all = runs.flatMap((run) => (run.plannedFrom ? [run.plannedFrom, run.plannedTo ?? run.plannedFrom] : []));
  const [from, to] = [all.toSorted()[0], all.toSorted().at(-1)];
  return from && to ? daysBetween(from, to, language) : planTexts.notPlanned[language];
}
