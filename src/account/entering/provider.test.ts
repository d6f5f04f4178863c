// Signing in through a real OpenID provider, and everything that must not let anybody in.

import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { newInstallation, origin, signedUp, type Browser } from "../../../test/account-setup.ts";
import type { Page } from "../../../test/page.ts";
import { startProvider } from "../../../test/open-id-provider.ts";

const provider = await startProvider(`${origin}/api/auth/callback/id-local`);
const house = await newInstallation({
  OIDC_PROVIDERS: JSON.stringify([
    {
      id: "id-local",
      name: "ID-lokal",
      discoveryUrl: provider.discoveryUrl,
      clientId: "samskap",
      clientSecret: "secret-of-the-test",
    },
    {
      id: "gone",
      name: "Borte",
      discoveryUrl: "http://127.0.0.1:9/nothing",
      clientId: "samskap",
      clientSecret: "secret",
    },
  ]),
});

/** Away to the provider; the path on which it sends back. */
async function away(browser: Browser, start = "/nb/sign-in/providers/id-local"): Promise<string> {
  const to = await browser.get(start);
  assert.equal(to.status, 303);
  return (await provider.visit(to.location)).slice(origin.length);
}

async function comeIn(subject: string, name?: string, browser = house.browser()): Promise<[Browser, Page]> {
  provider.become(subject, name);
  return [browser, await browser.get(await away(browser))];
}

test("who comes for the first time gets an account and a person, and is known the next time", async () => {
  const start = await house.browser().get("/nb/sign-in");
  assert.equal(start.link("Logg inn med ID-lokal"), "/nb/sign-in/providers/id-local");
  const [browser, back] = await comeIn("subject-1", "Åse Berg");
  assert.equal(back.location, "/nb/account");
  (await browser.get("/nb/account")).heading("Mitt arbeid");
  const [again] = await comeIn("subject-1", "Åse Berg");
  assert.match((await again.get("/nb/account")).text, /Åse Berg/);
  const { rows } = await count("persons");
  assert.deepEqual(rows, [{ count: 1 }]);
});

test("goes on to where the person was going", async () => {
  provider.become("subject-1");
  const browser = house.browser();
  const back = await browser.get(await away(browser, "/nb/sign-in/providers/id-local?next=/nb/account/name"));
  assert.equal(back.location, "/nb/account/name");
});

test("a provider that tells no name: the person is asked", async () => {
  const [browser] = await comeIn("subject-without-name");
  const asked = await browser.get("/nb/account");
  assert.equal(asked.location, "/nb/account/persons?next=%2Fnb%2Faccount");
  const named = await (await asked.follow()).press("Gå videre", { Navn: "Rolf" });
  assert.match((await named.follow()).text, /Rolf/);
});

test("nobody is recognised by an address that a provider tells", async () => {
  await signedUp(house, "Kari", "kari@eksempel.no");
  const { rows } = await house.database.systemically((db) =>
    sql<{ email: string }>`select email from accounts."user" where email like 'id-local.%'`.execute(db),
  );
  assert.ok(rows.length > 0);
  for (const { email } of rows) assert.match(email, /^id-local\.[0-9a-f]{40}@oidc\.invalid$/);
});

test("no token of the provider is kept", async () => {
  const { rows } = await house.database.systemically((db) =>
    sql`select id from accounts.account
      where "accessToken" is not null or "refreshToken" is not null or "idToken" is not null`.execute(db),
  );
  assert.equal(rows.length, 0);
});

test("an answer brought by another browser lets nobody in", async () => {
  provider.become("subject-1");
  const back = await away(house.browser());
  const other = house.browser();
  const refused = await other.get(back);
  assert.equal(refused.location, "/nb/sign-in?failed");
  assert.equal((await other.get("/nb/account")).status, 303);
  assert.match((await refused.follow()).text, /Innloggingen ble avbrutt/);
});

test("a made-up or used state lets nobody in", async () => {
  provider.become("subject-1");
  const browser = house.browser();
  const back = await away(browser);
  const madeUp = await house.browser().get(back.replace(/state=[^&]+/, "state=made-up"));
  assert.equal(madeUp.location, "/nb/sign-in?failed");
  assert.equal((await browser.get(back)).location, "/nb/account");
  assert.equal((await browser.get(back)).location, "/nb/sign-in?failed");
});

test("an ID token of another visit lets nobody in", async () => {
  provider.become("subject-1");
  provider.spoilNonce();
  const browser = house.browser();
  const refused = await browser.get(await away(browser));
  assert.equal(refused.location, "/nb/sign-in?failed");
  assert.equal(browser.cookie("samskap.session_token"), undefined);
});

test("a provider that does not answer holds up nobody else", async () => {
  const gone = await house.browser().get("/en/sign-in/providers/gone");
  assert.equal(gone.location, "/en/sign-in?failed");
  assert.equal((await house.browser().get("/nb/sign-in/providers/unknown")).status, 404);
});

test("who has no password and no mailbox shows at the provider that it is them", async () => {
  const [browser] = await comeIn("subject-1");
  await house.moveOn(20);
  const asked = await (await browser.get("/nb/account/password")).follow();
  const again = asked.link("Logg inn med ID-lokal");
  assert.ok(!asked.hasButton("Få lenke på e-post"));
  const back = await browser.get(await away(browser, again));
  assert.equal(back.location, "/nb/account/password");
  assert.equal((await browser.get("/nb/account/password")).status, 200);
});

function count(table: string): Promise<{ rows: { count: number }[] }> {
  return house.database.systemically((db) =>
    sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`.execute(db),
  );
}
