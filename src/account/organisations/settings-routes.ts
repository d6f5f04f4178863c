// The address of an organisation's settings.

import type { Accounts } from "#people/accounts/accounts.ts";
import { allow } from "#web/problems.ts";
import { team, type Route } from "#web/route.ts";
import type { MemberVisit } from "#web/visit.ts";
import { anyTeam, teamUrls } from "../../urls.ts";
import { withAccounts } from "../with-accounts.ts";
import { changeOrganisation } from "./change-organisation.ts";
import { organisationForm, organisationSentence, placeChoices } from "./organisation-form.ts";
import { settingsPage } from "./pages/settings-page.ts";
import { listPlaceIds } from "./store.ts";

export function settingsRoutes(accounts: Accounts): readonly Route[] {
  return [
    team("GET", anyTeam.settings, getSettings),
    team("POST", anyTeam.settings, whoOwns, withAccounts(accounts)(postSettings)),
  ];
}

function whoOwns({ may }: MemberVisit): void {
  allow(may.mayOwn);
}

async function getSettings(visit: MemberVisit): Promise<Response> {
  const { language, organisation } = visit;
  whoOwns(visit);
  const places = await visit.transact(({ db }) => listPlaceIds(db, organisation.id));
  const values = { organisation: organisation.name, writes: organisation.language, places };
  const found = await placeChoices(visit.publicly, { places, place: "" });
  return visit.page(settingsPage({ language, values }, organisation, found));
}

async function postSettings(visit: MemberVisit, { database }: Accounts): Promise<Response> {
  const { language, organisation, person, now, newId } = visit;
  const answers = organisationForm(await visit.form());
  const by = { personId: person.id, now, newId };
  const found = await placeChoices(visit.publicly, answers);
  const values = { ...answers };
  if (answers.isLooking) return visit.page(settingsPage({ language, values }, organisation, found));
  const changed = await database.systemically((db) => changeOrganisation(db, organisation, answers, by));
  if (changed.ok) {
    await visit.publicChanged();
    return visit.seeOther(teamUrls(language, changed.value).settings, "saved");
  }
  const problems = [organisationSentence(changed.problem, language)];
  return visit.page(settingsPage({ language, values, problems }, organisation, found), 422);
}
