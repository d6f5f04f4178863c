// The form with which a team takes one more exercise into its plan.

import { guideIn } from "#guide/index.ts";
import { actions, button, dayField, errorSummary, form, type FormState, hiddenField, selectField } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { details, section } from "#ui/pieces.ts";
import { teamUrls } from "../../../urls.ts";
import { planTexts } from "../../texts/plan-texts.ts";
import type { PlanPage } from "./plan-page.ts";

export interface Adding {
  /** The new run's id, chosen when the form is made. */
  readonly id: string;
  readonly values?: FormState["values"];
  readonly problems?: FormState["problems"];
}

export function addingForm({ language, organisation, process, runs, adding }: PlanPage): Html {
  const there = new Set(runs.map((run) => run.exercise));
  const others = guideIn(language).exercises.filter(({ slug }) => !there.has(slug));
  if (others.length === 0) return html``;
  const state = { language, prefix: "add", values: adding.values, problems: adding.problems };
  const asked = form({
    action: teamUrls(language, organisation).runs(process.id),
    label: planTexts.add[language],
    body: html`${errorSummary(state)} ${hiddenField("id", adding.id)}
    ${selectField(state, {
      name: "exercise",
      label: planTexts.which[language],
      options: others.map(({ slug, number, title }) => ({ value: slug, label: `${number} ${title}` })),
    })}
    ${dayField(state, { name: "startOn", label: planTexts.firstDay[language] })}
    ${actions(button({ text: planTexts.add[language], variant: "secondary" }))}`,
  });
  const isOpen = runs.length < 2 || (adding.problems?.length ?? 0) > 0;
  return section(planTexts.add[language], details(planTexts.which[language], asked, isOpen), "add");
}
