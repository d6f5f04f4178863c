// A person gives their account another e-mail address: asked for while signed in, confirmed from the new mailbox.
//
// Who may: whoever has shown within a quarter of an hour that it is them. Both addresses get a letter. The answer is the
// same where somebody else has the new address already; its owner is told.

import type { Accounts } from "#people/accounts/accounts.ts";
import { readAddress } from "#people/accounts/addresses.ts";
import { addressLimit, countAttempt } from "#people/accounts/attempts.ts";
import { findLink, forgetLinks, spendLink } from "#people/accounts/links.ts";
import { refusalOf } from "#people/accounts/refusal.ts";
import { findAccountByAddress, removeUnverified } from "#people/accounts/store.ts";
import type { Language } from "#platform/language.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { urls } from "../../urls.ts";
import { tooMany, type TooMany } from "../refusals.ts";

/** The signed-in account, with the cookie by which the library knows it. */
export interface OwnAccount {
  readonly accountId: string;
  readonly email: string;
  readonly headers: Headers;
}

export async function askForAddress(
  accounts: Accounts,
  own: OwnAccount,
  given: { readonly email: string; readonly language: Language },
): Promise<Result<null, "email-wrong" | "email-same"> | TooMany> {
  const { authentication, database, clock, letters } = accounts;
  const newEmail = readAddress(given.email);
  if (!newEmail) return refused("email-wrong");
  if (newEmail === own.email) return refused("email-same");
  const again = await countAttempt(database, addressLimit, own.accountId, clock.now());
  if (again) return tooMany(again);
  const taken = await database.systemically(async (db) => {
    await removeUnverified(db, newEmail);
    return findAccountByAddress(db, newEmail);
  });
  const callbackURL = urls.accountPart(given.language, "email");
  if (taken) await letters.tell("alreadyAccount", newEmail, urls.signIn(given.language));
  else await authentication.api.changeEmail({ body: { newEmail, callbackURL }, headers: own.headers });
  await letters.tell("addressChanging", own.email, urls.accountPart(given.language, "password"));
  return done(null);
}

export async function useNewAddress(
  { authentication, database, clock }: Accounts,
  own: OwnAccount,
  token: string,
): Promise<Result<null, "link-used">> {
  const link = await database.systemically((db) => findLink(db, token, clock.now()));
  if (link?.accountId !== own.accountId) return refused("link-used");
  if (!(await database.systemically((db) => spendLink(db, token)))) return refused("link-used");
  try {
    await authentication.api.verifyEmail({ query: { token: link.value }, headers: own.headers });
  } catch (error) {
    if (refusalOf(error)) return refused("link-used");
    throw error;
  }
  await database.systemically((db) => forgetLinks(db, own.accountId));
  return done(null);
}
