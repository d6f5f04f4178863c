// The addresses of the plan.

import { dayOf, parseDay } from "#platform/clock.ts";
import { isId } from "#platform/ids.ts";
import type { FormProblem, FormState } from "#ui/fields.ts";
import type { Form } from "#web/form.ts";
import { found } from "#web/problems.ts";
import { type Route, team } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam, teamUrls } from "../../urls.ts";
import { processToWrite, whoWrites, whoWritesRun } from "../access.ts";
import { crumbsTo } from "../pages/crumbs.ts";
import { planTexts } from "../texts/plan-texts.ts";
import { addRun } from "./add-run.ts";
import { planPage, type PlanPage } from "./pages/plan-page.ts";
import { runPlanPage } from "./pages/run-plan-page.ts";
import { followings, planRun, type PlanProblem } from "./plan-run.ts";
import { loadPlanView } from "./plan-view.ts";
import { removeRun } from "./remove-run.ts";

export const planRoutes: readonly Route[] = [
  team("GET", anyTeam.plan(":process"), getPlan),
  team("POST", anyTeam.runs(":process"), whoWrites, postRun),
  team("GET", anyTeam.runPlan(":process", ":run"), getRunPlan),
  team("POST", anyTeam.runPlan(":process", ":run"), whoWritesRun, postRunPlan),
  team("POST", anyTeam.runRemoval(":process", ":run"), whoWrites, postRunRemoval),
];

function getPlan(visit: MemberVisit): Promise<Response> {
  return showPlan(visit, { id: visit.newId() });
}

async function showPlan(visit: MemberVisit, adding: PlanPage["adding"], status: 200 | 422 = 200): Promise<Response> {
  const { language, organisation, may } = visit;
  const view = await visit.transact((change) => loadPlanView(change, visit.id("process")));
  const today = dayOf(visit.now);
  const body = planPage({ ...view, language, organisation: organisation.slug, may, today, adding });
  const breadcrumbs = crumbsTo(visit, view.process);
  const title = planTexts.title[language];
  return visit.page({ title, body, breadcrumbs, width: "wide", hasProblems: status === 422 }, status);
}

async function postRun(visit: MemberVisit): Promise<Response> {
  const { language } = visit;
  const form = await visit.form();
  const typedId = form.text("id");
  const id = isId(typedId) ? typedId : visit.newId();
  const startOn = readDay(form, "startOn", language);
  const again = (problem: FormProblem) => showPlan(visit, { id, values: form.values(), problems: [problem] }, 422);
  if (!startOn.ok) return again(startOn.problem);
  const wish = { id, exercise: form.text("exercise"), startOn: startOn.day };
  const added = await visit.transact((change) => addRun(change, visit.id("process"), wish));
  if (!added.ok) return again({ field: "exercise", text: planTexts.chooseExercise[language] });
  return visit.seeOther(planAddress(visit), "added");
}

async function getRunPlan(visit: MemberVisit): Promise<Response> {
  return showRunPlan(visit, {});
}

interface Shown {
  readonly values?: FormState["values"];
  readonly problems?: readonly FormProblem[];
  readonly warning?: string;
}

async function showRunPlan(visit: MemberVisit, shown: Shown, status: 200 | 409 | 422 = 200): Promise<Response> {
  const { language, organisation } = visit;
  const view = await visit.transact(async (change) => {
    await processToWrite(change.db, change.actor, visit.id("process"));
    return loadPlanView(change, visit.id("process"));
  });
  const run = found(view.runs.find((each) => each.id === visit.id("run")));
  const { plannedFrom: from, plannedTo: to, responsibleId: responsible } = run;
  const stored = { from, to, responsible, following: "none" };
  const state = { language, values: shown.values ?? stored, problems: shown.problems };
  const body = runPlanPage({ ...view, language, organisation: organisation.slug, run, state, warning: shown.warning });
  const plan = { text: planTexts.title[language], address: planAddress(visit) };
  const breadcrumbs = [...crumbsTo(visit, view.process), plan];
  return visit.page(
    { title: planTexts.move[language], body, breadcrumbs, width: "wide", hasProblems: status !== 200 },
    status,
  );
}

async function postRunPlan(visit: MemberVisit): Promise<Response> {
  const { language } = visit;
  const form = await visit.form();
  const values = form.values();
  const [from, to] = [readDay(form, "from", language), readDay(form, "to", language)];
  const problems = [from, to].flatMap((read) => (read.ok ? [] : [read.problem]));
  if (!from.ok || !to.ok) return showRunPlan(visit, { values, problems }, 422);
  const planned = await visit.transact(async (change) => {
    const { members, runs } = await loadPlanView(change, visit.id("process"));
    const responsibleId = form.text("responsible") || null;
    const isKept = runs.some((run) => run.id === visit.id("run") && run.responsibleId === responsibleId);
    if (responsibleId && !isKept && !members.has(responsibleId)) return null;
    const following = followings.find((each) => each === form.text("following")) ?? "none";
    const basedOn = Number(form.text("version"));
    const wish = { from: from.day, to: to.day, responsibleId, basedOn, following };
    return planRun(change, visit.id("process"), visit.id("run"), wish);
  });
  if (planned === null) {
    const problem = { field: "responsible", text: planTexts.responsibleUnknown[language] };
    return showRunPlan(visit, { values, problems: [problem] }, 422);
  }
  return planned.ok ? visit.seeOther(planAddress(visit), "moved") : refusePlan(visit, values, planned.problem);
}

function refusePlan(visit: MemberVisit, values: FormState["values"], problem: PlanProblem): Promise<Response> {
  const { language } = visit;
  switch (problem) {
    case "days-swapped":
      return showRunPlan(visit, { values, problems: [{ field: "to", text: planTexts.daysSwapped[language] }] }, 422);
    case "changed-meanwhile":
      return showRunPlan(visit, { values, warning: planTexts.changedMeanwhile[language] }, 409);
  }
}

async function postRunRemoval(visit: MemberVisit): Promise<Response> {
  const removed = await visit.transact((change) => removeRun(change, visit.id("process"), visit.id("run")));
  if (!removed.ok) return showRunPlan(visit, { warning: planTexts.begunAlready[visit.language] }, 409);
  return visit.seeOther(planAddress(visit), "saved");
}

function planAddress(visit: MemberVisit): string {
  return teamUrls(visit.language, visit.organisation.slug).plan(visit.id("process"));
}

type ReadDay =
  { readonly ok: true; readonly day: string | null } | { readonly ok: false; readonly problem: FormProblem };

/** An empty field is no day; nonsense is a problem at the field. */
function readDay(form: Form, field: string, language: MemberVisit["language"]): ReadDay {
  const typed = form.text(field);
  const day = typed === "" ? null : parseDay(typed);
  if (typed !== "" && day === null) return { ok: false, problem: { field, text: planTexts.dayUnreadable[language] } };
  return { ok: true, day };
}
