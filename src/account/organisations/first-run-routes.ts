// The addresses of the first run: open only to whoever holds the printed link, and only while there is no organisation.

import type { Accounts } from "#people/accounts/accounts.ts";
import type { FormProblem } from "#ui/fields.ts";
import { html } from "#ui/html.ts";
import { pageTop } from "#ui/pieces.ts";
import { withCookies } from "#web/cookies.ts";
import { open, type Route } from "#web/route.ts";
import type { Visit } from "#web/visit.ts";
import type { Language } from "#platform/language.ts";
import { anyLanguage, teamUrls, urls } from "../../urls.ts";
import { arriving } from "../entering/arrive.ts";
import { signIn } from "../entering/sign-in.ts";
import { signUpSentence } from "../entering/sign-up-routes.ts";
import { fieldTexts } from "../entering/texts/fields.ts";
import { withAccounts } from "../with-accounts.ts";
import { firstRun, type FirstRunProblem } from "./first-run.ts";
import { isFirstRunToken } from "./first-run-link.ts";
import { readOrganisation } from "./new-organisation.ts";
import { organisationForm, organisationSentence, placeChoices } from "./organisation-form.ts";
import { firstRunPage } from "./pages/first-run-page.ts";
import { organisationTexts } from "./texts/organisation-texts.ts";

export function firstRunRoutes(accounts: Accounts): readonly Route[] {
  const given = withAccounts(accounts);
  return [
    open("GET", urls.firstRun(anyLanguage), given(getFirstRun)),
    open("POST", urls.firstRun(anyLanguage), given(postFirstRun)),
  ];
}

async function getFirstRun(visit: Visit, { database }: Accounts): Promise<Response> {
  const { language, query } = visit;
  const token = query.get("token") ?? "";
  if (!(await database.systemically((db) => isFirstRunToken(db, token)))) return usedUp(visit);
  return visit.page(firstRunPage({ language, values: { kind: "municipality", writes: language } }, token, null));
}

async function postFirstRun(visit: Visit, accounts: Accounts): Promise<Response> {
  const { language } = visit;
  const form = await visit.form();
  const token = form.text("token");
  const answers = organisationForm(form);
  const you = { name: form.text("name"), email: form.text("email") };
  const password = form.prose("password");
  const { organisation, problems } = readOrganisation(answers);
  const again = async (sentences: readonly FormProblem[], status: 200 | 422): Promise<Response> => {
    const state = { language, values: { ...you, ...answers }, problems: sentences };
    return visit.page(firstRunPage(state, token, await placeChoices(visit.publicly, answers)), status);
  };
  if (answers.isLooking) return again([], 200);
  if (!organisation)
    return again(
      problems.map((problem) => organisationSentence(problem, language)),
      422,
    );
  const made = await firstRun(accounts, { token, ...you, password, language, organisation });
  if (!made.ok) return made.problem === "link-used" ? usedUp(visit) : again([sentence(made.problem, language)], 422);
  const entered = await signIn(accounts, arriving(visit), { email: you.email, password });
  const home = teamUrls(language, made.value.slug).home;
  return entered.ok ? withCookies(visit.seeOther(home), entered.value.cookies) : visit.seeOther(urls.signIn(language));
}

function sentence(problem: Exclude<FirstRunProblem, "link-used">, language: Language): FormProblem {
  return problem === "address-taken"
    ? { field: "email", text: organisationTexts.addressTaken[language] }
    : signUpSentence(problem, language);
}

function usedUp(visit: Visit): Response {
  const { language } = visit;
  const title = fieldTexts.linkUsedTitle[language];
  return visit.page({ title, body: html`${pageTop({ title, lead: organisationTexts.firstUsed[language] })}` }, 404);
}
