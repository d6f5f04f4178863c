// Somebody asks for a letter with a link to sign in, instead of remembering a password.
//
// Who may: anybody. An address without an account gets a letter that says so; the page says the same in both cases.

import type { Accounts } from "#people/accounts/accounts.ts";
import { readAddress } from "#people/accounts/addresses.ts";
import { countAttempt, linkLimit } from "#people/accounts/attempts.ts";
import type { Language } from "#platform/language.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { withNext } from "#web/safe-path.ts";
import { urls } from "../../urls.ts";
import { tooMany, type TooMany } from "../refusals.ts";

export async function askForLink(
  { authentication, database, clock }: Accounts,
  given: { readonly email: string; readonly language: Language; readonly next: string | null },
): Promise<Result<null, "email-wrong"> | TooMany> {
  const email = readAddress(given.email);
  if (!email) return refused("email-wrong");
  const again = await countAttempt(database, linkLimit, email, clock.now());
  if (again) return tooMany(again);
  const callbackURL = withNext(urls.signInLink(given.language), given.next);
  await authentication.api.signInMagicLink({ body: { email, callbackURL }, headers: new Headers() });
  return done(null);
}
