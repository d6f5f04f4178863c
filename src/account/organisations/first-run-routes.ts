// The addresses of the first run: open only to whoever holds the printed link, and only while there is no organisation.

import type { Accounts } from "#people/accounts/accounts.ts";
import { buttonLink, type FormProblem } from "#ui/fields.ts";
import { pageTop } from "#ui/pieces.ts";
import { withCookies } from "#web/cookies.ts";
import { open, type Route } from "#web/route.ts";
import { webTexts } from "#web/texts.ts";
import type { Visit } from "#web/visit.ts";
import { anyLanguage, teamUrls, urls } from "../../urls.ts";
import { arriving } from "../entering/arrive.ts";
import { signIn } from "../entering/sign-in.ts";
import { signUpProblems } from "../entering/sign-up.ts";
import { signUpSentence } from "../entering/sign-up-routes.ts";
import { fieldTexts } from "../entering/texts/fields.ts";
import { withAccounts } from "../with-accounts.ts";
import { firstRun } from "./first-run.ts";
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
  const about = problems.map((problem) => organisationSentence(problem, language));
  const owner = signUpProblems({ ...you, password }).map((problem) => signUpSentence(problem, language));
  if (!organisation || owner.length > 0) return again([...about, ...owner], 422);
  const made = await firstRun(accounts, { token, ...you, password, language, organisation });
  if (made.ok) return enter(visit, accounts, { email: you.email, password }, made.value.slug);
  if (made.problem === "link-used") return usedUp(visit);
  return again([{ field: "email", text: organisationTexts.addressTaken[language] }], 422);
}

async function enter(
  visit: Visit,
  accounts: Accounts,
  given: { readonly email: string; readonly password: string },
  slug: string,
): Promise<Response> {
  const entered = await signIn(accounts, arriving(visit), given);
  const home = teamUrls(visit.language, slug).home;
  return entered.ok
    ? withCookies(visit.seeOther(home), entered.value.cookies)
    : visit.seeOther(urls.signIn(visit.language));
}

function usedUp(visit: Visit): Response {
  const { language } = visit;
  const title = fieldTexts.linkUsedTitle[language];
  const action = buttonLink({ text: webTexts.toHome[language], address: urls.home(language) });
  return visit.page({ title, body: pageTop({ title, lead: organisationTexts.firstUsed[language], action }) }, 404);
}
