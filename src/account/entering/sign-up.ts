// Somebody makes an account: the address gets a letter, and what happens next is the same whether it was known or not.
//
// Who may: anybody. Where the address has an account already, its owner is told by letter; where an earlier sign-up was
// never confirmed, it gives way, since nobody has shown that the address is theirs.

import type { Accounts } from "#people/accounts/accounts.ts";
import { readAddress } from "#people/accounts/addresses.ts";
import { countAttempt, signUpLimit } from "#people/accounts/attempts.ts";
import { longestPassword, shortestPassword } from "#people/accounts/authentication.ts";
import { findAccountByAddress, removeUnverified } from "#people/accounts/store.ts";
import { cleanName } from "#people/person.ts";
import type { Language } from "#platform/language.ts";
import { done } from "#platform/result.ts";
import { withNext } from "#web/safe-path.ts";
import { urls } from "../../urls.ts";
import { toMend, tooMany, type ToMend, type TooMany } from "../refusals.ts";

export interface SignUp {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly language: Language;
  readonly next: string | null;
}

export type SignUpProblem = "name-missing" | "email-wrong" | "password-short" | "password-long";

export async function signUp(
  accounts: Accounts,
  given: SignUp,
): Promise<{ readonly ok: true } | ToMend<SignUpProblem> | TooMany> {
  const problems = signUpProblems(given);
  if (problems.length > 0) return toMend(problems);
  const email = readAddress(given.email) ?? "";
  const again = await countAttempt(accounts.database, signUpLimit, email, accounts.clock.now());
  if (again) return tooMany(again);
  const known = await accounts.database.systemically(async (db) => {
    await removeUnverified(db, email);
    return findAccountByAddress(db, email);
  });
  if (known) await tellOwner(accounts, email, given);
  else await makeAccount(accounts, email, given);
  return done(null);
}

/** Everything that is to be mended, so that it is all said at once. */
export function signUpProblems(given: Pick<SignUp, "name" | "email" | "password">): SignUpProblem[] {
  const problems: SignUpProblem[] = [];
  if (cleanName(given.name) === "") problems.push("name-missing");
  if (readAddress(given.email) === null) problems.push("email-wrong");
  const password = passwordProblem(given.password);
  return password ? [...problems, password] : problems;
}

export function passwordProblem(password: string): "password-short" | "password-long" | null {
  if (password.length < shortestPassword) return "password-short";
  return password.length > longestPassword ? "password-long" : null;
}

async function makeAccount({ authentication }: Accounts, email: string, given: SignUp): Promise<void> {
  const callbackURL = withNext(urls.verification(given.language), given.next);
  const name = cleanName(given.name);
  await authentication.api.signUpEmail({ body: { name, email, password: given.password, callbackURL } });
}

/** With the same work as for a new account, so that the time tells nothing. */
async function tellOwner({ authentication, letters }: Accounts, email: string, given: SignUp): Promise<void> {
  const { password } = await authentication.$context;
  await password.hash(given.password);
  await letters.tell("alreadyAccount", email, withNext(urls.signIn(given.language), given.next));
}
