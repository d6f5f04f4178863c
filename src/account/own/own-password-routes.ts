// The address for choosing a password while signed in.

import type { Accounts } from "#people/accounts/accounts.ts";
import { actions, button, errorSummary, form, type FormState } from "#ui/fields.ts";
import { html } from "#ui/html.ts";
import { pageTop } from "#ui/pieces.ts";
import { proven } from "#web/problems.ts";
import { personal, type Route } from "#web/route.ts";
import type { PageParts, PersonVisit } from "#web/visit.ts";
import { anyLanguage, urls } from "../../urls.ts";
import { passwordField } from "../entering/pages/token-page.ts";
import { signUpSentence } from "../entering/sign-up-routes.ts";
import { fieldTexts } from "../entering/texts/fields.ts";
import { signInTexts } from "../entering/texts/sign-in.ts";
import { withAccounts } from "../with-accounts.ts";
import { upToAccount } from "./pages/up-to-account.ts";
import { setPassword } from "./set-password.ts";
import { ownTexts } from "./texts/own-texts.ts";

export function ownPasswordRoutes(accounts: Accounts): readonly Route[] {
  return [
    personal("GET", urls.accountPart(anyLanguage, "password"), getPassword),
    personal("POST", urls.accountPart(anyLanguage, "password"), withAccounts(accounts)(postPassword)),
  ];
}

function getPassword(visit: PersonVisit): Response {
  proven(visit);
  return visit.page(passwordPage({ language: visit.language }));
}

async function postPassword(visit: PersonVisit, accounts: Accounts): Promise<Response> {
  proven(visit);
  const { language, session } = visit;
  const form = await visit.form();
  const set = await setPassword(accounts, session, { password: form.prose("password"), language });
  if (set.ok) return visit.seeOther(urls.account(language), "saved");
  return visit.page(passwordPage({ language, problems: [signUpSentence(set.problem, language)] }), 422);
}

function passwordPage(state: FormState): PageParts {
  const { language } = state;
  const title = signInTexts.newPassword[language];
  const fields = html`${passwordField(state, "new")} ${actions(button({ text: fieldTexts.save[language] }))}`;
  const action = urls.accountPart(language, "password");
  const body = html`${errorSummary(state)} ${pageTop({ title, lead: ownTexts.passwordLead[language] })}
  ${form({ action, body: fields })}`;
  return { title, body, breadcrumbs: upToAccount(language), hasProblems: Boolean(state.problems?.length) };
}
