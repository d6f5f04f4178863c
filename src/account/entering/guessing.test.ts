// Guessing leads nowhere: not to whether an address is known, not to a password, not to a flood of letters.

import assert from "node:assert/strict";
import { createHook } from "node:async_hooks";
import test from "node:test";
import { newInstallation, password, signedUp } from "../../../test/account-setup.ts";
import type { Page } from "../../../test/page.ts";

const house = await newInstallation();
await signedUp(house, "Kari", "kari@eksempel.no");
await house.moveOn(90);

interface Seen {
  readonly status: number;
  readonly location: string;
  readonly text: string;
  readonly queries: number;
}

async function seen(ask: () => Promise<Page>, address: string): Promise<Seen> {
  const before = house.database.queryCount();
  const page = await ask();
  const shown = page.status === 303 ? await page.follow() : page;
  const queries = house.database.queryCount() - before;
  return { status: page.status, location: page.location, text: shown.text.replaceAll(address, "..."), queries };
}

/** What a stranger sees is the same, and the work behind it nearly so. */
async function looksAlike(ask: (email: string) => Promise<Page>): Promise<void> {
  const known = await seen(() => ask("kari@eksempel.no"), "kari@eksempel.no");
  const unknown = await seen(() => ask("ukjent@eksempel.no"), "ukjent@eksempel.no");
  assert.deepEqual({ ...known, queries: 0 }, { ...unknown, queries: 0 });
  assert.ok(Math.abs(known.queries - unknown.queries) <= 8, `${known.queries} and ${unknown.queries} queries`);
}

test("a wrong password and an unknown address look alike", () =>
  looksAlike(async (email) =>
    (await house.browser().get("/nb/sign-in")).press("Logg inn", { "E-post": email, Passord: "feil passord" }),
  ));

test("signing up looks alike for a known and an unknown address", () =>
  looksAlike(async (email) =>
    (await house.browser().get("/nb/sign-up")).press("Opprett konto", {
      Navn: "Noen",
      "E-post": email,
      Passord: password,
    }),
  ));

test("asking for a link looks alike for a known and an unknown address", () =>
  looksAlike(async (email) =>
    (await house.browser().get("/nb/sign-in/link")).press("Send lenken", { "E-post": email }),
  ));

test("asking for a new password looks alike for a known and an unknown address", () =>
  looksAlike(async (email) =>
    (await house.browser().get("/nb/password/forgotten")).press("Send brevet", { "E-post": email }),
  ));

test("only the letters tell: one says there is an account, the other that there is none", async () => {
  const subjects = async (email: string): Promise<string[]> =>
    (await house.lettersTo(email)).map(({ subject }) => subject).slice(0, 3);
  assert.deepEqual(await subjects("kari@eksempel.no"), [
    "Velg nytt passord",
    "Lenke for å logge inn",
    "Du har allerede en konto",
  ]);
  assert.ok((await subjects("aldri-sett@eksempel.no")).length === 0);
});

test("asking for a link to an unknown address makes no account", async () => {
  const browser = house.browser();
  await (await browser.get("/nb/sign-in/link")).press("Send lenken", { "E-post": "fremmed@eksempel.no" });
  const [letter] = await house.lettersTo("fremmed@eksempel.no");
  assert.equal(letter?.subject, "Ingen konto med denne adressen");
  assert.match(letter?.body ?? "", /\/nb\/sign-up\n/);
});

test("the time a refusal takes says nothing", async () => {
  await house.moveOn(30);
  // Hashing the password is what takes time; skipping it would make the one ten times as fast as the other.
  assert.deepEqual([await hashingsFor("kari@eksempel.no"), await hashingsFor("ukjent@eksempel.no")], [1, 1]);
});

/** How many passwords are hashed before somebody with a wrong one is refused. */
async function hashingsFor(email: string): Promise<number> {
  let count = 0;
  const hook = createHook({ init: (_, type) => void (count += Number(type === "SCRYPTREQUEST")) }).enable();
  const refused = await house.browser().post("/nb/sign-in", { email, password: "feil passord" });
  hook.disable();
  assert.equal(refused.status, 422);
  return count;
}

test("after ten wrong passwords the address waits, says until when, and the way by letter stays open", async () => {
  await house.moveOn(30);
  const form = await house.browser().get("/nb/sign-in");
  for (let count = 0; count < 10; count += 1) {
    const wrong = await form.press("Logg inn", { "E-post": "kari@eksempel.no", Passord: `gjett ${count}` });
    assert.equal(wrong.status, 422);
  }
  const stopped = await form.press("Logg inn", { "E-post": "KARI@eksempel.no", Passord: password });
  assert.equal(stopped.status, 429);
  assert.match(stopped.text, /prøve igjen kl\. \d\d:\d\d/);
  assert.equal(stopped.link("Få lenke på e-post"), "/nb/sign-in/link");
  const other = await form.press("Logg inn", { "E-post": "en-annen@eksempel.no", Passord: "feil" });
  assert.equal(other.status, 422);
  await house.moveOn(15);
  assert.equal((await form.press("Logg inn", { "E-post": "kari@eksempel.no", Passord: password })).status, 303);
});

test("a hall that shares one network address is never locked out", async () => {
  const statuses = new Set<number>();
  for (let guest = 0; guest < 40; guest += 1) {
    const asked = { email: `gjest${guest}@eksempel.no` };
    statuses.add((await house.browser().post("/nb/sign-in/link", asked, { "x-forwarded-for": "10.0.0.1" })).status);
  }
  assert.deepEqual([...statuses], [303]);
});

test("letters to one address stop after a few, and the right ones still come through", async () => {
  const form = await house.browser().get("/nb/password/forgotten");
  const statuses: number[] = [];
  for (let count = 0; count < 6; count += 1) {
    statuses.push((await form.press("Send brevet", { "E-post": "mange@eksempel.no" })).status);
  }
  assert.deepEqual(statuses, [303, 303, 303, 429, 429, 429]);
  assert.equal((await house.lettersTo("mange@eksempel.no")).length, 3);
});

test("words that were never in a letter open nothing", async () => {
  for (const token of ["", "x", "0".repeat(32), "' or 1=1 --", "%00"]) {
    const link = await house.browser().post("/nb/sign-in/link", { token });
    const reset = await house.browser().post("/nb/password/new", { token, password });
    const confirmed = await house.browser().post("/nb/sign-up/verification", { token, password });
    const joined = await house.browser().get(`/nb/invitation?token=${encodeURIComponent(token)}`);
    const first = await house.browser().get(`/nb/first-run?token=${encodeURIComponent(token)}`);
    assert.deepEqual(
      [link.status, reset.status, confirmed.status, joined.status, first.status],
      [422, 422, 422, 404, 404],
    );
  }
});
