// The addresses for signing in through an OpenID Connect provider: away to it, and back.

import type { Accounts } from "#people/accounts/accounts.ts";
import { refusalOf } from "#people/accounts/refusal.ts";
import { settleSession } from "#people/accounts/sessions.ts";
import { withCookies } from "#web/cookies.ts";
import { found } from "#web/problems.ts";
import { open, type Route } from "#web/route.ts";
import { nextPath, safePath } from "#web/safe-path.ts";
import type { Visit } from "#web/visit.ts";
import { isLanguage, type Language } from "#platform/language.ts";
import { anyLanguage, urls } from "../../urls.ts";
import { withAccounts } from "../with-accounts.ts";
import { arriving } from "./arrive.ts";

export function providerRoutes(accounts: Accounts): readonly Route[] {
  const given = withAccounts(accounts);
  return [
    open("GET", urls.signInProvider(anyLanguage, ":provider"), given(getProvider)),
    open("GET", urls.providerAnswer(":provider"), given(getProviderAnswer)),
  ];
}

/** A link and not a form: browsers would refuse to let a form of ours end at another site. */
async function getProvider(visit: Visit, accounts: Accounts): Promise<Response> {
  const { language, query } = visit;
  const provider = found(accounts.providers.find(({ id }) => id === visit.param("provider"))).id;
  const callbackURL = nextPath(query.get("next"), language);
  const errorCallbackURL = failed(language);
  const additionalParams = query.has("again") ? { prompt: "login" } : undefined;
  try {
    const { headers, response } = await accounts.withProviders().api.signInSocial({
      body: { provider, callbackURL, errorCallbackURL, additionalParams, disableRedirect: true },
      headers: new Headers(),
      returnHeaders: true,
    });
    return withCookies(visit.seeOther(response.url ?? failed(language)), headers.getSetCookie());
  } catch (error) {
    if (refusalOf(error)) return visit.seeOther(failed(language));
    throw error;
  }
}

/** The library checks state, nonce and signature; a session in its answer means that somebody has come. */
async function getProviderAnswer(visit: Visit, accounts: Accounts): Promise<Response> {
  const url = `${accounts.origin}${visit.path}?${visit.query}`;
  const headers = new Headers({ cookie: visit.request.headers.get("cookie") ?? "" });
  const answer = await accounts.withProviders().handler(new Request(url, { headers }));
  const location = new URL(answer.headers.get("location") ?? "/", accounts.origin);
  const next = location.origin === accounts.origin ? safePath(location.pathname + location.search) : null;
  const language = languageOf(next ?? "");
  const cookies = answer.headers.getSetCookie();
  const token = sessionToken(cookies, accounts.sessionCookie);
  if (token === null) return withCookies(visit.seeOther(failed(language)), cookies);
  await settleSession(accounts, { ...arriving(visit), language, token });
  return withCookies(visit.seeOther(nextPath(next, language)), cookies);
}

function sessionToken(cookies: readonly string[], name: string): string | null {
  const own = cookies.find((each) => each.startsWith(`${name}=`) && !/max-age=0/i.test(each));
  return own ? decodeURIComponent(own.slice(name.length + 1)).split(".")[0] || null : null;
}

function failed(language: Language): string {
  return `${urls.signIn(language)}?failed`;
}

function languageOf(path: string): Language {
  const first = path.slice(1, 3);
  return isLanguage(first) ? first : "nb";
}
