// Asks for an address that a letter is to be sent to: a link to sign in, or one to choose a new password.

import { actions, button, errorSummary, form, hiddenField, textField, type FormState } from "#ui/fields.ts";
import { html } from "#ui/html.ts";
import { pageTop } from "#ui/pieces.ts";
import type { PageParts } from "#web/visit.ts";
import { fieldTexts } from "../texts/fields.ts";

export interface AddressFacts {
  readonly state: FormState;
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly send: string;
  readonly next: string | null;
}

export function addressPage({ state, title, lead, action, send, next }: AddressFacts): PageParts {
  const { language } = state;
  const fields = html`${next && hiddenField("next", next)}
  ${textField(state, {
    name: "email",
    label: fieldTexts.email[language],
    type: "email",
    autocomplete: "email",
    isRequired: true,
  })}
  ${actions(button({ text: send }))}`;
  const body = html`${errorSummary(state)} ${pageTop({ title, lead })} ${form({ action, body: fields })}`;
  return { title, body, hasProblems: Boolean(state.problems?.length) };
}
