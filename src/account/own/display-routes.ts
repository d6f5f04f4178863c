// The address where somebody chooses how large, how strong and how light the pages are; kept in a cookie for a year.

import type { Accounts } from "#people/accounts/accounts.ts";
import { displayFrom } from "#ui/display.ts";
import { displayCookie } from "#web/make-visit.ts";
import { cookie, withCookies } from "#web/cookies.ts";
import { open, type Route } from "#web/route.ts";
import { safePath } from "#web/safe-path.ts";
import type { Visit } from "#web/visit.ts";
import { anyLanguage, urls } from "../../urls.ts";
import { withAccounts } from "../with-accounts.ts";

const oneYear = 365 * 24 * 60 * 60;

export function displayRoutes(accounts: Accounts): readonly Route[] {
  return [open("POST", urls.display(anyLanguage), withAccounts(accounts)(postDisplay))];
}

async function postDisplay(visit: Visit, { origin }: Accounts): Promise<Response> {
  const form = await visit.form();
  const chosen = new URLSearchParams({ ...displayFrom(form.values()) }).toString();
  const answer = visit.seeOther(safePath(form.text("next")) ?? urls.home(visit.language));
  return withCookies(answer, [cookie(displayCookie, chosen, origin, { maxAge: oneYear })]);
}
