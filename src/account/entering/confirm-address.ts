// Somebody opens the letter after signing up: with the link and the password together the account is theirs.
//
// Who may: whoever has the link. The password is asked for once more, because somebody else may have signed up with this
// address and be waiting for its owner to press the button.

import type { Accounts } from "#people/accounts/accounts.ts";
import { findLink, spendLink } from "#people/accounts/links.ts";
import { refusalOf } from "#people/accounts/refusal.ts";
import { findAccount } from "#people/accounts/store.ts";
import { refused, type Result } from "#platform/result.ts";
import type { Arriving, SignedIn } from "./arrive.ts";
import { signIn } from "./sign-in.ts";
import type { TooMany } from "../refusals.ts";

export type ConfirmProblem = "link-used" | "wrong";

export async function confirmAddress(
  accounts: Accounts,
  who: Arriving,
  given: { readonly token: string; readonly password: string },
): Promise<Result<SignedIn, ConfirmProblem> | TooMany> {
  const { database, clock, authentication } = accounts;
  const link = await database.systemically((db) => findLink(db, given.token, clock.now()));
  const account = link && (await database.systemically((db) => findAccount(db, link.accountId)));
  if (!link || !account) return refused("link-used");
  const credentials = { email: account.email, password: given.password };
  const tried = await signIn(accounts, who, credentials);
  if (tried.ok || tried.problem === "too-many") return tried;
  // Only the right password is told that the address is not yet confirmed.
  if (tried.problem === "wrong") return refused("wrong");
  if (!(await database.systemically((db) => spendLink(db, given.token)))) return refused("link-used");
  try {
    await authentication.api.verifyEmail({ query: { token: link.value } });
  } catch (error) {
    if (refusalOf(error)) return refused("link-used");
    throw error;
  }
  const entered = await signIn(accounts, who, credentials);
  return entered.ok || entered.problem === "too-many" ? entered : refused("wrong");
}
