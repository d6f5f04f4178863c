// What every way of signing in ends with: the library's session gets its person and device, and the browser its cookie.

import type { Accounts } from "#people/accounts/accounts.ts";
import { deviceOf } from "#people/accounts/device.ts";
import { settleSession } from "#people/accounts/sessions.ts";
import type { Visit } from "#web/visit.ts";

/** Who comes, as far as signing in needs to know. */
export interface Arriving {
  readonly language: Visit["language"];
  readonly device: string;
  readonly earlier: { readonly id: string; readonly personId: string | null } | null;
}

export interface SignedIn {
  readonly cookies: readonly string[];
}

export function arriving({ language, request, session, person }: Visit): Arriving {
  const earlier = session && { id: session.id, personId: person?.id ?? null };
  return { language, device: deviceOf(request.headers.get("user-agent")), earlier };
}

export async function arrive(
  accounts: Accounts,
  who: Arriving,
  opened: { readonly token: string; readonly headers: Headers },
): Promise<SignedIn> {
  await settleSession(accounts, { ...who, token: opened.token });
  return { cookies: opened.headers.getSetCookie() };
}
