// The addresses for a forgotten password.

import type { Accounts } from "#people/accounts/accounts.ts";
import type { FormProblem, FormState } from "#ui/fields.ts";
import { open, type Route } from "#web/route.ts";
import type { PageParts, Visit } from "#web/visit.ts";
import { anyLanguage, urls } from "../../urls.ts";
import { withAccounts } from "../with-accounts.ts";
import { askForPassword } from "./ask-for-password.ts";
import { choosePassword } from "./choose-password.ts";
import { addressPage } from "./pages/address-page.ts";
import { letterSentPage } from "./pages/letter-sent-page.ts";
import { linkUsedPage, tooManyPage } from "./pages/stopped-page.ts";
import { tokenPage } from "./pages/token-page.ts";
import { signUpSentence } from "./sign-up-routes.ts";
import { fieldTexts } from "./texts/fields.ts";
import { signInTexts } from "./texts/sign-in.ts";

export function passwordRoutes(accounts: Accounts): readonly Route[] {
  const given = withAccounts(accounts);
  return [
    open("GET", urls.forgotten(anyLanguage), given(getForgotten)),
    open("POST", urls.forgotten(anyLanguage), given(postForgotten)),
    open("GET", urls.newPassword(anyLanguage), getNewPassword),
    open("POST", urls.newPassword(anyLanguage), given(postNewPassword)),
  ];
}

function getForgotten({ language, query, page }: Visit, { hasMailServer }: Accounts): Response {
  if (query.has("sent")) return page(letterSentPage(language, signInTexts.passwordSent[language], hasMailServer));
  return page(forgottenPage({ language }));
}

async function postForgotten(visit: Visit, accounts: Accounts): Promise<Response> {
  const { language } = visit;
  const form = await visit.form();
  const email = form.text("email");
  const asked = await askForPassword(accounts, { email, language });
  if (asked.ok) return visit.seeOther(`${urls.forgotten(language)}?sent`);
  if (asked.problem === "too-many") return visit.page(tooManyPage(language, asked.again, true), 429);
  const problems = [{ field: "email", text: fieldTexts.emailWrong[language] }];
  return visit.page(forgottenPage({ language, values: { email }, problems }), 422);
}

function getNewPassword(visit: Visit): Response {
  return visit.page(newPasswordPage({ language: visit.language }, visit.query.get("token") ?? ""));
}

async function postNewPassword(visit: Visit, accounts: Accounts): Promise<Response> {
  const { language } = visit;
  const form = await visit.form();
  const token = form.text("token");
  const chosen = await choosePassword(accounts, { token, password: form.prose("password"), language });
  if (chosen.ok) return visit.seeOther(`${urls.signIn(language)}?changed`);
  if (chosen.problem === "link-used") {
    const again = { text: signInTexts.newPassword[language], address: urls.forgotten(language) };
    return visit.page(linkUsedPage(language, again), 422);
  }
  const problems: FormProblem[] = [signUpSentence(chosen.problem, language)];
  return visit.page(newPasswordPage({ language, problems }, token), 422);
}

function forgottenPage(state: FormState): PageParts {
  const { language } = state;
  const page = addressPage({
    state,
    next: null,
    title: signInTexts.forgotten[language],
    lead: signInTexts.forgottenLead[language],
    action: urls.forgotten(language),
    send: signInTexts.sendLetter[language],
  });
  return { ...page, breadcrumbs: [{ text: signInTexts.signIn[language], address: urls.signIn(language) }] };
}

function newPasswordPage(state: FormState, token: string): PageParts {
  const { language } = state;
  const title = signInTexts.newPassword[language];
  return tokenPage({
    state,
    title,
    action: urls.newPassword(language),
    button: fieldTexts.save[language],
    token,
    next: null,
    password: "new",
  });
}
