// The addresses for signing in with a password, and for signing out.

import type { Accounts } from "#people/accounts/accounts.ts";
import { removeSessionByToken } from "#people/accounts/store.ts";
import type { FormProblem } from "#ui/fields.ts";
import { cookie, withCookies } from "#web/cookies.ts";
import { open, type Route } from "#web/route.ts";
import { nextPath, safePath } from "#web/safe-path.ts";
import type { Visit } from "#web/visit.ts";
import { anyLanguage, urls } from "../../urls.ts";
import { withAccounts } from "../with-accounts.ts";
import { arriving } from "./arrive.ts";
import { signInPage } from "./pages/sign-in-page.ts";
import { tooManyPage } from "./pages/stopped-page.ts";
import { signIn } from "./sign-in.ts";
import { signInTexts } from "./texts/sign-in.ts";

export function signInRoutes(accounts: Accounts): readonly Route[] {
  const given = withAccounts(accounts);
  return [
    open("GET", urls.signIn(anyLanguage), given(getSignIn)),
    open("POST", urls.signIn(anyLanguage), given(postSignIn)),
    open("POST", urls.signOut(anyLanguage), given(postSignOut)),
  ];
}

function getSignIn(visit: Visit, { providers }: Accounts): Response {
  const next = safePath(visit.query.get("next"));
  if (visit.person) return visit.seeOther(nextPath(next, visit.language));
  const said = visit.query.has("changed") ? "newPasswordSet" : visit.query.has("failed") ? "failed" : undefined;
  return visit.page(signInPage({ state: { language: visit.language }, next, providers, said }));
}

async function postSignIn(visit: Visit, accounts: Accounts): Promise<Response> {
  const { language } = visit;
  const form = await visit.form();
  const next = safePath(form.text("next"));
  const given = { email: form.text("email"), password: form.prose("password") };
  const signedIn = await signIn(accounts, arriving(visit), given);
  if (signedIn.ok) return withCookies(visit.seeOther(nextPath(next, language)), signedIn.value.cookies);
  if (signedIn.problem === "too-many") return visit.page(tooManyPage(language, signedIn.again, true), 429);
  const text = (signedIn.problem === "wrong" ? signInTexts.wrong : signInTexts.notConfirmed)[language];
  const problems: FormProblem[] = [{ field: "email", text }];
  const state = { language, values: { email: given.email }, problems };
  return visit.page(signInPage({ state, next, providers: accounts.providers }), 422);
}

async function postSignOut(visit: Visit, { database, origin, sessionCookie }: Accounts): Promise<Response> {
  const { session, language } = visit;
  if (session) await database.systemically((db) => removeSessionByToken(db, session.token));
  return withCookies(visit.seeOther(urls.home(language), "signedOut"), [
    cookie(sessionCookie, "", origin, { maxAge: 0 }),
  ]);
}
