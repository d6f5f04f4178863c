// Making an account: a name, an address, a password.

import { actions, button, errorSummary, form, hiddenField, textField, type FormState } from "#ui/fields.ts";
import { html } from "#ui/html.ts";
import { pageTop } from "#ui/pieces.ts";
import { withNext } from "#web/safe-path.ts";
import type { PageParts } from "#web/visit.ts";
import { urls } from "../../../urls.ts";
import { fieldTexts } from "../texts/fields.ts";
import { signInTexts } from "../texts/sign-in.ts";

export function signUpPage(state: FormState, next: string | null): PageParts {
  const { language } = state;
  const title = signInTexts.signUp[language];
  const fields = html`${next && hiddenField("next", next)}
  ${textField(state, {
    name: "name",
    label: fieldTexts.name[language],
    hint: fieldTexts.nameHint[language],
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
  })}
  ${actions(button({ text: title }))}`;
  const toSignIn = withNext(urls.signIn(language), next);
  const body = html`${errorSummary(state)} ${pageTop({ title, lead: signInTexts.signUpLead[language] })}
    ${form({ action: urls.signUp(language), body: fields })}
    <p><a class="ds-link" href="${toSignIn}">${signInTexts.alreadyAccount[language]}</a></p>`;
  return { title, body, hasProblems: Boolean(state.problems?.length) };
}
