// One member: their role, and the ways to change it or to end the membership.

import { rolesToGive, type Role } from "#people/membership.ts";
import type { Organisation } from "#people/organisation.ts";
import { actions, button, errorSummary, form, radioField, selectField, type FormState } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { confirm, pageTop, section } from "#ui/pieces.ts";
import type { PageParts } from "#web/visit.ts";
import { teamUrls } from "../../../urls.ts";
import { roleName } from "../../own/texts/own-texts.ts";
import { answersFor, memberTexts, roleHints } from "../texts/member-texts.ts";
import { reachOf, type Member } from "./members-page.ts";

export interface MemberFacts {
  readonly state: FormState;
  readonly organisation: Organisation;
  readonly member: Member;
  /** The viewer's own role. */
  readonly role: Role;
  readonly isOwn: boolean;
  readonly mayChange: boolean;
  /** How many exercises the member answers for that somebody must take over. */
  readonly answersFor: number;
  readonly receivers: readonly Member[];
}

export function memberPage(facts: MemberFacts): PageParts {
  const { state, organisation, member } = facts;
  const { language } = state;
  const team = teamUrls(language, organisation.slug);
  const lead = `${roleName(member.role, language)}. ${reachOf(member, language)}.`;
  const body = html`${errorSummary(state)} ${pageTop({ title: member.name, lead })}
  ${facts.mayChange && roleForm(facts)} ${(facts.mayChange || facts.isOwn) && endForm(facts)}`;
  const breadcrumbs = [
    { text: organisation.name, address: team.home },
    { text: memberTexts.title[language], address: team.members },
  ];
  return { title: member.name, body, breadcrumbs, hasProblems: Boolean(state.problems?.length) };
}

function roleForm({ state, organisation, member, role }: MemberFacts): Html {
  const { language } = state;
  const field = radioField(
    { ...state, values: { role: member.role, ...state.values } },
    {
      name: "role",
      label: memberTexts.role[language],
      options: rolesToGive(role).map((value) => ({
        value,
        label: roleName(value, language),
        hint: roleHints[value][language],
      })),
    },
  );
  const body = html`${field} ${actions(button({ text: memberTexts.changeRole[language] }))}`;
  const action = teamUrls(language, organisation.slug).memberRole(member.id);
  return section(memberTexts.changeRole[language], form({ action, body }));
}

function endForm(facts: MemberFacts): Html {
  const { state, organisation, member, isOwn, receivers } = facts;
  const { language } = state;
  const text = (isOwn ? memberTexts.leave : memberTexts.end)[language];
  const receiver = html`<p>${answersFor(facts.answersFor)[language]}</p>
    ${selectField(state, {
      name: "receiver",
      label: memberTexts.receiver[language],
      options: receivers.map(({ personId, name }) => ({ value: personId, label: name })),
      isRequired: true,
    })}`;
  const body = html`${facts.answersFor > 0 && receiver} ${actions(button({ text, variant: "danger" }))}`;
  const action = teamUrls(language, organisation.slug).memberEnd(member.id);
  const question = (isOwn ? memberTexts.leaveLead : memberTexts.endLead)[language];
  const isMending = state.problems?.some(({ field }) => field === "receiver");
  return isMending ? section(text, form({ action, body })) : confirm(text, question, form({ action, body }));
}
