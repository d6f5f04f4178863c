// Several persons on one account: a couple that shares an address, each with a name of their own.

import assert from "node:assert/strict";
import test from "node:test";
import { newInstallation, password, signedUp, type Browser } from "../../../test/account-setup.ts";

const house = await newInstallation();

async function signedIn(email: string): Promise<Browser> {
  const browser = house.browser();
  await (await browser.get("/nb/sign-in")).press("Logg inn", { "E-post": email, Passord: password });
  return browser;
}

test("two who share an address say who is here, and each keeps a name of their own", async () => {
  const browser = await signedUp(house, "Kåre", "par@eksempel.no");
  await (await browser.get("/nb/account/persons")).press("Legg til", { Navn: "Gerd" });
  assert.match((await browser.get("/nb/account")).text, /Mitt arbeid Gerd/);
  const later = await signedIn("par@eksempel.no");
  const asked = await later.get("/nb/account/name");
  assert.equal(asked.location, "/nb/account/persons?next=%2Fnb%2Faccount%2Fname");
  const chosen = await (await asked.follow()).press("Kåre");
  assert.equal(chosen.location, "/nb/account/name");
  assert.equal((await chosen.follow()).field("Navn"), "Kåre");
});

test("nobody becomes a person of another account", async () => {
  const browser = await signedUp(house, "Nils", "nils@eksempel.no");
  const stranger = await signedUp(house, "Vera", "vera@eksempel.no");
  const [other] = (await stranger.get("/nb/account/persons")).all("input[name=person]");
  const tried = await browser.post("/nb/account/persons", { person: other?.getAttribute("value") ?? "" });
  assert.equal(tried.status, 404);
  assert.match((await browser.get("/nb/account")).text, /Nils/);
});
