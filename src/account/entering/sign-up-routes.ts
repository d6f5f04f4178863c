// The addresses for making an account and for confirming its address.

import type { Accounts } from "#people/accounts/accounts.ts";
import type { FormProblem } from "#ui/fields.ts";
import { html } from "#ui/html.ts";
import { withCookies } from "#web/cookies.ts";
import { open, type Route } from "#web/route.ts";
import { nextPath, safePath } from "#web/safe-path.ts";
import type { Visit } from "#web/visit.ts";
import type { Language } from "#platform/language.ts";
import { anyLanguage, urls } from "../../urls.ts";
import { withAccounts } from "../with-accounts.ts";
import { arriving } from "./arrive.ts";
import { confirmAddress } from "./confirm-address.ts";
import { letterSentPage } from "./pages/letter-sent-page.ts";
import { signUpPage } from "./pages/sign-up-page.ts";
import { linkUsedPage, tooManyPage } from "./pages/stopped-page.ts";
import { tokenPage, type TokenFacts } from "./pages/token-page.ts";
import { signUp, type SignUpProblem } from "./sign-up.ts";
import { fieldTexts } from "./texts/fields.ts";
import { signInTexts } from "./texts/sign-in.ts";

export function signUpRoutes(accounts: Accounts): readonly Route[] {
  const given = withAccounts(accounts);
  return [
    open("GET", urls.signUp(anyLanguage), given(getSignUp)),
    open("POST", urls.signUp(anyLanguage), given(postSignUp)),
    open("GET", urls.verification(anyLanguage), getVerification),
    open("POST", urls.verification(anyLanguage), given(postVerification)),
  ];
}

function getSignUp(visit: Visit, { hasMailServer }: Accounts): Response {
  const { language, query } = visit;
  const next = safePath(query.get("next"));
  if (query.has("sent")) return visit.page(letterSentPage(language, signInTexts.signUpSent[language], hasMailServer));
  if (visit.person) return visit.seeOther(nextPath(next, language));
  return visit.page(signUpPage({ language, values: { email: query.get("email") } }, next));
}

async function postSignUp(visit: Visit, accounts: Accounts): Promise<Response> {
  const { language } = visit;
  const form = await visit.form();
  const next = safePath(form.text("next"));
  const values = { name: form.text("name"), email: form.text("email") };
  const made = await signUp(accounts, { ...values, password: form.prose("password"), language, next });
  if (made.ok) return visit.seeOther(`${urls.signUp(language)}?sent`);
  if (made.problem === "too-many") return visit.page(tooManyPage(language, made.again, true), 429);
  const state = { language, values, problems: made.problems.map((problem) => signUpSentence(problem, language)) };
  return visit.page(signUpPage(state, next), 422);
}

export function signUpSentence(problem: SignUpProblem, language: Language): FormProblem {
  switch (problem) {
    case "name-missing":
      return { field: "name", text: fieldTexts.nameMissing[language] };
    case "email-wrong":
      return { field: "email", text: fieldTexts.emailWrong[language] };
    case "password-short":
      return { field: "password", text: fieldTexts.passwordShort[language] };
    case "password-long":
      return { field: "password", text: fieldTexts.passwordLong[language] };
  }
}

function getVerification(visit: Visit): Response {
  const { language, query } = visit;
  return visit.page(verificationPage(language, query.get("token") ?? "", safePath(query.get("next"))));
}

async function postVerification(visit: Visit, accounts: Accounts): Promise<Response> {
  const { language } = visit;
  const form = await visit.form();
  const next = safePath(form.text("next"));
  const token = form.text("token");
  const confirmed = await confirmAddress(accounts, arriving(visit), { token, password: form.prose("password") });
  if (confirmed.ok) return withCookies(visit.seeOther(nextPath(next, language)), confirmed.value.cookies);
  switch (confirmed.problem) {
    case "too-many":
      return visit.page(tooManyPage(language, confirmed.again, true), 429);
    case "wrong":
      return visit.page(verificationPage(language, token, next, fieldTexts.wrongPassword[language]), 422);
    case "link-used":
      return visit.page(
        linkUsedPage(language, { text: signInTexts.signUp[language], address: urls.signUp(language) }),
        422,
      );
  }
}

function verificationPage(
  language: Language,
  token: string,
  next: string | null,
  problem?: string,
): ReturnType<typeof tokenPage> {
  const facts: TokenFacts = {
    state: { language, problems: problem ? [{ field: "password", text: problem }] : [] },
    title: signInTexts.confirm[language],
    lead: signInTexts.confirmLead[language],
    action: urls.verification(language),
    button: signInTexts.confirmAction[language],
    token,
    next,
    password: "current",
    after: html`<p><a class="ds-link" href="${urls.forgotten(language)}">${signInTexts.forgotten[language]}</a></p>`,
  };
  return tokenPage(facts);
}
