// The addresses where a team starts: its front page, the start form, and the way in from the guide.

import { dayOf, parseDay } from "#platform/clock.ts";
import { isId } from "#platform/ids.ts";
import { isLanguage } from "#platform/language.ts";
import { listMembershipsOf } from "#people/store.ts";
import type { FormState } from "#ui/fields.ts";
import { html } from "#ui/html.ts";
import { linkList, pageTop } from "#ui/pieces.ts";
import type { Form } from "#web/form.ts";
import { personal, type Route, team } from "#web/route.ts";
import { withNext } from "#web/safe-path.ts";
import type { MemberVisit, PersonVisit } from "#web/visit.ts";
import { anyLanguage, anyTeam, teamUrls, urls } from "../../urls.ts";
import { whoStarts } from "../access.ts";
import { crumbsTo } from "../pages/crumbs.ts";
import { teamPage } from "../pages/team-page.ts";
import { isOrigin } from "../process.ts";
import { listProcesses } from "../store.ts";
import { processTexts } from "../texts/process-texts.ts";
import { placesNamed } from "./places-named.ts";
import { startPage } from "./start-page.ts";
import { startProcess, type StartProblem } from "./start-process.ts";

export const startRoutes: readonly Route[] = [
  personal("GET", urls.start(anyLanguage), getStart),
  team("GET", anyTeam.home, getTeam),
  team("GET", anyTeam.newProcess, getNewProcess),
  team("POST", anyTeam.processes, whoStarts, postProcess),
];

/** From the guide: straight to the start form of the only team, or a choice between several. */
async function getStart(visit: PersonVisit): Promise<Response> {
  const { language } = visit;
  const memberships = await visit.personally((db) => listMembershipsOf(db, visit.person.id));
  const addresses = memberships
    .filter((membership) => membership.processScope === null)
    .map(({ organisation }) => ({
      text: organisation.name,
      address: `${teamUrls(language, organisation.slug).newProcess}?${visit.query}`,
    }));
  // Whoever belongs nowhere yet makes a place first, and comes back here.
  if (addresses.length === 0) {
    return visit.seeOther(withNext(urls.newOrganisation(language), `${urls.start(language)}?${visit.query}`));
  }
  if (addresses.length === 1) return visit.seeOther(addresses[0]?.address ?? urls.account(language));
  const title = processTexts.start[language];
  return visit.page({ title, body: html`${pageTop({ title })}${linkList(addresses)}` });
}

async function getTeam(visit: MemberVisit): Promise<Response> {
  const { language, organisation, may } = visit;
  const processes = await visit.transact(({ db, actor }) => listProcesses(db, actor.organisationId));
  return visit.page({ title: organisation.name, body: teamPage({ language, organisation, may, processes }) });
}

function getNewProcess(visit: MemberVisit): Response {
  whoStarts(visit);
  const exercise = visit.query.get("exercise") ?? "";
  const origin = exercise ? "exercise" : visit.query.get("path") === "guide" ? "guide" : "short";
  const startOn = dayOf(visit.now);
  return showStart(
    visit,
    { values: { exercise, origin, startOn, writtenIn: visit.organisation.language } },
    visit.newId(),
  );
}

function showStart(
  visit: MemberVisit,
  state: Omit<FormState, "language">,
  id: string,
  status: 200 | 422 = 200,
): Response {
  const { language, organisation } = visit;
  const body = startPage({ language, ...state }, organisation.slug, id);
  const title = processTexts.start[language];
  return visit.page({ title, body, breadcrumbs: crumbsTo(visit), hasProblems: status === 422 }, status);
}

async function postProcess(visit: MemberVisit): Promise<Response> {
  const form = await visit.form();
  const places = await visit.publicly((db) => placesNamed(db, form.text("places")));
  if (!places.ok) return refusePlaces(visit, form, places.problem);
  const origin = form.text("origin");
  const writtenIn = form.text("writtenIn");
  const typedId = form.text("id");
  const started = await visit.transact((change) =>
    startProcess(change, {
      id: isId(typedId) ? typedId : visit.newId(),
      title: form.text("title").slice(0, 200),
      aim: form.prose("aim").trim(),
      origin: isOrigin(origin) ? origin : "short",
      exercise: form.text("exercise"),
      language: isLanguage(writtenIn) ? writtenIn : visit.organisation.language,
      placeIds: places.value,
      startOn: form.text("startOn") === "" ? dayOf(visit.now) : parseDay(form.text("startOn")),
    }),
  );
  if (!started.ok) {
    const problems = [sentenceFor(started.problem, visit)];
    return showStart(visit, { values: form.values(), problems }, typedId, 422);
  }
  return visit.seeOther(teamUrls(visit.language, visit.organisation.slug).process(started.value), "started");
}

function sentenceFor(problem: StartProblem, { language }: MemberVisit): { field: string; text: string } {
  switch (problem) {
    case "title-missing":
      return { field: "title", text: processTexts.titleMissing[language] };
    case "exercise-unknown":
      return { field: "exercise", text: processTexts.exerciseUnknown[language] };
    case "day-unreadable":
      return { field: "startOn", text: processTexts.dayUnreadable[language] };
  }
}

function refusePlaces(visit: MemberVisit, form: Form, unknown: readonly string[]): Response {
  const text = `${processTexts.placeUnknown[visit.language]} ${unknown.join(", ")}`;
  return showStart(visit, { values: form.values(), problems: [{ field: "places", text }] }, form.text("id"), 422);
}
