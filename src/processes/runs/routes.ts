// The addresses of one exercise in a team's work.

import { fieldsOf, guideIn, toolById } from "#guide/index.ts";
import { isKindId, kindById, writeItem } from "#record/index.ts";
import type { Form } from "#web/form.ts";
import { found, Unreadable } from "#web/problems.ts";
import { type Route, team } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam, teamUrls } from "../../urls.ts";
import { runToWrite, whoWritesRun } from "../access.ts";
import { removeDraft } from "../drafts/store.ts";
import { nothingTyped, typedItem } from "../items/typed-item.ts";
import { crumbsTo } from "../pages/crumbs.ts";
import { changeRun, type RunChange } from "./change-run.ts";
import { runPage } from "./pages/run-page.ts";
import { missingInput, type RunPage } from "./pages/shown-run.ts";
import { repeatRun } from "./repeat-run.ts";
import { loadRunView } from "./run-view.ts";
import { markBegun } from "./store.ts";

export const runRoutes: readonly Route[] = [
  team("GET", anyTeam.run(":process", ":run"), getRun),
  team("POST", anyTeam.runItems(":process", ":run"), whoWritesRun, postRunItem),
  team("POST", anyTeam.runState(":process", ":run"), whoWritesRun, postRunState),
  team("POST", anyTeam.repetition(":process", ":run"), whoWritesRun, postRepetition),
];

function getRun(visit: MemberVisit): Promise<Response> {
  return showRun(visit, {});
}

async function showRun(
  visit: MemberVisit,
  more: Pick<RunPage, "again" | "problem" | "typed">,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { language, organisation, may, newId } = visit;
  const path = runAddress(visit);
  const pageOf = (part: number): number => Math.max(1, Math.min(1e4, Number(visit.query.get(`page-${part}`)) || 1));
  const view = await visit.transact((change) =>
    loadRunView(change, visit.id("process"), visit.id("run"), path, pageOf),
  );
  const { title } = found(guideIn(language).exercise(view.exercise.slug));
  const body = runPage({ ...view, ...more, language, organisation: organisation.slug, may, path, newId });
  const breadcrumbs = crumbsTo(visit, view.process);
  return visit.page(
    { title, body, breadcrumbs, width: "wide", hasProblems: status !== 200, scripts: ["team"] },
    status,
  );
}

function runAddress(visit: MemberVisit): string {
  return teamUrls(visit.language, visit.organisation.slug).run(visit.id("process"), visit.id("run"));
}

/** Writes an item on one part of the sheet, or something the exercise takes in that was missing. */
async function postRunItem(visit: MemberVisit): Promise<Response> {
  const form = await visit.form();
  const wish = await visit.transact(async (change) => {
    const run = await runToWrite(change.db, change.actor, visit.id("process"), visit.id("run"));
    return { run, ...whereWritten(run.exercise, form) };
  });
  const { run, part, fields, given } = wish;
  const kind = kindById(form.text("kind"));
  const typed = typedItem(kind, fields, form, visit.language, visit.organisation.language, visit.now);
  const problems = [...typed.problems, ...nothingTyped(kind, fields, typed, visit.language)];
  if (problems.length > 0) return showRun(visit, { again: { part, values: form.values(), problems } }, 422);
  const { links, channel, saidOn, writtenIn, consentId } = typed;
  const path = runAddress(visit);
  await visit.transact(async (change) => {
    const id = newItemId(form, visit);
    const values = { ...typed.values, ...given };
    const item = { id, processId: run.processId, runId: run.id, kind: kind.id, values, links, language: writtenIn };
    await writeItem(change, { ...item, channel, saidOn, consentId });
    await markBegun(change.db, change.actor.organisationId, run.id, change.actor.personId, change.now);
    await removeDraft(change.db, change.actor, `${path}#part-${part}`);
  });
  return visit.seeOther(`${path}#part-${part}`, "added");
}

/** The part of the sheet that the form belongs to; for a missing input the kind's own short form. */
function whereWritten(exercise: string, form: Form) {
  const tool = toolById(found(guideIn("nb").exercise(exercise)).tool);
  const index = Number(form.text("part") || "0");
  const kind = form.text("kind");
  if (!isKindId(kind)) throw new Unreadable(400);
  const part = tool.parts[index];
  if (form.has("part") && part?.kind === kind) return { part: index, fields: fieldsOf(part), given: part.given ?? {} };
  return { part: missingInput, fields: Object.keys(kindById(kind).fields), given: {} };
}

function newItemId(form: Form, visit: MemberVisit): string {
  const id = form.text("id");
  return /^[0-9a-f-]{36}$/.test(id) ? id : visit.newId();
}

async function postRunState(visit: MemberVisit): Promise<Response> {
  const form = await visit.form();
  const typed = { outcome: form.prose("outcome"), learning: form.prose("learning"), reason: form.text("reason") };
  const changed = await changeRun(visit, visit.id("process"), visit.id("run"), wishedChange(form, typed));
  if (!changed.ok) {
    return showRun(visit, { problem: changed.problem, typed }, changed.problem === "changed-meanwhile" ? 409 : 422);
  }
  const does = form.text("does");
  return visit.seeOther(runAddress(visit), does === "close" ? "closed" : does === "skip" ? "skipped" : "saved");
}

function wishedChange(form: Form, typed: { outcome: string; learning: string; reason: string }): RunChange {
  const does = form.text("does");
  if (does === "close") return { does, outcome: typed.outcome, learning: typed.learning };
  if (does === "skip") return { does, reason: typed.reason };
  if (does === "begin" || does === "unskip" || does === "reopen") return { does };
  throw new Unreadable(400);
}

async function postRepetition(visit: MemberVisit): Promise<Response> {
  const form = await visit.form();
  const processId = visit.id("process");
  const id = await repeatRun(visit, processId, visit.id("run"), newItemId(form, visit));
  return visit.seeOther(teamUrls(visit.language, visit.organisation.slug).run(processId, id), "started");
}
