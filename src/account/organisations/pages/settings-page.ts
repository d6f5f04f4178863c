// What an owner may change about the organisation itself.

import type { Organisation } from "#people/organisation.ts";
import type { Place } from "#people/places/places.ts";
import { actions, button, errorSummary, form, type FormState } from "#ui/fields.ts";
import { html } from "#ui/html.ts";
import { pageTop } from "#ui/pieces.ts";
import type { PageParts } from "#web/visit.ts";
import { teamUrls } from "../../../urls.ts";
import { fieldTexts } from "../../entering/texts/fields.ts";
import { organisationTexts } from "../texts/organisation-texts.ts";
import { nameAndLanguage, placeFields } from "./organisation-fields.ts";

export function settingsPage(state: FormState, organisation: Organisation, found: readonly Place[] | null): PageParts {
  const { language } = state;
  const team = teamUrls(language, organisation.slug);
  const title = organisationTexts.settings[language];
  const fields = html`${nameAndLanguage(state)} ${placeFields(state, found)}
  ${actions(button({ text: fieldTexts.save[language] }))}`;
  const body = html`${errorSummary(state)} ${pageTop({ title, lead: organisationTexts.settingsLead[language] })}
  ${form({ action: team.settings, body: fields })}`;
  const breadcrumbs = [{ text: organisation.name, address: team.home }];
  return { title, body, breadcrumbs, hasProblems: Boolean(state.problems?.length) };
}
