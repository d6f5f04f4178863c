// Writes the people of the demonstration, their accounts and what they belong to.

import { insertVerifiedAccount } from "#people/accounts/store.ts";
import { insertMembership, insertOrganisation, insertPerson } from "#people/store.ts";
import type { Db } from "#platform/database/database.ts";
import type { NewId } from "#platform/ids.ts";
import { demoMemberships, demoOrganisations, demoPeople, demoProcesses } from "./demo-cast.ts";

/** Everybody signs in with the same password. */
export async function seedPeople(db: Db, newId: NewId, passwordHash: string, joinedAt: Date): Promise<void> {
  for (const { id, name, email } of Object.values(demoPeople)) {
    await insertVerifiedAccount(db, { id, name, email, passwordHash }, joinedAt);
    await insertPerson(db, { id, name, language: "nb", accountId: id, createdAt: joinedAt });
  }
  for (const organisation of Object.values(demoOrganisations)) await insertOrganisation(db, organisation, joinedAt);
  for (const { person, organisation, role, process } of demoMemberships) {
    const personId = demoPeople[person].id;
    await insertMembership(db, {
      id: newId(),
      organisationId: demoOrganisations[organisation].id,
      personId,
      role,
      processScope: process ? demoProcesses[process].id : null,
      startedAt: joinedAt,
      startedBy: personId,
    });
  }
}
