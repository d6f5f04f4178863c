// The first person makes the first account and the first organisation, and looks after the installation from then on.
//
// Who may: whoever holds the link that the program printed, once. Two at once make one.

import type { Accounts } from "#people/accounts/accounts.ts";
import { readAddress } from "#people/accounts/addresses.ts";
import { findAccountByAddress, insertVerifiedAccount } from "#people/accounts/store.ts";
import { cleanName } from "#people/person.ts";
import { insertOperator } from "#people/operators.ts";
import { insertPerson } from "#people/store.ts";
import type { Organisation } from "#people/organisation.ts";
import type { Language } from "#platform/language.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { toMend, type ToMend } from "../refusals.ts";
import { signUpProblems, type SignUpProblem } from "../entering/sign-up.ts";
import { isFirstRunToken, spendFirstRunToken } from "./first-run-link.ts";
import type { NewOrganisation } from "./new-organisation.ts";
import { startOrganisation } from "./start-organisation.ts";

export interface FirstRun {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly language: Language;
  readonly organisation: NewOrganisation;
}

export type FirstRunProblem = "address-taken" | "link-used";

export async function firstRun(
  accounts: Accounts,
  given: FirstRun,
): Promise<Result<Organisation, FirstRunProblem> | ToMend<SignUpProblem>> {
  const { database, authentication, clock, newId } = accounts;
  if (!(await database.systemically((db) => isFirstRunToken(db, given.token)))) return refused("link-used");
  const problems = signUpProblems(given);
  if (problems.length > 0) return toMend(problems);
  const email = readAddress(given.email) ?? "";
  const { password } = await authentication.$context;
  // Before the transaction: hashing takes its time on purpose.
  const passwordHash = await password.hash(given.password);
  const now = clock.now();
  return database.systemically(async (db) => {
    if (await findAccountByAddress(db, email)) return refused("address-taken");
    if (!(await spendFirstRunToken(db, given.token))) return refused("link-used");
    const name = cleanName(given.name);
    const account = { id: newId(), name, email, passwordHash };
    const person = { id: newId(), name, language: given.language };
    await insertVerifiedAccount(db, account, now);
    await insertPerson(db, { ...person, accountId: account.id, createdAt: now });
    await insertOperator(db, person.id, now);
    return done(await startOrganisation(db, given.organisation, { personId: person.id, now, newId }));
  });
}
