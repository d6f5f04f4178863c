// Somebody opens the letter about a forgotten password and chooses a new one.
//
// Who may: whoever has the link, once, within an hour. Every session of the account ends, older links are dead, and a
// letter says what happened. The letter shows whose mailbox it is, so the address counts as confirmed from now on.

import type { Accounts } from "#people/accounts/accounts.ts";
import { forgetLinks } from "#people/accounts/links.ts";
import { refusalOf } from "#people/accounts/refusal.ts";
import { findAccount, saveConfirmed } from "#people/accounts/store.ts";
import type { Language } from "#platform/language.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { urls } from "../../urls.ts";
import { passwordProblem } from "./sign-up.ts";

export type ChoosePasswordProblem = "link-used" | "password-short" | "password-long";

export async function choosePassword(
  accounts: Accounts,
  given: { readonly token: string; readonly password: string; readonly language: Language },
): Promise<Result<null, ChoosePasswordProblem>> {
  const problem = passwordProblem(given.password);
  if (problem) return refused(problem);
  const { authentication, database, letters } = accounts;
  const { internalAdapter } = await authentication.$context;
  const kept = await internalAdapter.findVerificationValue(`reset-password:${given.token}`);
  try {
    await authentication.api.resetPassword({ body: { token: given.token, newPassword: given.password } });
  } catch (error) {
    if (refusalOf(error)) return refused("link-used");
    throw error;
  }
  const account = await database.systemically(async (db) => {
    if (!kept) return null;
    await forgetLinks(db, kept.value);
    await saveConfirmed(db, kept.value);
    return findAccount(db, kept.value);
  });
  if (account) await letters.tell("passwordChanged", account.email, urls.forgotten(given.language));
  return done(null);
}
