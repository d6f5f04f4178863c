// The addresses of the members of an organisation.

import type { Membership } from "#people/membership.ts";
import { listMembers } from "#people/store.ts";
import { sortKey } from "#platform/sort-key.ts";
import type { FormState } from "#ui/fields.ts";
import { found, proven } from "#web/problems.ts";
import { team, type Route } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam, teamUrls, urls } from "../../urls.ts";
import { mayChange, whoChangesMember, whoEndsMember } from "./access.ts";
import { changeRole } from "./change-role.ts";
import { endMembership, runsLeft } from "./end-membership.ts";
import { memberPage } from "./pages/member-page.ts";
import { membersPage, type Member } from "./pages/members-page.ts";
import { countLeftRuns } from "./store.ts";
import { memberTexts } from "./texts/member-texts.ts";

export const memberRoutes: readonly Route[] = [
  team("GET", anyTeam.members, getMembers),
  team("GET", anyTeam.member(":membership"), getMember),
  team("POST", anyTeam.memberRole(":membership"), whoChangesMember, postRole),
  team("POST", anyTeam.memberEnd(":membership"), whoEndsMember, postEnd),
];

async function getMembers(visit: MemberVisit): Promise<Response> {
  const { language, organisation, person, may } = visit;
  const members = byName(await visit.transact(({ db }) => listMembers(db, organisation.id)));
  return visit.page(membersPage({ language, organisation, members, ownPersonId: person.id, may }));
}

function getMember(visit: MemberVisit): Promise<Response> {
  return showMember(visit, { language: visit.language }, 200);
}

async function postRole(visit: MemberVisit): Promise<Response> {
  proven(visit);
  const { language, organisation } = visit;
  const id = visit.id("membership");
  const role = (await visit.form()).text("role");
  const changed = await visit.transact((change) => changeRole(change, id, role));
  if (changed.ok) return visit.seeOther(teamUrls(language, organisation.slug).members, "saved");
  const text = {
    "role-missing": memberTexts.roleMissing,
    "last-owner": memberTexts.lastOwner,
    "owner-of-process": memberTexts.ownerOfProcess,
  }[changed.problem][language];
  return showMember(visit, { language, values: { role }, problems: [{ field: "role", text }] }, 422);
}

async function postEnd(visit: MemberVisit): Promise<Response> {
  const { language, organisation, membership } = visit;
  const id = visit.id("membership");
  const isOwn = id === membership.id;
  // Leaving oneself takes nothing from anybody else.
  if (!isOwn) proven(visit);
  const receiver = (await visit.form()).text("receiver");
  const ended = await visit.transact((change) => endMembership(change, id, receiver));
  if (ended.ok) {
    const next = isOwn ? urls.account(language) : teamUrls(language, organisation.slug).members;
    return visit.seeOther(next, "left");
  }
  const text = { "last-owner": memberTexts.lastOwner, "receiver-missing": memberTexts.receiverMissing }[ended.problem][
    language
  ];
  const field = ended.problem === "last-owner" ? "role" : "receiver";
  return showMember(visit, { language, values: { receiver }, problems: [{ field, text }] }, 422);
}

async function showMember(visit: MemberVisit, state: FormState, status: 200 | 422): Promise<Response> {
  const { organisation, actor, person } = visit;
  const id = visit.id("membership");
  const { members, member, answersFor } = await visit.transact(async ({ db }) => {
    const members = await listMembers(db, organisation.id);
    const member = found(members.find((it) => it.id === id));
    const left = runsLeft(member, members);
    return { members, member, answersFor: left ? await countLeftRuns(db, organisation.id, left) : 0 };
  });
  const facts = {
    state,
    organisation,
    member,
    role: actor.role,
    isOwn: member.personId === person.id,
    mayChange: mayChange(actor, member),
    answersFor,
    receivers: others(members, member),
  };
  return visit.page(memberPage(facts), status);
}

/** Each person once, also where they have several memberships. */
function others(members: readonly Member[], { personId }: Membership): Member[] {
  const byPerson = new Map(members.filter((it) => it.personId !== personId).map((it) => [it.personId, it]));
  return byName([...byPerson.values()]);
}

function byName(members: readonly Member[]): Member[] {
  return members.toSorted((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));
}
