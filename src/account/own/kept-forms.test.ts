// A form that was sent while signed out is kept for the same browser, and sent again after signing in.

import assert from "node:assert/strict";
import test from "node:test";
import { newInstallation, password, signedUp } from "../../../test/account-setup.ts";

const house = await newInstallation();

test("a form sent after the session ended is kept, shown and sent again", async () => {
  const browser = await signedUp(house, "Anne", "anne@eksempel.no");
  const form = await browser.get("/nb/account/name");
  await house.moveOn(70 * 24 * 60);
  const asked = await form.press("Lagre", { Navn: "Anne Marie Lund", Språk: "Bokmål" });
  assert.match(asked.location, /^\/nb\/sign-in\?next=%2Fnb%2Fparked%2F/);
  const inside = await (await asked.follow()).press("Logg inn", { "E-post": "anne@eksempel.no", Passord: password });
  const kept = await inside.follow();
  kept.heading("Skjemaet ditt er tatt vare på");
  assert.match(kept.text, /Anne Marie Lund/);
  assert.equal((await kept.press("Send skjemaet")).location, "/nb/account?said=saved");
  assert.match((await browser.get("/nb/account")).text, /Anne Marie Lund/);
});

test("a form kept in one browser is nobody else's to send", async () => {
  const thief = house.browser();
  const planted = await thief.post("/nb/account/name", { name: "Lurt", language: "nb" });
  const path = new URL(planted.location, house.origin).searchParams.get("next") ?? "";
  const victim = await signedUp(house, "Ekte", "ekte@eksempel.no");
  assert.equal((await victim.get(path)).status, 404);
});

test("a password is never kept with a form", async () => {
  const asked = await house.browser().post("/nb/account/password", { password: "hemmelig passord her" });
  assert.equal(asked.location, "/nb/sign-in?next=%2Fnb%2Faccount%2Fpassword");
});
