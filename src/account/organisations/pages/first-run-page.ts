// The first page of an empty installation: who you are, and where you work.

import type { Place } from "#people/places/places.ts";
import { actions, button, errorSummary, form, hiddenField, textField, type FormState } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { pageTop, section } from "#ui/pieces.ts";
import type { PageParts } from "#web/visit.ts";
import { urls } from "../../../urls.ts";
import { fieldTexts } from "../../entering/texts/fields.ts";
import { organisationTexts } from "../texts/organisation-texts.ts";
import { organisationFields } from "./organisation-fields.ts";

export function firstRunPage(state: FormState, token: string, found: readonly Place[] | null): PageParts {
  const { language } = state;
  const title = organisationTexts.firstTitle[language];
  // The password comes last: looking for places shows the form again, and a password is never sent back.
  const fields = html`${hiddenField("token", token)}
  ${section(organisationTexts.yours[language], organisationFields(state, found))}
  ${section(organisationTexts.you[language], ownerFields(state))}
  ${actions(button({ text: organisationTexts.firstAction[language] }))}`;
  const body = html`${errorSummary(state)} ${pageTop({ title, lead: organisationTexts.firstLead[language] })}
  ${form({ action: urls.firstRun(language), body: fields })}`;
  return { title, body, hasProblems: Boolean(state.problems?.length) };
}

function ownerFields(state: FormState): Html {
  const { language } = state;
  return html`${textField(state, {
    name: "name",
    label: fieldTexts.name[language],
    autocomplete: "name",
    maxLength: 200,
    isRequired: true,
  })}
  ${textField(state, {
    name: "email",
    label: fieldTexts.email[language],
    type: "email",
    autocomplete: "email",
    isRequired: true,
  })}
  ${textField(state, {
    name: "password",
    label: fieldTexts.password[language],
    hint: fieldTexts.passwordHint[language],
    type: "password",
    autocomplete: "new-password",
    isRequired: true,
  })}`;
}
