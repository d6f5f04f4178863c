// A person who is signed in chooses a password, or another one.
//
// Who may: whoever has shown within a quarter of an hour that it is them. The other sessions end, links sent earlier are
// dead, and a letter says what happened.

import type { Accounts } from "#people/accounts/accounts.ts";
import { forgetLinks } from "#people/accounts/links.ts";
import { removeOtherSessions, savePassword } from "#people/accounts/store.ts";
import type { Language } from "#platform/language.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { urls } from "../../urls.ts";
import { passwordProblem } from "../entering/sign-up.ts";

export async function setPassword(
  { authentication, database, clock, letters }: Accounts,
  own: { readonly id: string; readonly accountId: string; readonly email: string },
  given: { readonly password: string; readonly language: Language },
): Promise<Result<null, "password-short" | "password-long">> {
  const problem = passwordProblem(given.password);
  if (problem) return refused(problem);
  const { password } = await authentication.$context;
  const hash = await password.hash(given.password);
  await database.systemically(async (db) => {
    await savePassword(db, own.accountId, hash, clock.now());
    await removeOtherSessions(db, own.accountId, own.id);
    await forgetLinks(db, own.accountId);
  });
  await letters.tell("passwordChanged", own.email, urls.forgotten(given.language));
  return done(null);
}
