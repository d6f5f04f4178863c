// Everything that signing in, up and out needs, put together once at the start.

import type { Config } from "#platform/config.ts";
import type { Database } from "#platform/database/database.ts";
import { makeAuthentication, type Authentication } from "./authentication.ts";
import { accountLetters, type AccountLetters, type LetterParts } from "./letters.ts";
import { keptSecret } from "./secrets.ts";
import { sessionCookieAt } from "./visitor.ts";

export interface Accounts extends Pick<LetterParts, "clock" | "newId" | "origin"> {
  /** Never inside a transaction of ours: the embedded database has one connection, and it would wait for itself. */
  readonly authentication: Authentication;
  /** The same with the OpenID Connect providers; asks them for their addresses the first time. */
  readonly withProviders: () => Authentication;
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  /** The name of the cookie. */
  readonly sessionCookie: string;
  readonly database: Database;
  readonly letters: AccountLetters;
  /** Without one, letters wait in the outbox until somebody reads them there. */
  readonly hasMailServer: boolean;
}

export interface AccountParts extends LetterParts {
  readonly config: Pick<Config, "oidcProviders" | "smtpUrl">;
}

export async function makeAccounts(parts: AccountParts): Promise<Accounts> {
  const { database, origin, clock, newId } = parts;
  const letters = accountLetters(parts);
  const secret = await keptSecret(database, "cookies");
  const own = { database, origin, secret, letters, cookieName: sessionCookieAt(origin) };
  const authentication = makeAuthentication({ ...own, providers: [] });
  const providers = parts.config.oidcProviders;
  // A second one, made when first asked for: a provider that does not answer holds up nobody who has a password.
  let provided: Authentication | undefined;
  return {
    authentication,
    withProviders: () => (provided ??= makeAuthentication({ ...own, providers })),
    providers: providers.map(({ id, name }) => ({ id, name })),
    sessionCookie: own.cookieName,
    database,
    letters,
    clock,
    newId,
    origin,
    hasMailServer: parts.config.smtpUrl !== undefined,
  };
}
