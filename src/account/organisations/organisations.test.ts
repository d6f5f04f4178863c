// A new organisation, and one that gets another name.

import assert from "node:assert/strict";
import test from "node:test";
import { newInstallation, signedUp } from "../../../test/account-setup.ts";

const house = await newInstallation();

test("whoever is signed in makes an organisation and owns it", async () => {
  const browser = await signedUp(house, "Åse", "aase@eksempel.no");
  const empty = await browser.get("/nb/account");
  const form = await browser.get(empty.link("Ny organisasjon"));
  const missing = await form.press("Opprett", { "Organisasjonens navn": "Ål pensjonistlag" });
  assert.deepEqual(missing.problems(), ["Velg hva slags organisasjon det er."]);
  const made = await missing.press("Opprett", { "Hva slags organisasjon?": "Lag eller forening" });
  assert.equal(made.location, "/nb/o/al-pensjonistlag");
  assert.match((await browser.get("/nb/account")).text, /Ål pensjonistlag Eier/);
});

test("whoever wants to start and belongs nowhere makes an organisation first, and comes back to start", async () => {
  const browser = await signedUp(house, "Oda", "oda@eksempel.no");
  const sent = await browser.get("/nb/start?path=guide");
  const form = await sent.follow();
  const made = await form.press("Opprett", {
    "Hva slags organisasjon?": "Lag eller forening",
    "Organisasjonens navn": "Odas lag",
  });
  assert.equal(made.location, "/nb/start?path=guide");
  const start = await (await made.follow()).follow();
  assert.equal(start.all("input[name=origin][checked]")[0]?.getAttribute("value"), "guide");
});

test("two of the same name get an address each", async () => {
  const browser = await signedUp(house, "Ulv", "ulv@eksempel.no");
  const answers = { kind: "association", organisation: "Turlaget", writes: "nb" };
  const made = await Promise.all([1, 2, 3].map(() => browser.post("/nb/account/organisations/new", answers)));
  assert.deepEqual(made.map(({ location }) => location).toSorted(), [
    "/nb/o/turlaget",
    "/nb/o/turlaget-2",
    "/nb/o/turlaget-3",
  ]);
});

test("another name gives another address, and the old one keeps leading there", async () => {
  const browser = await signedUp(house, "Frida", "frida@eksempel.no");
  await browser.post("/nb/account/organisations/new", { kind: "association", organisation: "Sangkoret", writes: "nb" });
  const form = await browser.get("/nb/o/sangkoret/settings");
  const saved = await form.press("Lagre", { "Organisasjonens navn": "Visegruppa" });
  assert.equal(saved.location, "/nb/o/visegruppa/settings?said=saved");
  const old = await browser.get("/nb/o/sangkoret/members");
  assert.deepEqual([old.status, old.location], [301, "/nb/o/visegruppa/members"]);
  const back = await (
    await browser.get("/nb/o/visegruppa/settings")
  ).press("Lagre", {
    "Organisasjonens navn": "Sangkoret",
  });
  assert.equal(back.location, "/nb/o/sangkoret/settings?said=saved");
  const other = await signedUp(house, "Gro", "gro@eksempel.no");
  const taken = { kind: "association", organisation: "Visegruppa", writes: "nb" };
  assert.equal((await other.post("/nb/account/organisations/new", taken)).location, "/nb/o/visegruppa-2");
});
