// The addresses for signing in by a link in a letter.

import type { Accounts } from "#people/accounts/accounts.ts";
import type { FormState } from "#ui/fields.ts";
import { withCookies } from "#web/cookies.ts";
import { open, type Route } from "#web/route.ts";
import { nextPath, safePath, withNext } from "#web/safe-path.ts";
import type { PageParts, Visit } from "#web/visit.ts";
import { anyLanguage, urls } from "../../urls.ts";
import { withAccounts } from "../with-accounts.ts";
import { arriving } from "./arrive.ts";
import { askForLink } from "./ask-for-link.ts";
import { addressPage } from "./pages/address-page.ts";
import { letterSentPage } from "./pages/letter-sent-page.ts";
import { linkUsedPage, tooManyPage } from "./pages/stopped-page.ts";
import { tokenPage } from "./pages/token-page.ts";
import { fieldTexts } from "./texts/fields.ts";
import { signInTexts } from "./texts/sign-in.ts";
import { useLink } from "./use-link.ts";

export function linkRoutes(accounts: Accounts): readonly Route[] {
  const given = withAccounts(accounts);
  return [
    open("GET", urls.signInLink(anyLanguage), given(getLink)),
    open("POST", urls.signInLink(anyLanguage), given(postLink)),
  ];
}

/** Asks for an address; with a word from a letter in the address, shows the button instead. */
function getLink(visit: Visit, { hasMailServer }: Accounts): Response {
  const { language, query } = visit;
  if (query.has("sent")) return visit.page(letterSentPage(language, signInTexts.linkSent[language], hasMailServer));
  const next = safePath(query.get("next"));
  const token = query.get("token");
  if (token === null) return visit.page(askPage({ language }, next));
  const page = tokenPage({
    state: { language },
    title: signInTexts.useLink[language],
    lead: signInTexts.useLinkLead[language],
    action: urls.signInLink(language),
    button: signInTexts.signIn[language],
    token,
    next,
  });
  return visit.page(page);
}

async function postLink(visit: Visit, accounts: Accounts): Promise<Response> {
  const { language } = visit;
  const form = await visit.form();
  const next = safePath(form.text("next"));
  if (form.has("token")) return enter(visit, accounts, form.text("token"), next);
  const email = form.text("email");
  const asked = await askForLink(accounts, { email, language, next });
  if (asked.ok) return visit.seeOther(`${urls.signInLink(language)}?sent`);
  if (asked.problem === "too-many") return visit.page(tooManyPage(language, asked.again, false), 429);
  const problems = [{ field: "email", text: fieldTexts.emailWrong[language] }];
  return visit.page(askPage({ language, values: { email }, problems }, next), 422);
}

async function enter(visit: Visit, accounts: Accounts, token: string, next: string | null): Promise<Response> {
  const { language } = visit;
  const entered = await useLink(accounts, arriving(visit), token);
  if (entered.ok) return withCookies(visit.seeOther(nextPath(next, language)), entered.value.cookies);
  const again = { text: signInTexts.askForLink[language], address: withNext(urls.signInLink(language), next) };
  return visit.page(linkUsedPage(language, again), 422);
}

function askPage(state: FormState, next: string | null): PageParts {
  const { language } = state;
  const page = addressPage({
    state,
    next,
    title: signInTexts.withoutPassword[language],
    lead: signInTexts.linkLead[language],
    action: urls.signInLink(language),
    send: signInTexts.sendLink[language],
  });
  const back = { text: signInTexts.signIn[language], address: withNext(urls.signIn(language), next) };
  return { ...page, breadcrumbs: [back] };
}
