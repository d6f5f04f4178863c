// The form in which the days of an exercise and the person responsible are set, with what waits for it in sight.

import { guideIn } from "#guide/index.ts";
import type { Language } from "#platform/language.ts";
import { actions, button, buttonLink, dayField, errorSummary, form, type FormState, hiddenField } from "#ui/fields.ts";
import { radioField, selectField } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { confirm, details, linkList, notice, pageTop } from "#ui/pieces.ts";
import { daysBetween } from "#ui/time.ts";
import { teamUrls } from "../../../urls.ts";
import { processTabs } from "../../pages/process-tabs.ts";
import { type Run, stateOf } from "../../runs/run.ts";
import { followingSentence, planTexts } from "../../texts/plan-texts.ts";
import { type Dependents, dependentsOf } from "../dependents.ts";
import { flowIn } from "../flow.ts";
import type { PlanView } from "../plan-view.ts";
import { sameMeeting } from "../short-path.ts";

export interface RunPlanPage extends PlanView {
  readonly language: Language;
  readonly organisation: string;
  readonly run: Run;
  readonly state: FormState;
  /** Something was in the way: it is said above the form. */
  readonly warning?: string;
}

export function runPlanPage(page: RunPlanPage): Html {
  const { language, organisation, process, run, runs, warning } = page;
  const guide = guideIn(language);
  const exercise = guide.exercise(run.exercise);
  const mates = sameMeeting(run, runs, guide.exercise);
  const dependents = dependentsOf([run, ...mates], runs, flowIn(guide.exercise));
  return html`
    ${pageTop({ kicker: planTexts.title[language], title: exercise ? `${exercise.number} ${exercise.title}` : run.exercise, lang: exercise?.lang })}
    ${processTabs(language, organisation, process.id, "plan")}
    ${warning && notice({ language, tone: "warning", body: warning, isAnswer: true })}
    <p class="quiet">${daysOf(run, language)}</p>
    ${mates.length > 0 && html`<p>${planTexts.mates[language]} ${titles(mates, language).join(", ")}.</p>`}
    ${planForm(page, dependents)} ${stateOf(run) === "planned" && removal(page)}
  `;
}

function planForm(page: RunPlanPage, dependents: Dependents): Html {
  const { language, organisation, process, run, members, state } = page;
  const team = teamUrls(language, organisation);
  return form({
    action: team.runPlan(process.id, run.id),
    label: planTexts.move[language],
    body: html`${errorSummary(state)} ${hiddenField("version", run.version)}
    ${dayField(state, { name: "from", label: planTexts.from[language] })}
    ${dayField(state, { name: "to", label: planTexts.to[language], hint: planTexts.toHint[language] })}
    ${following(page, dependents)}
    ${selectField(state, {
      name: "responsible",
      label: planTexts.responsible[language],
      unchosen: planTexts.nobody[language],
      options: [...members].map(([value, label]) => ({ value, label })),
    })}
    ${actions(
      button({ text: { nb: "Lagre", nn: "Lagre", da: "Gem", en: "Save" }[language] }),
      buttonLink({ text: planTexts.open[language], address: team.run(process.id, run.id), variant: "quiet" }),
    )}`,
  });
}

function following({ language, state, ...page }: RunPlanPage, { direct, all }: Dependents): Html {
  if (all.length === 0) return html``;
  const choices = [
    { value: "none", label: planTexts.followingNone[language] },
    ...(direct.length > 0 ? [{ value: "direct", label: followingSentence("direct", direct.length, language) }] : []),
    ...(all.length > direct.length ? [{ value: "all", label: followingSentence("all", all.length, language) }] : []),
  ];
  return html`${radioField(state, { name: "following", label: planTexts.following[language], options: choices })}
  ${details(`${planTexts.waiting[language]} (${all.length})`, waiting({ ...page, language, state }, all), direct.length <= 6)}`;
}

function waiting({ language, organisation, process }: RunPlanPage, runs: readonly Run[]): Html {
  const team = teamUrls(language, organisation);
  const names = titles(runs, language);
  return linkList(
    runs.map((run, index) => ({
      text: names[index] ?? "",
      address: team.run(process.id, run.id),
      note: daysOf(run, language),
    })),
  );
}

function removal({ language, organisation, process, run }: RunPlanPage): Html {
  const text = planTexts.remove[language];
  const asked = form({
    action: teamUrls(language, organisation).runRemoval(process.id, run.id),
    label: text,
    body: actions(button({ text, variant: "danger" })),
  });
  return confirm(text, planTexts.removeQuestion[language], asked);
}

function titles(runs: readonly Run[], language: Language): string[] {
  const guide = guideIn(language);
  return runs.map(({ exercise }) => guide.exercise(exercise)?.title ?? exercise);
}

function daysOf(run: Run, language: Language): string {
  if (!run.plannedFrom) return planTexts.notPlanned[language];
  return daysBetween(run.plannedFrom, run.plannedTo ?? run.plannedFrom, language);
}
