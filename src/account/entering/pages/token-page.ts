// Where a letter's link leads: one button, sometimes a password. The link alone changes nothing, since mail scanners open links.

import { actions, button, errorSummary, form, hiddenField, textField, type FormState } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { pageTop } from "#ui/pieces.ts";
import type { PageParts } from "#web/visit.ts";
import { fieldTexts } from "../texts/fields.ts";

export interface TokenFacts {
  readonly state: FormState;
  readonly title: string;
  readonly lead?: string;
  readonly action: string;
  readonly button: string;
  readonly token: string;
  readonly next: string | null;
  readonly password?: "current" | "new";
  readonly after?: Html;
}

export function tokenPage(facts: TokenFacts): PageParts {
  const { state, title, lead } = facts;
  const fields = html`${hiddenField("token", facts.token)} ${facts.next && hiddenField("next", facts.next)}
  ${facts.password && passwordField(state, facts.password)} ${actions(button({ text: facts.button }))}`;
  const body = html`${errorSummary(state)} ${pageTop({ title, lead })} ${form({ action: facts.action, body: fields })}
  ${facts.after}`;
  return { title, body, hasProblems: Boolean(state.problems?.length) };
}

export function passwordField(state: FormState, which: "current" | "new"): Html {
  const { language } = state;
  const isNew = which === "new";
  return textField(state, {
    name: "password",
    label: (isNew ? fieldTexts.newPassword : fieldTexts.password)[language],
    hint: isNew ? fieldTexts.passwordHint[language] : undefined,
    type: "password",
    autocomplete: isNew ? "new-password" : "current-password",
    isRequired: true,
  });
}
