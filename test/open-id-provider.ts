// A real OpenID provider on this machine, at which whoever comes is at once the person the test has named.

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after } from "node:test";
import { Provider } from "oidc-provider";

export interface LocalProvider {
  readonly discoveryUrl: string;
  /** Who comes next. */
  become(subject: string, name?: string): void;
  /** Changes the next ID token's nonce, as in a replay. */
  spoilNonce(): void;
  /** Goes to the provider as a browser does; returns the address it sends back to. */
  visit(address: string): Promise<string>;
}

export async function startProvider(redirectUri: string): Promise<LocalProvider> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let person: { sub: string; name?: string } = { sub: "nobody" };
  let isSpoilt = false;
  const provider = new Provider(issuer, {
    clients: [{ client_id: "samskap", client_secret: "secret-of-the-test", redirect_uris: [redirectUri] }],
    claims: { openid: ["sub"], profile: ["name"] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...person, sub }) }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ["only for tests"] },
  });
  provider.use(async (context, next) => {
    if (!context.path.startsWith("/interaction/")) return next();
    const grant = new provider.Grant({ accountId: person.sub, clientId: "samskap" });
    grant.addOIDCScope("openid profile");
    const result = { login: { accountId: person.sub }, consent: { grantId: await grant.save() } };
    await provider.interactionFinished(context.req, context.res, result, { mergeWithLastSubmission: false });
    context.respond = false;
  });
  server.on("request", provider.callback());
  after(() => server.close());
  return {
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    become: (sub, name) => {
      person = { sub, name };
    },
    spoilNonce: () => {
      isSpoilt = true;
    },
    visit: async (address) => {
      const to = new URL(address);
      if (isSpoilt) to.searchParams.set("nonce", "of-another-visit");
      isSpoilt = false;
      return followTo(to.href, issuer, redirectUri);
    },
  };
}

async function followTo(address: string, issuer: string, end: string): Promise<string> {
  const jar = new Map<string, string>();
  let next = address;
  for (let hop = 0; hop < 10 && !next.startsWith(end); hop += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(next, { redirect: "manual", headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const location = response.headers.get("location");
    if (!location) throw new Error(`The provider answered ${response.status}: ${await response.text()}`);
    next = new URL(location, issuer).href;
  }
  return next;
}
