// The addresses where a person sees on which devices they are signed in, and ends what is not theirs.

import type { Accounts } from "#people/accounts/accounts.ts";
import { listSessions, removeOtherSessions, removeSession } from "#people/accounts/store.ts";
import { personal, type Route } from "#web/route.ts";
import type { PersonVisit } from "#web/visit.ts";
import { anyLanguage, urls } from "../../urls.ts";
import { withAccounts } from "../with-accounts.ts";
import { sessionsPage } from "./pages/sessions-page.ts";

export function sessionRoutes(accounts: Accounts): readonly Route[] {
  const given = withAccounts(accounts);
  return [
    personal("GET", urls.accountPart(anyLanguage, "sessions"), given(getSessions)),
    personal("POST", urls.accountPart(anyLanguage, "sessions"), given(postSessionsEnd)),
  ];
}

async function getSessions(visit: PersonVisit, { database }: Accounts): Promise<Response> {
  const { language, session, now } = visit;
  const sessions = await database.systemically((db) => listSessions(db, session.accountId, now));
  return visit.page(sessionsPage(language, sessions, session.id));
}

/** Ends the named session, or all the others. One's own ends by signing out. */
async function postSessionsEnd(visit: PersonVisit, { database }: Accounts): Promise<Response> {
  const { language, session } = visit;
  const form = await visit.form();
  const id = form.text("session");
  await database.systemically((db) =>
    id ? removeSession(db, session.accountId, id) : removeOtherSessions(db, session.accountId, session.id),
  );
  return visit.seeOther(urls.accountPart(language, "sessions"), "saved");
}
