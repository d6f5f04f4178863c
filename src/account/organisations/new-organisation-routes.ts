// The addresses where somebody makes an organisation of their own.

import type { Accounts } from "#people/accounts/accounts.ts";
import { isId } from "#platform/ids.ts";
import { personal, type Route } from "#web/route.ts";
import { safePath } from "#web/safe-path.ts";
import type { PersonVisit } from "#web/visit.ts";
import { anyLanguage, teamUrls, urls } from "../../urls.ts";
import { withAccounts } from "../with-accounts.ts";
import { readOrganisation } from "./new-organisation.ts";
import { organisationForm, organisationSentence, placeChoices } from "./organisation-form.ts";
import { newOrganisationPage } from "./pages/new-organisation-page.ts";
import { startOrganisation } from "./start-organisation.ts";

export function newOrganisationRoutes(accounts: Accounts): readonly Route[] {
  return [
    personal("GET", urls.newOrganisation(anyLanguage), getNewOrganisation),
    personal("POST", urls.newOrganisation(anyLanguage), withAccounts(accounts)(postNewOrganisation)),
  ];
}

function getNewOrganisation({ language, page, query, newId }: PersonVisit): Response {
  const state = { language, values: { writes: language } };
  return page(newOrganisationPage({ state, found: null, id: newId(), next: safePath(query.get("next")) }));
}

async function postNewOrganisation(visit: PersonVisit, { database }: Accounts): Promise<Response> {
  const { language, person, now, newId } = visit;
  const form = await visit.form();
  const id = isId(form.text("id")) ? form.text("id") : newId();
  const next = safePath(form.text("next"));
  const answers = organisationForm(form);
  const { organisation, problems } = readOrganisation(answers);
  if (answers.isLooking || !organisation) {
    const sentences = answers.isLooking ? [] : problems.map((problem) => organisationSentence(problem, language));
    const state = { language, values: { ...answers }, problems: sentences };
    const found = await placeChoices(visit.publicly, answers);
    return visit.page(newOrganisationPage({ state, found, id, next }), answers.isLooking ? 200 : 422);
  }
  const by = { personId: person.id, now, newId };
  const made = await database.systemically((db) => startOrganisation(db, organisation, by, id));
  return visit.seeOther(next ?? teamUrls(language, made.slug).home);
}
