// Somebody has forgotten the password and asks for a letter with a link to choose a new one.
//
// Who may: anybody. An address without an account gets a letter that says so; the page says the same in both cases.

import type { Accounts } from "#people/accounts/accounts.ts";
import { readAddress } from "#people/accounts/addresses.ts";
import { countAttempt, resetLimit } from "#people/accounts/attempts.ts";
import { findAccountByAddress } from "#people/accounts/store.ts";
import type { Language } from "#platform/language.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { urls } from "../../urls.ts";
import { tooMany, type TooMany } from "../refusals.ts";

export async function askForPassword(
  { authentication, database, clock, letters }: Accounts,
  given: { readonly email: string; readonly language: Language },
): Promise<Result<null, "email-wrong"> | TooMany> {
  const email = readAddress(given.email);
  if (!email) return refused("email-wrong");
  const again = await countAttempt(database, resetLimit, email, clock.now());
  if (again) return tooMany(again);
  const isKnown = await database.systemically((db) => findAccountByAddress(db, email));
  const redirectTo = urls.newPassword(given.language);
  if (isKnown) await authentication.api.requestPasswordReset({ body: { email, redirectTo } });
  else await letters.tell("noAccount", email, urls.signUp(given.language));
  return done(null);
}
