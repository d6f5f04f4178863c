// Passwords, links, sessions and providers: the library that keeps them, set up once in our way.

import { betterAuth } from "better-auth";
import { genericOAuth, magicLink } from "better-auth/plugins";
import type { OidcProvider } from "#platform/config.ts";
import type { Database } from "#platform/database/database.ts";
import { urls } from "../../urls.ts";
import type { AccountLetters } from "./letters.ts";
import { providerConfig } from "./providers.ts";

export const shortestPassword = 10;
export const longestPassword = 128;

const minutes = 60;
const days = 24 * 60 * minutes;

export interface AuthenticationParts {
  readonly database: Database;
  readonly origin: string;
  readonly secret: string;
  readonly cookieName: string;
  readonly letters: AccountLetters;
  readonly providers: readonly OidcProvider[];
}

/** The return type is the library's own, made from these very options. */
export function makeAuthentication(parts: AuthenticationParts) {
  const { letters, origin } = parts;
  return betterAuth({
    appName: "Samskap",
    baseURL: origin,
    basePath: "/api/auth",
    secret: parts.secret,
    // No transactions: the library hashes passwords inside its own, and the embedded database has one connection.
    database: { db: parts.database.kysely.withSchema("accounts"), type: "postgres" },
    // Its own log quotes addresses.
    logger: { disabled: true },
    telemetry: { enabled: false },
    // Limits are ours, by account and address (attempts.ts); its own are by IP address.
    rateLimit: { enabled: false },
    onAPIError: { errorURL: `${origin}${urls.signIn("nb")}?failed` },
    session: { expiresIn: 60 * days },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      resetPasswordTokenExpiresIn: 60 * minutes,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, url, token }) => letters.newPassword(user.email, pageOf(url), token),
    },
    emailVerification: {
      expiresIn: days,
      sendOnSignUp: true,
      sendVerificationEmail: ({ user, url, token }) => letters.confirmAddress(user, pageOf(url), token),
    },
    user: { changeEmail: { enabled: true } },
    verification: { storeIdentifier: "hashed" },
    // Nobody is recognised by an address that somebody else says is theirs.
    account: { accountLinking: { enabled: false, disableImplicitLinking: true }, updateAccountOnSignIn: false },
    databaseHooks: {
      // We need to know who came back, not to act for them elsewhere; an ID token may hold a national identity number.
      account: { create: { before: async (account) => ({ data: { ...account, ...noTokens } }) } },
    },
    plugins: [
      magicLink({
        expiresIn: 15 * minutes,
        disableSignUp: true,
        storeToken: "hashed",
        sendMagicLink: ({ email, url, token }) => letters.signInLink(email, pageOf(url), token),
      }),
      genericOAuth({ config: parts.providers.map(providerConfig) }),
    ],
    advanced: {
      cookiePrefix: "samskap",
      // Its own prefix would come before ours: the name and the attributes are set here instead.
      useSecureCookies: false,
      cookies: { session_token: { name: parts.cookieName } },
      defaultCookieAttributes: { secure: origin.startsWith("https:"), httpOnly: true, sameSite: "lax" },
      ipAddress: { disableIpTracking: true },
    },
  });
}

export type Authentication = ReturnType<typeof makeAuthentication>;

const noTokens = {
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
};

/** The library's address leads to the library; the page of ours stands in its `callbackURL`. */
function pageOf(url: string): string {
  return new URL(url).searchParams.get("callbackURL") ?? "/";
}
