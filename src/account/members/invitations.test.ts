// Invitations: sent by letter, accepted once by one person, dead when taken back, used or too old.

import assert from "node:assert/strict";
import test from "node:test";
import { demoProcesses } from "#seeds/index.ts";
import { linkIn, newInstallation, password, signedUp, type Browser } from "../../../test/account-setup.ts";
import { testHouse } from "../../../test/house.ts";
import { teamUrls } from "../../urls.ts";

const house = await newInstallation();
const owner = await signedUp(house, "Kari Eier", "kari@hol.no");
await owner.post("/nb/account/organisations/new", { kind: "municipality", organisation: "Hol", writes: "nb" });
const hol = teamUrls("nb", "hol");

async function invite(email: string, role = "Medlem", by: Browser = owner): Promise<string> {
  const form = await by.get(hol.invitations);
  const sent = await form.press("Send invitasjonen", { Navn: "Ny", "E-post": email, Rolle: role });
  assert.equal(sent.location, `${hol.invitations}?said=invited`);
  return house.linkTo(email);
}

/** Somebody who has an account says yes. */
async function join(name: string, email: string, role = "Medlem"): Promise<Browser> {
  const browser = await signedUp(house, name, email);
  const link = await invite(email, role);
  await (await browser.get(link)).press(`Bli med som ${name}`);
  return browser;
}

test("the letter says who invites to what, and its page asks before anything happens", async () => {
  const link = await invite("ola@eksempel.no", "Leder");
  const [letter] = await house.lettersTo("ola@eksempel.no");
  assert.equal(letter?.subject, "Hol inviterer deg");
  assert.match(letter?.body ?? "", /Kari Eier inviterer deg til å være leder i Hol/);
  const page = await house.browser().get(link);
  assert.match(page.text, /Kari Eier inviterer deg til å være leder i Hol/);
  assert.ok(page.hasLink("Logg inn") && page.hasLink("Opprett konto"));
});

test("who has no account makes one on the way and comes back to the invitation", async () => {
  const link = await invite("ny@eksempel.no");
  const browser = house.browser();
  const form = await browser.get((await browser.get(link)).link("Opprett konto"));
  await form.press("Opprett konto", { Navn: "Nora", "E-post": "nora@eksempel.no", Passord: password });
  const confirm = await browser.get(await house.linkTo("nora@eksempel.no"));
  const back = await confirm.press("Bekreft og logg inn", { Passord: password });
  assert.equal(back.location, link);
  const joined = await (await back.follow()).press("Bli med som Nora");
  assert.equal(joined.location, hol.home);
  assert.match((await browser.get(hol.members)).text, /Nora \(deg\) Medlem/);
});

test("an invitation works once, for one person", async () => {
  const link = await invite("bare-en@eksempel.no");
  const [one, two] = [await signedUp(house, "En", "en@eksempel.no"), await signedUp(house, "To", "to@eksempel.no")];
  const pages = [await one.get(link), await two.get(link)];
  const answers = await Promise.all([pages[0]!.press("Bli med som En"), pages[1]!.press("Bli med som To")]);
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 404]);
  assert.equal((await one.get(link)).status, 404);
});

test("an invitation that was taken back is dead, also for who has its page open", async () => {
  const browser = await signedUp(house, "Åpen", "apen@eksempel.no");
  const link = await invite("apen@eksempel.no");
  const open = await browser.get(link);
  await (await owner.get(hol.invitations)).press("Ta tilbake");
  assert.equal((await open.press("Bli med som Åpen")).status, 404);
  assert.equal((await browser.get(hol.home)).status, 404);
});

test("who leaves takes their open invitations with them", async () => {
  const leader = await join("Leif", "leif@eksempel.no", "Leder");
  const back = await invite("bakvei@eksempel.no", "Leder", leader);
  const members = await owner.get(hol.members);
  await (await owner.get(members.link("Leif"))).press("Avslutt medlemskapet");
  assert.equal((await house.browser().get(back)).status, 404);
});

