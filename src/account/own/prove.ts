// Somebody who is signed in gives the password once more before an important change.
//
// Who may: the account's holder. Wrong ones are counted with the account.

import type { Accounts } from "#people/accounts/accounts.ts";
import { countAttempt, forgetAttempts, signInLimit } from "#people/accounts/attempts.ts";
import { saveProof } from "#people/accounts/store.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { tooMany, type TooMany } from "../refusals.ts";

export async function prove(
  { authentication, database, clock }: Accounts,
  session: { readonly id: string; readonly accountId: string },
  given: { readonly password: string },
): Promise<Result<null, "wrong"> | TooMany> {
  const now = clock.now();
  const again = await countAttempt(database, signInLimit, session.accountId, now);
  if (again) return tooMany(again);
  const { internalAdapter, password } = await authentication.$context;
  const hash = (await internalAdapter.findCredentialAccount(session.accountId))?.password;
  if (!hash || !(await password.verify({ hash, password: given.password }))) return refused("wrong");
  await forgetAttempts(database, signInLimit, session.accountId);
  await database.systemically((db) => saveProof(db, session.id, now));
  return done(null);
}
