// The addresses where several who share an account say who is here, and where one more is added.

import type { Accounts } from "#people/accounts/accounts.ts";
import { saveSessionPerson } from "#people/accounts/store.ts";
import { cleanName, type Person } from "#people/person.ts";
import { insertPerson, listPersonsOfAccount } from "#people/store.ts";
import { isId } from "#platform/ids.ts";
import { found } from "#web/problems.ts";
import { open, type Route } from "#web/route.ts";
import { nextPath, safePath, withNext } from "#web/safe-path.ts";
import type { Session, Visit } from "#web/visit.ts";
import { anyLanguage, urls } from "../../urls.ts";
import { fieldTexts } from "../entering/texts/fields.ts";
import { withAccounts } from "../with-accounts.ts";
import { personsPage } from "./pages/persons-page.ts";

export function personRoutes(accounts: Accounts): readonly Route[] {
  const given = withAccounts(accounts);
  // Open by the house's rule, since an account that has not yet said who is here is no person; asks for a session itself.
  return [
    open("GET", urls.accountPart(anyLanguage, "persons"), given(getPersons)),
    open("POST", urls.accountPart(anyLanguage, "persons"), given(postPerson)),
  ];
}

async function getPersons(visit: Visit, { database }: Accounts): Promise<Response> {
  const { language, session, person, query } = visit;
  if (!session) return toSignIn(visit);
  const persons = await database.systemically((db) => listPersonsOfAccount(db, session.accountId));
  const next = safePath(query.get("next"));
  return visit.page(personsPage({ state: { language }, persons, current: person, next, newId: visit.newId() }));
}

/** Chooses the named person, or adds one and chooses them. */
async function postPerson(visit: Visit, accounts: Accounts): Promise<Response> {
  const { language, session, person } = visit;
  if (!session) return toSignIn(visit);
  const { database } = accounts;
  const form = await visit.form();
  const newId = isId(form.text("id")) ? form.text("id") : visit.newId();
  const next = safePath(form.text("next"));
  const persons = await database.systemically((db) => listPersonsOfAccount(db, session.accountId));
  const name = cleanName(form.text("name"));
  if (!form.has("person") && name === "") {
    const problems = [{ field: "name", text: fieldTexts.nameMissing[language] }];
    return visit.page(personsPage({ state: { language, problems }, persons, current: person, next, newId }), 422);
  }
  const chosen = form.has("person")
    ? found(persons.find(({ id }) => id === form.text("person")))
    : await addPerson(visit, accounts, session, { id: newId, name, language });
  await database.systemically((db) => saveSessionPerson(db, session.id, chosen.id));
  return visit.seeOther(nextPath(next, language));
}

/** A form sent twice adds one; an id that is somebody else's adds nobody. */
async function addPerson({ now }: Visit, { database }: Accounts, session: Session, person: Person): Promise<Person> {
  const { accountId } = session;
  const persons = await database.systemically(async (db) => {
    await insertPerson(db, { ...person, accountId, createdAt: now });
    return listPersonsOfAccount(db, accountId);
  });
  return found(persons.find(({ id }) => id === person.id));
}

function toSignIn({ language, path, seeOther }: Visit): Response {
  return seeOther(withNext(urls.signIn(language), path));
}
