// The address where somebody shows once more that it is them: by password, by letter, or at their provider.

import type { Accounts } from "#people/accounts/accounts.ts";
import { hasAddress } from "#people/accounts/providers.ts";
import { findAccount } from "#people/accounts/store.ts";
import type { FormState } from "#ui/fields.ts";
import { found } from "#web/problems.ts";
import { personal, type Route } from "#web/route.ts";
import { nextPath, safePath } from "#web/safe-path.ts";
import type { PersonVisit } from "#web/visit.ts";
import { anyLanguage, urls } from "../../urls.ts";
import { askForLink } from "../entering/ask-for-link.ts";
import { tooManyPage } from "../entering/pages/stopped-page.ts";
import { fieldTexts } from "../entering/texts/fields.ts";
import { withAccounts } from "../with-accounts.ts";
import { proofPage } from "./pages/proof-page.ts";
import { prove } from "./prove.ts";

export function proofRoutes(accounts: Accounts): readonly Route[] {
  const given = withAccounts(accounts);
  return [
    personal("GET", urls.accountPart(anyLanguage, "proof"), given(getProof)),
    personal("POST", urls.accountPart(anyLanguage, "proof"), given(postProof)),
  ];
}

function getProof(visit: PersonVisit, accounts: Accounts): Promise<Response> {
  return show(visit, accounts, { language: visit.language }, safePath(visit.query.get("next")), 200);
}

async function postProof(visit: PersonVisit, accounts: Accounts): Promise<Response> {
  const { language, session } = visit;
  const form = await visit.form();
  const next = safePath(form.text("next"));
  if (form.has("letter")) return sendLetter(visit, accounts, next);
  const proved = await prove(accounts, session, { password: form.prose("password") });
  if (proved.ok) return visit.seeOther(nextPath(next, language));
  if (proved.problem === "too-many") return visit.page(tooManyPage(language, proved.again, true), 429);
  const problems = [{ field: "password", text: fieldTexts.wrongPassword[language] }];
  return show(visit, accounts, { language, problems }, next, 422);
}

async function sendLetter(visit: PersonVisit, accounts: Accounts, next: string | null): Promise<Response> {
  const { language, session } = visit;
  const asked = await askForLink(accounts, { email: session.email, language, next });
  if (!asked.ok && asked.problem === "too-many") return visit.page(tooManyPage(language, asked.again, false), 429);
  return visit.seeOther(`${urls.signInLink(language)}?sent`);
}

async function show(
  visit: PersonVisit,
  { database, providers }: Accounts,
  state: FormState,
  next: string | null,
  status: 200 | 422,
): Promise<Response> {
  const account = found(await database.systemically((db) => findAccount(db, visit.session.accountId)));
  const ways = {
    hasPassword: account.hasPassword,
    hasMailbox: hasAddress(account.email),
    providers: providers.filter(({ id }) => account.providers.includes(id)),
  };
  return visit.page(proofPage({ state, next, ...ways }), status);
}
