// The addresses of consents: enter, see, take back.

import { recordEvent } from "#journal/events.ts";
import { dayOf, parseDay } from "#platform/clock.ts";
import { isId } from "#platform/ids.ts";
import {
  type Consent,
  consentForms,
  insertConsent,
  listConsents,
  listNotesUnder,
  withdrawConsent,
} from "#record/index.ts";
import { findOwn } from "#publishing/publications/store.ts";
import type { FormState } from "#ui/fields.ts";
import { type Route, team } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam, teamUrls } from "../../urls.ts";
import { consentToLead, processToLead, processToRead, processToWrite, whoLeadsConsent, whoWrites } from "../access.ts";
import { crumbsTo } from "../pages/crumbs.ts";
import { mendPublications } from "../publication/mend-publications.ts";
import { consentTexts } from "../texts/consent-texts.ts";
import { consentsPage } from "./consents-page.ts";
import { withdrawnPage, withdrawPage } from "./withdrawal-page.ts";

export const consentRoutes: readonly Route[] = [
  team("GET", anyTeam.consents(":process"), getConsents),
  team("POST", anyTeam.consents(":process"), whoWrites, postConsent),
  team("GET", anyTeam.consent(":process", ":consent"), getWithdrawal),
  team("POST", anyTeam.consent(":process", ":consent"), whoLeadsConsent, postWithdrawal),
];

function getConsents(visit: MemberVisit): Promise<Response> {
  const { language, now } = visit;
  return showConsents(visit, {
    values: { covers: consentTexts.coversUsual[language], givenHow: "oral", givenOn: dayOf(now) },
  });
}

async function showConsents(visit: MemberVisit, state: Omit<FormState, "language">): Promise<Response> {
  const { language, organisation, may, newId } = visit;
  const view = await visit.transact(async ({ db, actor }) => {
    const process = await processToRead(db, actor, visit.id("process"));
    return { process, consents: await listConsents(db, actor.organisationId, process.id) };
  });
  const body = consentsPage({
    state: { language, ...state },
    ...view,
    organisation: organisation.slug,
    may,
    newId: newId(),
  });
  const hasProblems = Boolean(state.problems?.length);
  const parts = {
    title: consentTexts.title[language],
    body,
    breadcrumbs: crumbsTo(visit, view.process),
    hasProblems,
    width: "wide" as const,
  };
  return visit.page(parts, hasProblems ? 422 : 200);
}

async function postConsent(visit: MemberVisit): Promise<Response> {
  const form = await visit.form();
  const { language } = visit;
  const informantCode = form.text("informantCode").slice(0, 40);
  const givenOn = form.text("givenOn") === "" ? dayOf(visit.now) : parseDay(form.text("givenOn"));
  const problems = [
    ...(informantCode === "" ? [{ field: "informantCode", text: consentTexts.codeMissing[language] }] : []),
    ...(givenOn === null ? [{ field: "givenOn", text: consentTexts.dayUnreadable[language] }] : []),
  ];
  if (problems.length > 0 || givenOn === null) return showConsents(visit, { values: form.values(), problems });
  const id = form.text("id");
  await visit.transact(async (change) => {
    const { db, actor, now } = change;
    const process = await processToWrite(db, actor, visit.id("process"));
    const consent: Omit<Consent, "withdrawnAt"> = {
      id: isId(id) ? id : visit.newId(),
      processId: process.id,
      informantCode,
      covers: form.text("covers").slice(0, 500),
      givenHow: consentForms.find((each) => each === form.text("givenHow")) ?? "oral",
      givenOn,
      wantsToHear: form.has("wantsToHear"),
      recordedAt: now,
    };
    if (!(await insertConsent(db, actor.organisationId, consent, actor.personId))) return;
    const detail = { how: consent.givenHow };
    await recordEvent(change, { name: "consent.recorded", processId: process.id, subjectId: consent.id, detail });
  });
  return visit.seeOther(teamUrls(language, visit.organisation.slug).consents(visit.id("process")), "saved");
}

async function getWithdrawal(visit: MemberVisit): Promise<Response> {
  const { language, organisation } = visit;
  const view = await visit.transact(async ({ db, actor }) => {
    const process = await processToLead(db, actor, visit.id("process"));
    const consent = await consentToLead(db, actor, process.id, visit.id("consent"));
    return { process, consent, notes: await listNotesUnder(db, actor.organisationId, consent.id) };
  });
  if (view.consent.withdrawnAt) return visit.seeOther(teamUrls(language, organisation.slug).consents(view.process.id));
  const body = withdrawPage({ language, organisation: organisation.slug, ...view });
  return visit.page({ title: consentTexts.withdraw[language], body, breadcrumbs: crumbsTo(visit, view.process) });
}

/** Shown once, on the answer itself: after this nobody can ask again what was there. */
async function postWithdrawal(visit: MemberVisit): Promise<Response> {
  const { language, organisation } = visit;
  const done = await visit.transact(async (change) => {
    const process = await processToLead(change.db, change.actor, visit.id("process"));
    await consentToLead(change.db, change.actor, process.id, visit.id("consent"));
    const withdrawal = await withdrawConsent(change, visit.id("consent"));
    if (withdrawal.ok) await mendPublications(change, withdrawal.value);
    const isPublic = (await findOwn(change.db, change.actor.organisationId, process.id)) !== null;
    return { process, withdrawal, isPublic };
  });
  const { process, withdrawal, isPublic } = done;
  if (!withdrawal.ok) return visit.seeOther(teamUrls(language, organisation.slug).consents(process.id));
  await visit.publicChanged();
  const said = { language, organisation: organisation.slug, process, withdrawal: withdrawal.value, isPublic };
  const body = withdrawnPage(said);
  return visit.page({ title: consentTexts.doneTitle[language], body, breadcrumbs: crumbsTo(visit, process) });
}
