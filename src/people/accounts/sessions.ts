// What follows when somebody has shown who they are: which person of the account it is, and on which device.

import { cleanName, type Person } from "../person.ts";
import { insertPerson, listPersonsOfAccount } from "../store.ts";
import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";
import type { Accounts } from "./accounts.ts";
import { lockSessionsAccount, removeSession, saveSession } from "./store.ts";

export interface Arrival {
  /** The session that the library has just opened. */
  readonly token: string;
  readonly device: string;
  readonly language: Language;
  /** Who was here with an earlier session of this browser, which now ends. */
  readonly earlier: { readonly id: string; readonly personId: string | null } | null;
}

/** Makes a new account's person; chooses the person where there is only one, or who was here before. */
export async function settleSession({ database, clock, newId }: Accounts, arrival: Arrival): Promise<void> {
  const now = clock.now();
  await database.systemically(async (db) => {
    const account = await lockSessionsAccount(db, arrival.token);
    if (!account) return;
    const persons = await personsOf(db, account, { language: arrival.language, newId, now });
    const before = persons.find((person) => person.id === arrival.earlier?.personId);
    const personId = (persons.length === 1 ? persons[0] : before)?.id ?? null;
    await saveSession(db, arrival.token, { personId, device: arrival.device, provenAt: now });
    if (arrival.earlier) await removeSession(db, account.accountId, arrival.earlier.id);
  });
}

async function personsOf(
  db: Db,
  account: { accountId: string; name: string },
  made: { language: Language; newId: () => string; now: Date },
): Promise<Person[]> {
  const persons = await listPersonsOfAccount(db, account.accountId);
  const name = cleanName(account.name);
  if (persons.length > 0 || name === "") return persons;
  const person = { id: made.newId(), name, language: made.language };
  await insertPerson(db, { ...person, accountId: account.accountId, createdAt: made.now });
  return [person];
}
