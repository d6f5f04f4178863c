// Signing up, in and out: by password, by link, after a forgotten password.

import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { newInstallation, password, signedUp } from "../../../test/account-setup.ts";

const house = await newInstallation();

test("somebody signs up, confirms the address with the letter and the password, and is in", async () => {
  const browser = house.browser();
  const form = await browser.get("/nb/sign-up?next=/nb/account/name");
  const sent = await form.press("Opprett konto", { Navn: "Kari Ås", "E-post": "Kari@eksempel.no", Passord: password });
  assert.equal(sent.status, 303);
  (await sent.follow()).heading("Se i innboksen din");
  const letter = await browser.get(await house.linkTo("kari@eksempel.no"));
  const inside = await letter.press("Bekreft og logg inn", { Passord: password });
  assert.equal(inside.location, "/nb/account/name");
  assert.equal((await inside.follow()).field("Navn"), "Kari Ås");
});

test("what cannot be right is shown again with a sentence and what was typed", async () => {
  const form = await house.browser().get("/en/sign-up");
  const again = await form.press("Create an account", { Name: "Ola", "E-mail": "ola", Password: "short" });
  assert.equal(again.status, 422);
  assert.deepEqual(again.problems(), [
    "Write an e-mail address, for example kari@example.org.",
    "The password must have at least 10 characters. Add a word.",
  ]);
  assert.equal(again.field("Name"), "Ola");
  assert.doesNotMatch(again.html, /short/);
});

test("an address is not used before it is confirmed", async () => {
  await (
    await house.browser().get("/nb/sign-up")
  ).press("Opprett konto", {
    Navn: "Per",
    "E-post": "per@eksempel.no",
    Passord: password,
  });
  const form = await house.browser().get("/nb/sign-in");
  const refused = await form.press("Logg inn", { "E-post": "per@eksempel.no", Passord: password });
  assert.equal(refused.status, 422);
  assert.match(refused.problems().join(), /ikke bekreftet ennå/);
});

test("whoever signs up with somebody else's address gets nothing when its owner presses the button", async () => {
  const email = "offer@eksempel.no";
  await (
    await house.browser().get("/nb/sign-up")
  ).press("Opprett konto", {
    Navn: "Tyv",
    "E-post": email,
    Passord: "tyvens eget passord",
  });
  const letter = await house.browser().get(await house.linkTo(email));
  const refused = await letter.press("Bekreft og logg inn", { Passord: "eierens eget passord" });
  assert.deepEqual(refused.problems(), ["Passordet stemmer ikke. Skriv det en gang til."]);
  const thief = await (
    await house.browser().get("/nb/sign-in")
  ).press("Logg inn", {
    "E-post": email,
    Passord: "tyvens eget passord",
  });
  assert.match(thief.problems().join(), /ikke bekreftet ennå/);
});

test("a sign-up that nobody confirmed gives way to the next with the same address", async () => {
  const email = "to-ganger@eksempel.no";
  const signUp = async (word: string): Promise<string> => {
    const form = await house.browser().get("/nb/sign-up");
    await form.press("Opprett konto", { Navn: "Liv", "E-post": email, Passord: word });
    return house.linkTo(email);
  };
  const first = await signUp("det første passordet");
  const second = await signUp("det andre passordet");
  const old = await (
    await house.browser().get(first)
  ).press("Bekreft og logg inn", { Passord: "det første passordet" });
  old.heading("Lenken virker ikke lenger");
  const inside = await (
    await house.browser().get(second)
  ).press("Bekreft og logg inn", {
    Passord: "det andre passordet",
  });
  assert.equal(inside.status, 303);
});

test("signing out ends the session, not only the cookie", async () => {
  const browser = await signedUp(house, "Unni", "unni@eksempel.no");
  const cookie = browser.cookie("samskap.session_token") ?? "";
  const account = await browser.get("/nb/account");
  await account.press("Logg ut");
  assert.equal(browser.cookie("samskap.session_token"), undefined);
  const stolen = await house.request("/nb/account", { headers: { cookie: `samskap.session_token=${cookie}` } });
  assert.equal(stolen.status, 303);
});