test("who becomes less takes back what they may no longer give", async () => {
  const second = await join("Lise", "lise@eksempel.no", "Eier");
  const high = await invite("hoy@eksempel.no", "Eier", second);
  const low = await invite("lav@eksempel.no", "Leder", second);
  const members = await owner.get(hol.members);
  await (await owner.get(members.link("Lise"))).press("Bytt rolle", { Rolle: "Leder" });
  assert.equal((await house.browser().get(high)).status, 404);
  assert.equal((await house.browser().get(low)).status, 200);
});

test("who is a member already stays what they are", async () => {
  const browser = await join("Mari", "mari@eksempel.no");
  const again = await invite("mari@eksempel.no", "Leser");
  assert.equal((await (await browser.get(again)).press("Bli med som Mari")).location, hol.home);
  assert.match((await browser.get(hol.members)).text, /Mari \(deg\) Medlem/);
});

test("what is missing in an invitation is said", async () => {
  const form = await owner.get(hol.invitations);
  const wrong = await form.press("Send invitasjonen", { Navn: "", "E-post": "x" });
  assert.deepEqual(wrong.problems(), ["Skriv et navn.", "Skriv en e-postadresse, for eksempel kari@eksempel.no."]);
  const alien = await owner.post(hol.invitations, { name: "X", email: "x@y.no", role: "emperor" });
  assert.deepEqual(alien.problems(), ["Velg en rolle."]);
  const narrow = await owner.post(hol.invitations, {
    name: "X",
    email: "x@y.no",
    role: "reader",
    process: "01a20657-b6f3-7660-8069-1b8399153e11",
  });
  assert.deepEqual(narrow.problems(), ["Arbeidet finnes ikke lenger. Velg et annet."]);
});

test("an invitation is dead after two weeks, and a new one takes the place of the old", async () => {
  const old = await invite("sen@eksempel.no");
  const fresh = await invite("sen@eksempel.no");
  assert.equal((await house.browser().get(old)).status, 404);
  assert.equal((await house.browser().get(fresh)).status, 200);
  await house.moveOn(14 * 24 * 60 + 1);
  assert.equal((await house.browser().get(fresh)).status, 404);
});

test("a leader invites to no more than leading, and a member invites nobody", async () => {
  const demo = await testHouse();
  const nordvik = teamUrls("nb", "nordvik");
  const form = await demo.as("leader").get(nordvik.invitations);
  assert.ok(!form.html.includes('value="owner"'));
  const tried = await demo.as("leader").post(nordvik.invitations, { name: "X", email: "x@y.no", role: "owner" });
  assert.equal(tried.status, 422);
  for (const who of ["member", "reader", "narrow"] as const) {
    assert.equal((await demo.as(who).get(nordvik.invitations)).status, 403);
    const sent = await demo.as(who).post(nordvik.invitations, { name: "X", email: "x@y.no", role: "reader" });
    assert.equal(sent.status, 403);
  }
  assert.equal((await demo.as("otherLeader").get(nordvik.invitations)).status, 404);
  assert.equal((await demo.letters()).length, 0);
});

test("who is invited to one piece of work reaches that one and no other", async () => {
  const demo = await testHouse();
  const nordvik = teamUrls("nb", "nordvik");
  const form = await demo.as("leader").get(nordvik.invitations);
  const [choice] = form.all('select[name="process"] option').slice(1);
  const only = choice?.getAttribute("value") ?? "";
  const answers = { name: "Per", email: "per@outside.example", role: "member", process: only };
  await demo.as("leader").post(nordvik.invitations, answers);
  const [letter] = await demo.letters();
  const link = linkIn(letter ? [letter] : []).slice(house.origin.length);
  await (await demo.as("outsider").get(link)).press("Bli med som Per Lindgren");
  assert.equal((await demo.as("outsider").get(nordvik.process(only))).status, 200);
  for (const { id } of Object.values(demoProcesses).filter(
    ({ id, organisation }) => id !== only && organisation === "nordvik",
  )) {
    assert.equal((await demo.as("outsider").get(nordvik.process(id))).status, 404);
  }
  assert.equal((await demo.as("outsider").get(nordvik.invitations)).status, 403);
});
