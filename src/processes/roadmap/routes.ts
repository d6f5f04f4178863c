// The addresses of the roadmap and its sides.

import { addMonths, dayOf, parseDay } from "#platform/clock.ts";
import type { FieldValues } from "#record/index.ts";
import { roadmapHorizons, roadmapLanes, roadmapStates } from "#record/kinds/choices/roadmap-choices.ts";
import type { FormProblem, FormState } from "#ui/fields.ts";
import type { Form } from "#web/form.ts";
import { type Route, team } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam, teamUrls } from "../../urls.ts";
import { whoWritesItem } from "../access.ts";
import { crumbsTo } from "../pages/crumbs.ts";
import { roadmapTexts } from "../texts/roadmap-texts.ts";
import { changeLine } from "./change-line.ts";
import { benefitsPage } from "./pages/benefits-page.ts";
import { linePage } from "./pages/line-page.ts";
import { roadmapPage } from "./pages/roadmap-page.ts";
import { rolesPage } from "./pages/roles-page.ts";
import { monthsBetweenLooks } from "./roadmap-line.ts";
import { type LineView, loadBenefits, loadLine, loadRoadmap, loadRoles } from "./roadmap-view.ts";

export const roadmapRoutes: readonly Route[] = [
  team("GET", anyTeam.roadmap(":process"), getRoadmap),
  team("GET", anyTeam.roadmapRoles(":process"), getRoles),
  team("GET", anyTeam.roadmapBenefits(":process"), getBenefits),
  team("GET", anyTeam.roadmapLine(":process", ":item"), getLine),
  team("POST", anyTeam.roadmapLine(":process", ":item"), whoWritesItem, postFollowUp),
  team("POST", anyTeam.roadmapPlace(":process", ":item"), whoWritesItem, postPlace),
];

const longestSaw = 20_000;

async function getRoadmap(visit: MemberVisit): Promise<Response> {
  const { language, organisation, may } = visit;
  const view = await visit.transact((change) => loadRoadmap(change, visit.id("process")));
  const today = dayOf(visit.now);
  const body = roadmapPage({ ...view, language, organisation: organisation.slug, may, today });
  const breadcrumbs = crumbsTo(visit, view.process);
  return visit.page({ title: roadmapTexts.title[language], body, breadcrumbs, width: "wide" });
}

async function getRoles(visit: MemberVisit): Promise<Response> {
  const { language, organisation } = visit;
  const view = await visit.transact((change) => loadRoles(change, visit.id("process")));
  const body = rolesPage({ ...view, language, organisation: organisation.slug });
  const breadcrumbs = crumbsTo(visit, view.process);
  return visit.page({ title: roadmapTexts.roles[language], body, breadcrumbs, width: "wide" });
}

async function getBenefits(visit: MemberVisit): Promise<Response> {
  const { language, organisation } = visit;
  const view = await visit.transact((change) => loadBenefits(change, visit.id("process")));
  const body = benefitsPage({ ...view, language, organisation: organisation.slug });
  const breadcrumbs = crumbsTo(visit, view.process);
  return visit.page({ title: roadmapTexts.benefits[language], body, breadcrumbs, width: "wide" });
}

function getLine(visit: MemberVisit): Promise<Response> {
  return showLine(visit, {});
}

interface Shown extends Pick<FormState, "values" | "problems"> {
  readonly hasChanged?: boolean;
}

async function showLine(visit: MemberVisit, shown: Shown, status: 200 | 409 | 422 = 200): Promise<Response> {
  const { language, organisation, may } = visit;
  const view = await visit.transact((change) => loadLine(change, visit.id("process"), visit.id("item")));
  const state = { language, values: shown.values ?? storedValues(view, visit), problems: shown.problems };
  const hasChanged = shown.hasChanged ?? false;
  const body = linePage({ ...view, language, organisation: organisation.slug, may, state, hasChanged });
  const roadmap = {
    text: roadmapTexts.title[language],
    address: teamUrls(language, organisation.slug).roadmap(view.process.id),
  };
  const breadcrumbs = [...crumbsTo(visit, view.process), roadmap];
  return visit.page({ title: view.line.line, body, breadcrumbs, width: "wide", hasProblems: status !== 200 }, status);
}

/** A look that is due, or was never set, is suggested for the next quarter. */
function storedValues({ line }: LineView, { now }: MemberVisit): NonNullable<FormState["values"]> {
  const today = dayOf(now);
  const set = String(line.values["nextFollowUpOn"] ?? "");
  return { status: line.values["status"] ?? "planned", next: set > today ? set : addMonths(today, monthsBetweenLooks) };
}

async function postFollowUp(visit: MemberVisit): Promise<Response> {
  const form = await visit.form();
  const { values, problems } = readFollowUp(form, visit.language);
  if (problems.length > 0) return showLine(visit, { values: form.values(), problems }, 422);
  return saveLine(visit, form, values, "saved");
}

async function postPlace(visit: MemberVisit): Promise<Response> {
  const form = await visit.form();
  const chosen = (name: string, options: object): FieldValues =>
    Object.hasOwn(options, form.text(name)) ? { [name]: form.text(name) } : {};
  const values = { ...chosen("horizon", roadmapHorizons), ...chosen("lane", roadmapLanes) };
  return saveLine(visit, form, values, "moved");
}

async function saveLine(
  visit: MemberVisit,
  form: Form,
  values: FieldValues,
  said: "saved" | "moved",
): Promise<Response> {
  const [processId, itemId] = [visit.id("process"), visit.id("item")];
  const basedOn = Number(form.text("version"));
  const saved = await visit.transact((change) => changeLine(change, processId, itemId, basedOn, values));
  const typed = said === "saved" ? form.values() : undefined;
  if (!saved.ok) return showLine(visit, { values: typed, hasChanged: true }, 409);
  const { roadmap } = teamUrls(visit.language, visit.organisation.slug);
  return visit.seeOther(`${roadmap(processId)}#line-${itemId}`, said);
}

/** An empty "what we saw" leaves what was seen last. */
function readFollowUp(
  form: Form,
  language: MemberVisit["language"],
): { values: FieldValues; problems: readonly FormProblem[] } {
  const problems: FormProblem[] = [];
  const saw = form.prose("saw").trim();
  if (saw.length > longestSaw) problems.push({ field: "saw", text: roadmapTexts.tooLong[language] });
  const typed = form.text("next");
  const next = typed === "" ? null : parseDay(typed);
  if (typed !== "" && next === null) problems.push({ field: "next", text: roadmapTexts.dayUnreadable[language] });
  const status = form.text("status");
  return {
    values: {
      nextFollowUpOn: next,
      ...(saw && { lastFollowUp: saw }),
      ...(Object.hasOwn(roadmapStates, status) && { status }),
    },
    problems,
  };
}
