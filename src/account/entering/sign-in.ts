// Somebody signs in with an address and a password.
//
// Who may: anybody. An unknown address and a wrong password get the same answer after the same work. Ten tries in a
// quarter of an hour for each address; the way by letter stays open.

import type { Accounts } from "#people/accounts/accounts.ts";
import { readAddress } from "#people/accounts/addresses.ts";
import { countAttempt, forgetAttempts, signInLimit } from "#people/accounts/attempts.ts";
import { refusalOf } from "#people/accounts/refusal.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { arrive, type Arriving, type SignedIn } from "./arrive.ts";
import { tooMany, type TooMany } from "../refusals.ts";

export async function signIn(
  accounts: Accounts,
  who: Arriving,
  given: { readonly email: string; readonly password: string },
): Promise<Result<SignedIn, "wrong" | "not-confirmed"> | TooMany> {
  const email = readAddress(given.email) ?? "nobody@nowhere.invalid";
  const again = await countAttempt(accounts.database, signInLimit, email, accounts.clock.now());
  if (again) return tooMany(again);
  try {
    const { headers, response } = await accounts.authentication.api.signInEmail({
      body: { email, password: given.password },
      headers: new Headers(),
      returnHeaders: true,
    });
    await forgetAttempts(accounts.database, signInLimit, email);
    return done(await arrive(accounts, who, { headers, token: response.token }));
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return refused(refusal === "EMAIL_NOT_VERIFIED" ? "not-confirmed" : "wrong");
  }
}
