// Somebody presses the button on the page that a sign-in letter leads to.
//
// Who may: whoever has the link, once, for a quarter of an hour.

import type { Accounts } from "#people/accounts/accounts.ts";
import { refusalOf } from "#people/accounts/refusal.ts";
import { done, refused, type Result } from "#platform/result.ts";
import { arrive, type Arriving, type SignedIn } from "./arrive.ts";

export async function useLink(
  accounts: Accounts,
  who: Arriving,
  token: string,
): Promise<Result<SignedIn, "link-used">> {
  try {
    const { headers, response } = await accounts.authentication.api.magicLinkVerify({
      query: { token },
      headers: new Headers(),
      returnHeaders: true,
    });
    return done(await arrive(accounts, who, { headers, token: response.token }));
  } catch (error) {
    if (refusalOf(error)) return refused("link-used");
    throw error;
  }
}
