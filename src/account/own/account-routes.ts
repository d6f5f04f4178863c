// The addresses of a person's own page, and of their name and language.

import type { Accounts } from "#people/accounts/accounts.ts";
import { findAccount } from "#people/accounts/store.ts";
import { cleanName } from "#people/person.ts";
import { isOperator } from "#people/operators.ts";
import { listMembershipsOf, listPersonsOfAccount, savePerson } from "#people/store.ts";
import { isLanguage } from "#platform/language.ts";
import { found } from "#web/problems.ts";
import { personal, type Route } from "#web/route.ts";
import type { PersonVisit } from "#web/visit.ts";
import { anyLanguage, urls } from "../../urls.ts";
import { fieldTexts } from "../entering/texts/fields.ts";
import { withAccounts } from "../with-accounts.ts";
import { accountPage } from "./pages/account-page.ts";
import { namePage } from "./pages/name-page.ts";

export function accountPageRoutes(accounts: Accounts): readonly Route[] {
  return [
    personal("GET", urls.account(anyLanguage), withAccounts(accounts)(getAccount)),
    personal("GET", urls.accountPart(anyLanguage, "name"), getName),
    personal("POST", urls.accountPart(anyLanguage, "name"), postName),
  ];
}

async function getAccount(visit: PersonVisit, { database }: Accounts): Promise<Response> {
  const { language, person, session } = visit;
  const memberships = await visit.personally((db) => listMembershipsOf(db, person.id));
  const facts = await database.systemically(async (db) => ({
    account: found(await findAccount(db, session.accountId)),
    persons: await listPersonsOfAccount(db, session.accountId),
    isOperator: await isOperator(db, person.id),
  }));
  return visit.page(accountPage({ language, person, memberships, ...facts }));
}

function getName({ language, person, page }: PersonVisit): Response {
  return page(namePage({ language, values: { name: person.name, language: person.language } }));
}

async function postName(visit: PersonVisit): Promise<Response> {
  const { language, person } = visit;
  const form = await visit.form();
  const name = cleanName(form.text("name"));
  const chosen = form.text("language");
  if (name === "") {
    const problems = [{ field: "name", text: fieldTexts.nameMissing[language] }];
    return visit.page(namePage({ language, values: { language: chosen }, problems }), 422);
  }
  const own = isLanguage(chosen) ? chosen : person.language;
  await visit.personally((db) => savePerson(db, { id: person.id, name, language: own }));
  return visit.seeOther(urls.account(own), "saved");
}