test("a link in a letter signs in once, and only by its button", async () => {
  await signedUp(house, "Siri", "siri@eksempel.no");
  const browser = house.browser();
  await (await browser.get("/nb/sign-in/link")).press("Send lenken", { "E-post": "siri@eksempel.no" });
  const link = await house.linkTo("siri@eksempel.no");
  await house.browser().get(link);
  const page = await browser.get(link);
  const inside = await page.press("Logg inn");
  assert.equal(inside.location, "/nb/account");
  const again = await (await house.browser().get(link)).press("Logg inn");
  again.heading("Lenken virker ikke lenger");
});

test("a link in a letter works for a quarter of an hour", async () => {
  await signedUp(house, "Ulf", "ulf@eksempel.no");
  await (await house.browser().get("/nb/sign-in/link")).press("Send lenken", { "E-post": "ulf@eksempel.no" });
  const link = await house.linkTo("ulf@eksempel.no");
  await house.moveOn(16);
  (await (await house.browser().get(link)).press("Logg inn")).heading("Lenken virker ikke lenger");
});

test("a new password ends every session, kills older links and opens the account", async () => {
  const email = "glemsk@eksempel.no";
  const elsewhere = await signedUp(house, "Glenn", email);
  const ask = async (): Promise<string> => {
    await (await house.browser().get("/nb/password/forgotten")).press("Send brevet", { "E-post": email });
    return house.linkTo(email);
  };
  const older = await ask();
  const link = await ask();
  const changed = await (await house.browser().get(link)).press("Lagre", { "Nytt passord": "et helt nytt passord" });
  (await changed.follow()).heading("Logg inn");
  assert.equal((await elsewhere.get("/nb/account")).status, 303);
  for (const dead of [older, link]) {
    const page = await (await house.browser().get(dead)).press("Lagre", { "Nytt passord": "enda et nytt passord" });
    page.heading("Lenken virker ikke lenger");
  }
  const inside = await (
    await house.browser().get("/nb/sign-in")
  ).press("Logg inn", {
    "E-post": email,
    Passord: "et helt nytt passord",
  });
  assert.equal(inside.status, 303);
  assert.equal((await house.lettersTo(email))[0]?.subject, "Passordet ditt er byttet");
});

test("the cookie is ours alone, for sixty days, and secure where the address is", async () => {
  const browser = house.browser();
  await signedUp(house, "Eva", "eva@eksempel.no");
  const inside = await (
    await browser.get("/nb/sign-in")
  ).press("Logg inn", {
    "E-post": "eva@eksempel.no",
    Passord: password,
  });
  const [cookie = ""] = inside.headers.getSetCookie();
  assert.match(cookie, /^samskap\.session_token=/);
  assert.match(cookie, /Max-Age=5184000/);
  assert.match(cookie, /HttpOnly/);
  assert.match(cookie, /SameSite=Lax/i);
});

test("of a device only two words are kept, and no address of the network", async () => {
  const { rows } = await house.database.systemically((db) =>
    sql<{ userAgent: string; ipAddress: string | null }>`select distinct "userAgent", "ipAddress"
      from accounts.session where "personId" is not null`.execute(db),
  );
  assert.deepEqual(rows, [{ userAgent: "Firefox, Linux", ipAddress: null }]);
});

test("nothing that opens an account is kept as it was sent", async () => {
  await (await house.browser().get("/nb/sign-in/link")).press("Send lenken", { "E-post": "eva@eksempel.no" });
  await (await house.browser().get("/nb/password/forgotten")).press("Send brevet", { "E-post": "eva@eksempel.no" });
  const words = (await house.lettersTo("eva@eksempel.no")).flatMap(
    ({ body }) => /token=([\w-]+)/.exec(body)?.[1] ?? [],
  );
  assert.equal(words.length, 3);
  const { rows } = await house.database.systemically((db) =>
    sql<{ kept: string }>`select identifier || value as kept from accounts.verification
      union all select token_hash || value from accounts.letter_links`.execute(db),
  );
  for (const word of words) assert.ok(!rows.some(({ kept }) => kept.includes(word)));
});
