// The addresses of the self-check.

import { guideIn } from "#guide/index.ts";
import type { FormProblem, FormState } from "#ui/fields.ts";
import { found } from "#web/problems.ts";
import { type Route, team } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam, teamUrls } from "../../urls.ts";
import { processToRead, whoWrites } from "../access.ts";
import { crumbsTo } from "../pages/crumbs.ts";
import { listRuns } from "../runs/store.ts";
import { selfCheckTexts } from "../texts/self-check-texts.ts";
import { giveAnswer } from "./give-answer.ts";
import { checkPage } from "./pages/check-page.ts";
import { trendPage } from "./pages/trend-page.ts";
import { criteria, longestNote, readScores, type Scores, type ThemeCheck } from "./self-check.ts";
import { findOwnAnswer, listNotes, listThemeChecks } from "./store.ts";

export const selfCheckRoutes: readonly Route[] = [
  team("GET", anyTeam.selfChecks(":process"), getSelfChecks),
  team("GET", anyTeam.selfCheck(":process", ":theme"), getSelfCheck),
  team("POST", anyTeam.selfCheck(":process", ":theme"), whoWrites, postSelfCheck),
];

async function getSelfChecks(visit: MemberVisit): Promise<Response> {
  const { language, organisation } = visit;
  const guide = guideIn(language);
  const { process, checks, runs } = await visit.transact(async ({ db, actor }) => {
    const process = await processToRead(db, actor, visit.id("process"));
    const checks = await listThemeChecks(db, actor.organisationId, process.id);
    return { process, checks, runs: await listRuns(db, actor.organisationId, process.id) };
  });
  const within = new Set(runs.map((run) => guide.exercise(run.exercise)?.themeSlug));
  const themes = guide.themes
    .map((theme) => ({ theme, check: checkOf(checks, theme.slug) }))
    .filter(({ theme, check }) => within.has(theme.slug) || check.answers > 0);
  const body = trendPage({ language, organisation: organisation.slug, process, themes });
  const breadcrumbs = crumbsTo(visit, process);
  return visit.page({ title: selfCheckTexts.title[language], body, breadcrumbs, width: "wide" });
}

function checkOf(checks: readonly ThemeCheck[], theme: string): ThemeCheck {
  return checks.find((check) => check.theme === theme) ?? { theme, answers: 0, means: {}, spreads: {} };
}

function getSelfCheck(visit: MemberVisit): Promise<Response> {
  return showCheck(visit, {});
}

async function showCheck(
  visit: MemberVisit,
  again: Pick<FormState, "values" | "problems">,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { language, organisation, may } = visit;
  const slug = visit.param("theme");
  const theme = found(guideIn(language).theme(slug));
  const view = await visit.transact(async ({ db, actor }) => {
    const process = await processToRead(db, actor, visit.id("process"));
    const checks = await listThemeChecks(db, actor.organisationId, process.id);
    const notes = await listNotes(db, actor.organisationId, process.id, slug);
    return { process, notes, check: checkOf(checks, slug), own: await findOwnAnswer(db, actor, process.id, slug) };
  });
  const values = again.values ?? { ...view.own?.scores, note: view.own?.note };
  const state = { language, values, problems: again.problems };
  const body = checkPage({ ...view, language, organisation: organisation.slug, theme, may, state });
  const title = `${selfCheckTexts.title[language]}: ${theme.card}`;
  const breadcrumbs = crumbsTo(visit, view.process);
  return visit.page({ title, body, breadcrumbs, width: "wide", hasProblems: status === 422 }, status);
}

async function postSelfCheck(visit: MemberVisit): Promise<Response> {
  const { language } = visit;
  const form = await visit.form();
  const typed = readScores((name) => form.text(name));
  const note = form.prose("note").trim();
  const problems: FormProblem[] = criteria
    .filter((criterion) => typed[criterion] === null)
    .map((field) => ({ field, text: selfCheckTexts.scoreMissing[language] }));
  if (note.length > longestNote) problems.push({ field: "note", text: selfCheckTexts.noteTooLong[language] });
  if (problems.length > 0) return showCheck(visit, { values: form.values(), problems }, 422);
  const answer = { scores: typed as Scores, note };
  await visit.transact((change) => giveAnswer(change, visit.id("process"), visit.param("theme"), answer));
  const { selfCheck } = teamUrls(language, visit.organisation.slug);
  return visit.seeOther(selfCheck(visit.id("process"), visit.param("theme")), "saved");
}
