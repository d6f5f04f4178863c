// The plan of a process: what happens when as a picture, who has taken on how much, and the way to add more.

import { guideIn } from "#guide/index.ts";
import type { Policy } from "#people/membership.ts";
import { type Day, daysBetween } from "#platform/clock.ts";
import type { Language } from "#platform/language.ts";
import { html, type Html } from "#ui/html.ts";
import { planPicture } from "#ui/pictures.ts";
import { bars, emptyState, linkList, notice, pageTop, section } from "#ui/pieces.ts";
import { teamUrls, urls } from "../../../urls.ts";
import { processTabs } from "../../pages/process-tabs.ts";
import { type Run, stateOf } from "../../runs/run.ts";
import { loadSentence, planTexts } from "../../texts/plan-texts.ts";
import { processTexts } from "../../texts/process-texts.ts";
import { minutesIn } from "../flow.ts";
import { loadsOf } from "../load.ts";
import { planFigures } from "../plan-figures.ts";
import type { RowSetting } from "../plan-rows.ts";
import type { PlanView } from "../plan-view.ts";
import { type Adding, addingForm } from "./adding-form.ts";
import { meetings } from "./meetings.ts";

/** A longer figure is read in months. */
const mostDaysInWeeks = 84;

export interface PlanPage extends PlanView {
  readonly language: Language;
  readonly organisation: string;
  readonly may: Policy;
  readonly today: Day;
  readonly adding: Adding;
}

export function planPage(page: PlanPage): Html {
  const { language, organisation, process, runs, may } = page;
  const isEmpty = runs.length === 0;
  return html`
    ${pageTop({ title: planTexts.title[language], lead: planTexts.lead[language] })}
    ${processTabs(language, organisation, process.id, "plan")}
    ${process.closedAt && notice({ language, body: processTexts.processClosed[language] })}
    ${isEmpty && emptyState({ title: planTexts.noneTitle[language], text: planTexts.noneBody[language] })}
    ${meetings(page, settingOf(page))} ${pictures(page)} ${undated(page)} ${milestones(page)} ${!isEmpty && load(page)}
    ${may.mayWrite && process.closedAt === null && addingForm(page)}
  `;
}

export function settingOf({ language, organisation, process, members, may }: PlanPage): RowSetting {
  const team = teamUrls(language, organisation);
  const mayMove = may.mayWrite && process.closedAt === null;
  return {
    language,
    guide: guideIn(language),
    nameOf: (personId) => (personId ? (members.get(personId) ?? planTexts.gone[language]) : undefined),
    addressOf: (run: Run) => (mayMove ? team.runPlan(process.id, run.id) : team.run(process.id, run.id)),
  };
}

function pictures(page: PlanPage): Html {
  const { language, organisation, process, runs, entries, today } = page;
  const team = teamUrls(language, organisation);
  const figures = planFigures(runs, entries, settingOf(page), (item) => team.item(process.id, item.id));
  return html`${figures.map(({ title, rows }) => {
    const days = rows.flatMap((row) => [row.from, row.to]).toSorted();
    const length = daysBetween(days[0] ?? today, days.at(-1) ?? today);
    const unit = length > mostDaysInWeeks ? "month" : "week";
    return section(title, planPicture({ language, label: title, unit, rows, today }));
  })}`;
}

function undated(page: PlanPage): Html {
  const { language, runs } = page;
  const { guide, addressOf } = settingOf(page);
  const links = runs.flatMap((run) => {
    const isAhead = stateOf(run) === "planned" || stateOf(run) === "under-way";
    const exercise = isAhead && run.plannedFrom === null ? guide.exercise(run.exercise) : undefined;
    return exercise ? [{ text: `${exercise.number} ${exercise.title}`, address: addressOf(run) }] : [];
  });
  return links.length > 0 ? section(planTexts.withoutDays[language], linkList(links)) : html``;
}

/** Where the group writes what is no exercise of the guide, and what it has written without a day. */
function milestones({ language, organisation, process, entries, runs }: PlanPage): Html {
  const team = teamUrls(language, organisation);
  const links = entries
    .filter(({ values }) => !values["plannedFrom"] && !values["plannedTo"])
    .map((item) => ({ text: item.line, address: team.item(process.id, item.id) }));
  const run = runs.find((each) => each.exercise === "progress-plan");
  const where = run ? team.run(process.id, run.id) : urls.exercise(language, "progress-plan");
  return section(
    planTexts.milestones[language],
    html`<p>${planTexts.milestonesHint[language]} <a class="ds-link" href="${where}">${planTexts.open[language]}</a></p>
      ${links.length > 0 && linkList(links)}`,
  );
}

function load(page: PlanPage): Html {
  const { language, runs } = page;
  const { guide, nameOf } = settingOf(page);
  const entries = loadsOf(runs, minutesIn(guide.exercise)).map(({ personId, exercises, minutes }) => ({
    label: nameOf(personId) ?? planTexts.nobody[language],
    value: minutes,
    words: loadSentence(exercises, minutes, language),
  }));
  if (entries.length === 0) return html``;
  return section(planTexts.load[language], bars(planTexts.loadCaption[language], entries));
}
