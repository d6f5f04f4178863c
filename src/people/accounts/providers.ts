// Signing in through ID-porten, MitID, Entra ID or any other OpenID Connect provider that the settings name.

import { createHash } from "node:crypto";
import type { GenericOAuthConfig } from "better-auth/plugins";
import type { OidcProvider } from "#platform/config.ts";

/** No mail reaches such an address; it only fills the place where the library wants one. */
const noAddress = "@oidc.invalid";

/** True where the account has an address that letters reach. */
export function hasAddress(email: string): boolean {
  return !email.endsWith(noAddress);
}

/**
 * A person is known by the provider's subject and by nothing else: an address that a provider tells us may be shared,
 * reused or wrong. Only the verified ID token is read.
 */
export function providerConfig(provider: OidcProvider): GenericOAuthConfig {
  return {
    providerId: provider.id,
    discoveryUrl: provider.discoveryUrl,
    clientId: provider.clientId,
    clientSecret: provider.clientSecret,
    scopes: ["openid", "profile"],
    pkce: true,
    requireIdTokenVerification: true,
    getUserInfo: async ({ idToken }) => {
      if (!idToken) return null;
      const { sub, name } = claimsOf(idToken);
      if (typeof sub !== "string" || sub === "") return null;
      return {
        id: sub,
        sub,
        name: typeof name === "string" ? name : "",
        email: syntheticAddress(provider.id, sub),
        emailVerified: true,
      };
    },
  };
}

/** What the token says. Its signature, issuer, audience and nonce were checked by the library before it comes here. */
function claimsOf(idToken: string): Readonly<Record<string, unknown>> {
  const payload = Buffer.from(idToken.split(".")[1] ?? "", "base64url").toString("utf8");
  return JSON.parse(payload) as Readonly<Record<string, unknown>>;
}

export function syntheticAddress(providerId: string, subject: string): string {
  const hash = createHash("sha256").update(`${providerId}\n${subject}`).digest("hex").slice(0, 40);
  return `${providerId}.${hash}${noAddress}`;
}
