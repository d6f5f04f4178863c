// Inviting somebody, and the invitations that wait for an answer.

import { rolesToGive, type Role } from "#people/membership.ts";
import type { Organisation } from "#people/organisation.ts";
import type { Language } from "#platform/language.ts";
import { actions, button, errorSummary, form, radioField, selectField, textField, type FormState } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { pageTop, section, table } from "#ui/pieces.ts";
import { shortDay } from "#ui/time.ts";
import { dayOf } from "#platform/clock.ts";
import type { PageParts } from "#web/visit.ts";
import { teamUrls } from "../../../urls.ts";
import { fieldTexts } from "../../entering/texts/fields.ts";
import { roleName } from "../../own/texts/own-texts.ts";
import type { Invitation } from "../invitation.ts";
import type { ProcessChoice } from "../store.ts";
import { memberTexts, roleHints } from "../texts/member-texts.ts";

export interface InvitationsFacts {
  readonly state: FormState;
  readonly organisation: Organisation;
  readonly role: Role;
  readonly processes: readonly ProcessChoice[];
  readonly waiting: readonly Invitation[];
}

export function invitationsPage(facts: InvitationsFacts): PageParts {
  const { state, organisation, waiting } = facts;
  const { language } = state;
  const team = teamUrls(language, organisation.slug);
  const title = memberTexts.invite[language];
  const list = waiting.length > 0 ? waitingTable(facts) : html`<p>${memberTexts.noneWaiting[language]}</p>`;
  const body = html`${errorSummary(state)} ${pageTop({ title, lead: memberTexts.inviteLead[language] })}
  ${form({ action: team.invitations, body: inviteFields(facts) })} ${section(memberTexts.waiting[language], list)}`;
  const breadcrumbs = [
    { text: organisation.name, address: team.home },
    { text: memberTexts.title[language], address: team.members },
  ];
  return { title, body, breadcrumbs, hasProblems: Boolean(state.problems?.length) };
}

function inviteFields({ state, role, processes }: InvitationsFacts): Html {
  const { language } = state;
  return html`${textField(state, { name: "name", label: fieldTexts.name[language], maxLength: 200, isRequired: true })}
  ${textField(state, { name: "email", label: fieldTexts.email[language], type: "email", isRequired: true })}
  ${radioField(state, {
    name: "role",
    label: memberTexts.role[language],
    options: rolesToGive(role).map((value) => ({
      value,
      label: roleName(value, language),
      hint: roleHints[value][language],
    })),
    isRequired: true,
  })}
  ${
    processes.length > 0 &&
    selectField(state, {
      name: "process",
      label: memberTexts.reach[language],
      unchosen: memberTexts.everything[language],
      options: processes.map(({ id, title }) => ({ value: id, label: title })),
    })
  }
  ${actions(button({ text: memberTexts.send[language] }))}`;
}

function waitingTable({ state: { language }, organisation, waiting }: InvitationsFacts): Html {
  return table({
    caption: memberTexts.waiting[language],
    isCaptionHidden: true,
    columns: [
      memberTexts.name[language],
      fieldTexts.email[language],
      memberTexts.role[language],
      memberTexts.until[language],
      memberTexts.revoke[language],
    ],
    rows: waiting.map((invitation) => [
      invitation.name,
      invitation.email,
      roleName(invitation.role, language),
      shortDay(dayOf(invitation.expiresAt), language),
      revokeButton(language, organisation, invitation),
    ]),
  });
}

function revokeButton(language: Language, organisation: Organisation, invitation: Invitation): Html {
  const text = memberTexts.revoke[language];
  const action = teamUrls(language, organisation.slug).invitationRevocation(invitation.id);
  // Two who are invited may have the same name.
  return form({
    action,
    label: `${text}: ${invitation.name}, ${invitation.email}`,
    body: button({ text, variant: "quiet" }),
  });
}
