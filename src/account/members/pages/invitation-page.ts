// Where an invitation's letter leads: who invites to what, and a yes.

import type { Person } from "#people/person.ts";
import type { Language } from "#platform/language.ts";
import { actions, button, buttonLink, form, hiddenField } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { pageTop } from "#ui/pieces.ts";
import { withNext } from "#web/safe-path.ts";
import type { PageParts } from "#web/visit.ts";
import { urls } from "../../../urls.ts";
import { fieldTexts } from "../../entering/texts/fields.ts";
import { signInTexts } from "../../entering/texts/sign-in.ts";
import { roleTexts } from "../../own/texts/own-texts.ts";
import type { FoundInvitation } from "../store.ts";
import { invitedBy, joinAs, memberTexts } from "../texts/member-texts.ts";

export interface InvitationFacts {
  readonly language: Language;
  readonly invitation: FoundInvitation;
  readonly token: string;
  readonly person: Person | null;
}

export function invitationPage(facts: InvitationFacts): PageParts {
  const { language, invitation, person } = facts;
  const title = memberTexts.invitationTitle[language];
  const role = roleTexts[invitation.role][language];
  const lead = invitedBy(invitation.inviterName, invitation.organisationName, role)[language];
  const body = html`${pageTop({ title, lead })} ${person ? acceptForm(facts, person) : waysIn(facts)}`;
  return { title, body };
}

function acceptForm({ language, token }: InvitationFacts, person: Person): Html {
  const body = html`${hiddenField("token", token)} ${actions(button({ text: joinAs(person.name)[language] }))}`;
  const other = withNext(urls.accountPart(language, "persons"), here(language, token));
  return html`${form({ action: urls.invitation(language), body })}
    <p><a class="ds-link" href="${other}">${memberTexts.otherPerson[language]}</a></p>`;
}

function waysIn({ language, token }: InvitationFacts): Html {
  const next = here(language, token);
  const signUp = withNext(urls.signUp(language), next);
  return html`<p>${memberTexts.signInFirst[language]}</p>
    ${actions(
      buttonLink({ text: signInTexts.signIn[language], address: withNext(urls.signIn(language), next) }),
      buttonLink({ text: signInTexts.signUp[language], address: signUp, variant: "secondary" }),
    )}`;
}

export function invitationUsedPage(language: Language): PageParts {
  const title = fieldTexts.linkUsedTitle[language];
  return { title, body: html`${pageTop({ title, lead: memberTexts.invitationUsed[language] })}` };
}

function here(language: Language, token: string): string {
  return `${urls.invitation(language)}?token=${encodeURIComponent(token)}`;
}
