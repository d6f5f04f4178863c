// Somebody makes an organisation of their own.

import type { Place } from "#people/places/places.ts";
import { actions, button, errorSummary, form, type FormState, hiddenField } from "#ui/fields.ts";
import { html } from "#ui/html.ts";
import { pageTop } from "#ui/pieces.ts";
import type { PageParts } from "#web/visit.ts";
import { urls } from "../../../urls.ts";
import { organisationTexts } from "../texts/organisation-texts.ts";
import { organisationFields } from "./organisation-fields.ts";

export interface NewOrganisation {
  readonly state: FormState;
  readonly found: readonly Place[] | null;
  readonly id: string;
  /** What the person was about to do, and goes on with afterwards. */
  readonly next: string | null;
}

export function newOrganisationPage({ state, found, id, next }: NewOrganisation): PageParts {
  const { language } = state;
  const title = organisationTexts.newTitle[language];
  const lead = (next ? organisationTexts.firstOfAll : organisationTexts.newLead)[language];
  const fields = html`${hiddenField("id", id)} ${next && hiddenField("next", next)} ${organisationFields(state, found)}
  ${actions(button({ text: organisationTexts.create[language] }))}`;
  const body = html`${errorSummary(state)} ${pageTop({ title, lead })}
  ${form({ action: urls.newOrganisation(language), body: fields })}`;
  return { title, body, hasProblems: Boolean(state.problems?.length) };
}
