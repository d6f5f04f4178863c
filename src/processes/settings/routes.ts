// The addresses of a process's settings and of its end.

import { isLanguage } from "#platform/language.ts";
import type { FormProblem, FormState } from "#ui/fields.ts";
import { Unreadable } from "#web/problems.ts";
import { type Route, team } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam, teamUrls } from "../../urls.ts";
import { processToRead, whoLeads, whoWrites } from "../access.ts";
import { crumbsTo } from "../pages/crumbs.ts";
import type { Process } from "../process.ts";
import { processTexts } from "../texts/process-texts.ts";
import { settingsTexts } from "../texts/settings-texts.ts";
import { editProcess, type ProcessEdit } from "./edit-process.ts";
import { closeProcess, reopenProcess } from "./end-process.ts";
import { settingsPage } from "./settings-page.ts";

export const settingsRoutes: readonly Route[] = [
  team("GET", anyTeam.processSettings(":process"), getProcessSettings),
  team("POST", anyTeam.processSettings(":process"), whoWrites, postProcessSettings),
  team("POST", anyTeam.processState(":process"), whoLeads, postProcessState),
];

const longestProse = 20_000;

function getProcessSettings(visit: MemberVisit): Promise<Response> {
  return showSettings(visit, {});
}

interface Shown {
  readonly editing?: Omit<FormState, "language">;
  readonly ending?: Omit<FormState, "language">;
  readonly hasChanged?: boolean;
}

async function showSettings(visit: MemberVisit, shown: Shown, status: 200 | 409 | 422 = 200): Promise<Response> {
  const { language, organisation, may } = visit;
  const process = await visit.transact(({ db, actor }) => processToRead(db, actor, visit.id("process")));
  const body = settingsPage({
    language,
    organisation: organisation.slug,
    process,
    may,
    editing: { language, values: storedValues(process), ...shown.editing },
    ending: { language, prefix: "end", values: { outcome: process.outcome }, ...shown.ending },
    hasChanged: shown.hasChanged ?? false,
  });
  const breadcrumbs = crumbsTo(visit, process);
  return visit.page(
    { title: settingsTexts.title[language], body, breadcrumbs, width: "wide", hasProblems: status !== 200 },
    status,
  );
}

function storedValues({ title, aim, language }: Process): NonNullable<FormState["values"]> {
  return { title, aim, writtenIn: language };
}

async function postProcessSettings(visit: MemberVisit): Promise<Response> {
  const { language } = visit;
  const form = await visit.form();
  const values = form.values();
  const writtenIn = form.text("writtenIn");
  const wish: ProcessEdit = {
    title: form.text("title").slice(0, 200),
    aim: form.prose("aim").trim(),
    language: isLanguage(writtenIn) ? writtenIn : visit.organisation.language,
    basedOn: Number(form.text("version")),
  };
  const again = (problem: FormProblem) => showSettings(visit, { editing: { values, problems: [problem] } }, 422);
  if (wish.aim.length > longestProse) return again({ field: "aim", text: settingsTexts.tooLong[language] });
  const edited = await visit.transact((change) => editProcess(change, visit.id("process"), wish));
  if (edited.ok) return visit.seeOther(processAddress(visit), "saved");
  switch (edited.problem) {
    case "title-missing":
      return again({ field: "title", text: processTexts.titleMissing[language] });
    case "changed-meanwhile":
      return showSettings(visit, { editing: { values }, hasChanged: true }, 409);
  }
}

async function postProcessState(visit: MemberVisit): Promise<Response> {
  const { language } = visit;
  const form = await visit.form();
  const outcome = form.prose("outcome").trim();
  const does = form.text("does");
  const again = (text: string) =>
    showSettings(visit, { ending: { values: { outcome }, problems: [{ field: "outcome", text }] } }, 422);
  if (does !== "close" && does !== "reopen") throw new Unreadable(400);
  if (outcome.length > longestProse) return again(settingsTexts.tooLong[language]);
  const ended = await visit.transact((change) =>
    does === "close" ? closeProcess(change, visit.id("process"), outcome) : reopenProcess(change, visit.id("process")),
  );
  if (ended.ok) return visit.seeOther(processAddress(visit), does === "close" ? "closed" : "saved");
  switch (ended.problem) {
    case "outcome-missing":
      return again(settingsTexts.outcomeMissing[language]);
    case "changed-meanwhile":
      return showSettings(visit, { ending: { values: { outcome } }, hasChanged: true }, 409);
  }
}

function processAddress(visit: MemberVisit): string {
  return teamUrls(visit.language, visit.organisation.slug).process(visit.id("process"));
}
