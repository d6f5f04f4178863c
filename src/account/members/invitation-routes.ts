// The addresses of invitations: a leader sends and takes back, whoever is invited answers.

import { countAttempt, invitationLimit } from "#people/accounts/attempts.ts";
import type { Accounts } from "#people/accounts/accounts.ts";
import { hashOf } from "#people/accounts/links.ts";
import { hasRole, isRole } from "#people/membership.ts";
import type { FormProblem, FormState } from "#ui/fields.ts";
import { readForm } from "#web/form.ts";
import { proven } from "#web/problems.ts";
import { open, team, type Route } from "#web/route.ts";
import { withNext } from "#web/safe-path.ts";
import type { MemberVisit, Visit } from "#web/visit.ts";
import type { Language } from "#platform/language.ts";
import { anyLanguage, anyTeam, teamUrls, urls } from "../../urls.ts";
import { tooManyPage } from "../entering/pages/stopped-page.ts";
import { fieldTexts } from "../entering/texts/fields.ts";
import { withAccounts } from "../with-accounts.ts";
import { whoInvites } from "./access.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import type { InviteProblem } from "./invitation.ts";
import { inviteMember } from "./invite-member.ts";
import { invitationPage, invitationUsedPage } from "./pages/invitation-page.ts";
import { invitationsPage } from "./pages/invitations-page.ts";
import { revokeInvitation } from "./revoke-invitation.ts";
import { findInvitationLocked, listOpenInvitations, listProcessChoices } from "./store.ts";
import { memberTexts } from "./texts/member-texts.ts";

export function invitationRoutes(accounts: Accounts): readonly Route[] {
  const given = withAccounts(accounts);
  return [
    team("GET", anyTeam.invitations, getInvitations),
    team("POST", anyTeam.invitations, whoInvites, given(postInvitation)),
    team("POST", anyTeam.invitationRevocation(":invitation"), whoInvites, postRevocation),
    open("GET", urls.invitation(anyLanguage), given(getInvitation)),
    open("POST", urls.invitation(anyLanguage), given(postAcceptance)),
  ];
}

function getInvitations(visit: MemberVisit): Promise<Response> {
  return showInvitations(visit, { language: visit.language, values: { role: "member" } }, 200);
}

async function postInvitation(visit: MemberVisit, { database, origin }: Accounts): Promise<Response> {
  const { language, organisation, person, now } = visit;
  // Read from a copy, so that the form itself can be kept where a proof is asked for first.
  const form = await readForm(visit.request.clone());
  const answers = {
    name: form.text("name"),
    email: form.text("email"),
    role: form.text("role"),
    process: form.text("process"),
  };
  if (leads(answers.role)) proven(visit);
  const again = await countAttempt(database, invitationLimit, organisation.id, now);
  if (again) return visit.page(tooManyPage(language, again, false), 429);
  const from = { organisation, inviter: person.name, origin };
  const invited = await visit.transact((change) => inviteMember(change, answers, from));
  if (invited.ok) return visit.seeOther(teamUrls(language, organisation.slug).invitations, "invited");
  return showInvitations(
    visit,
    { language, values: answers, problems: invited.problems.map((problem) => sentence(problem, language)) },
    422,
  );
}

/** Roles that let people in and out: giving one is as grave as changing one. */
function leads(role: string): boolean {
  return isRole(role) && hasRole(role, "leader");
}

async function postRevocation(visit: MemberVisit): Promise<Response> {
  const id = visit.id("invitation");
  await visit.transact((change) => revokeInvitation(change, id));
  return visit.seeOther(teamUrls(visit.language, visit.organisation.slug).invitations, "saved");
}

async function showInvitations(visit: MemberVisit, state: FormState, status: 200 | 422): Promise<Response> {
  const { organisation, actor, now } = visit;
  whoInvites(visit);
  const facts = await visit.transact(async ({ db }) => ({
    processes: await listProcessChoices(db, organisation.id),
    waiting: await listOpenInvitations(db, organisation.id, now),
  }));
  return visit.page(invitationsPage({ state, organisation, role: actor.role, ...facts }), status);
}

function sentence(problem: InviteProblem, language: Language): FormProblem {
  switch (problem) {
    case "name-missing":
      return { field: "name", text: fieldTexts.nameMissing[language] };
    case "email-wrong":
      return { field: "email", text: fieldTexts.emailWrong[language] };
    case "role-missing":
      return { field: "role", text: memberTexts.roleMissing[language] };
    case "owner-of-process":
      return { field: "process", text: memberTexts.ownerOfProcess[language] };
    case "process-unknown":
      return { field: "process", text: memberTexts.processUnknown[language] };
  }
}

async function getInvitation(visit: Visit, { database }: Accounts): Promise<Response> {
  const { language, session, person, now } = visit;
  const token = visit.query.get("token") ?? "";
  const invitation = await database.systemically((db) => findInvitationLocked(db, hashOf(token), now));
  if (!invitation) return visit.page(invitationUsedPage(language), 404);
  const here = `${visit.path}?${visit.query}`;
  if (session && !person) return visit.seeOther(withNext(urls.accountPart(language, "persons"), here));
  return visit.page(invitationPage({ language, invitation, token, person }));
}

async function postAcceptance(visit: Visit, { database }: Accounts): Promise<Response> {
  const { language, person, now, newId } = visit;
  const token = (await visit.form()).text("token");
  if (!person) return visit.seeOther(`${urls.invitation(language)}?token=${encodeURIComponent(token)}`);
  const by = { personId: person.id, now, newId };
  const accepted = await database.systemically((db) => acceptInvitation(db, token, by));
  if (!accepted.ok) return visit.page(invitationUsedPage(language), 404);
  return visit.seeOther(teamUrls(language, accepted.value.organisationSlug).home);
}
