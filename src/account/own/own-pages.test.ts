// A person's own pages: name, address, password, devices.

import assert from "node:assert/strict";
import test from "node:test";
import { linkIn, newInstallation, password, signedUp, type Browser } from "../../../test/account-setup.ts";

const house = await newInstallation();

/** Another device of the same account. */
async function signedIn(email: string, word = password): Promise<Browser> {
  const browser = house.browser();
  await (await browser.get("/nb/sign-in")).press("Logg inn", { "E-post": email, Passord: word });
  return browser;
}

test("a person changes name and language, and the pages follow", async () => {
  const browser = await signedUp(house, "Kari", "kari@eksempel.no");
  const form = await browser.get("/nb/account/name");
  const saved = await form.press("Lagre", { Navn: "Kari Ås", Språk: "Nynorsk" });
  assert.equal(saved.location, "/nn/account?said=saved");
  assert.match((await saved.follow()).text, /Kari Ås/);
});

test("characters that hide or turn a name around are left out of it", async () => {
  const browser = await signedUp(house, "A\u202egro\u200b", "bidi@eksempel.no");
  assert.match((await browser.get("/nb/account")).text, /Agro/);
});

test("an important change asks once more who it is, and goes on where it was", async () => {
  const browser = await signedUp(house, "Per", "per@eksempel.no");
  assert.equal((await browser.get("/nb/account/password")).status, 200);
  await house.moveOn(16);
  const asked = await browser.get("/nb/account/password");
  assert.equal(asked.location, "/nb/account/proof?next=%2Fnb%2Faccount%2Fpassword");
  const proof = await asked.follow();
  const wrong = await proof.press("Gå videre", { Passord: "ikke dette" });
  assert.deepEqual(wrong.problems(), ["Passordet stemmer ikke. Skriv det en gang til."]);
  const right = await wrong.press("Gå videre", { Passord: password });
  assert.equal(right.location, "/nb/account/password");
  assert.equal((await right.follow()).status, 200);
});

test("the letter proves it too, and takes the place of the session that asked", async () => {
  const browser = await signedUp(house, "Unni", "unni@eksempel.no");
  await house.moveOn(16);
  const proof = await (await browser.get("/nb/account/email")).follow();
  await proof.press("Få lenke på e-post");
  const back = await (await browser.get(await house.linkTo("unni@eksempel.no"))).press("Logg inn");
  assert.equal(back.location, "/nb/account/email");
  assert.equal((await back.follow()).status, 200);
  assert.equal((await browser.get("/nb/account/sessions")).all("tbody tr").length, 1);
});

test("proofs are counted: guessing a password on somebody's open screen stops after ten", async () => {
  const browser = await signedUp(house, "Liv", "liv@eksempel.no");
  const proof = await browser.get("/nb/account/proof");
  for (let count = 0; count < 10; count += 1) await proof.press("Gå videre", { Passord: `gjett ${count}` });
  assert.equal((await proof.press("Gå videre", { Passord: password })).status, 429);
});

test("a new password ends the other sessions and keeps this one", async () => {
  const browser = await signedUp(house, "Ola", "ola@eksempel.no");
  const phone = await signedIn("ola@eksempel.no");
  const form = await browser.get("/nb/account/password");
  const short = await form.press("Lagre", { "Nytt passord": "kort" });
  assert.deepEqual(short.problems(), ["Passordet må ha minst 10 tegn. Legg til et ord."]);
  await form.press("Lagre", { "Nytt passord": "et annet langt passord" });
  assert.equal((await browser.get("/nb/account")).status, 200);
  assert.equal((await phone.get("/nb/account")).status, 303);
  assert.equal((await (await signedIn("ola@eksempel.no", "et annet langt passord")).get("/nb/account")).status, 200);
});

test("a new address is used when it has been confirmed, and links to the old one are dead", async () => {
  const browser = await signedUp(house, "Eva", "eva@gammel.no");
  await (await house.browser().get("/nb/password/forgotten")).press("Send brevet", { "E-post": "eva@gammel.no" });
  const oldReset = await house.linkTo("eva@gammel.no");
  const sent = await (await browser.get("/nb/account/email")).press("Send brevet", { "E-post": "eva@ny.no" });
  (await sent.follow()).heading("Se i innboksen din");
  assert.equal((await house.lettersTo("eva@gammel.no"))[0]?.subject, "E-postadressen din skal byttes");
  assert.match((await browser.get("/nb/account")).text, /eva@gammel\.no/);
  const link = await house.linkTo("eva@ny.no");
  assert.doesNotMatch(link, /eva|gammel/);
  await (await browser.get(link)).press("Ta den nye adressen i bruk");
  assert.match((await browser.get("/nb/account")).text, /eva@ny\.no/);
  assert.equal((await (await signedIn("eva@ny.no")).get("/nb/account")).status, 200);
  const dead = await (await house.browser().get(oldReset)).press("Lagre", { "Nytt passord": "tilbake til start" });
  dead.heading("Lenken virker ikke lenger");
  (await (await browser.get(link)).press("Ta den nye adressen i bruk")).heading("Lenken virker ikke lenger");
});

test("a link to confirm an address works for nobody else", async () => {
  const browser = await signedUp(house, "Geir", "geir@eksempel.no");
  await (await browser.get("/nb/account/email")).press("Send brevet", { "E-post": "geir@ny.no" });
  const other = await signedUp(house, "Tor", "tor@eksempel.no");
  const page = await (await other.get(await house.linkTo("geir@ny.no"))).press("Ta den nye adressen i bruk");
  page.heading("Lenken virker ikke lenger");
  assert.match((await other.get("/nb/account")).text, /tor@eksempel\.no/);
});

test("an address that somebody else has looks like any other, and its owner is told", async () => {
  const browser = await signedUp(house, "Siri", "siri@eksempel.no");
  const sent = await (await browser.get("/nb/account/email")).press("Send brevet", { "E-post": "ola@eksempel.no" });
  assert.equal(sent.location, "/nb/account/email?sent");
  assert.equal((await house.lettersTo("ola@eksempel.no"))[0]?.subject, "Du har allerede en konto");
});

test("a device is signed out from another", async () => {
  const browser = await signedUp(house, "Arne", "arne@eksempel.no");
  const phone = await signedIn("arne@eksempel.no");
  const tablet = await signedIn("arne@eksempel.no");
  const list = await browser.get("/nb/account/sessions");
  assert.equal(list.all("tbody tr").length, 3);
  assert.match(list.text, /Firefox, Linux/);
  await list.press("Logg ut alle de andre");
  assert.equal((await phone.get("/nb/account")).status, 303);
  assert.equal((await tablet.get("/nb/account")).status, 303);
  assert.equal((await browser.get("/nb/account/sessions")).all("tbody tr").length, 1);
});

test("nobody ends another account's session", async () => {
  const browser = await signedUp(house, "Jon", "jon@eksempel.no");
  const other = await signedUp(house, "Ida", "ida@eksempel.no");
  const phone = await signedIn("ida@eksempel.no");
  const [row] = (await other.get("/nb/account/sessions")).all("input[name=session]");
  await browser.post("/nb/account/sessions", { session: row?.getAttribute("value") ?? "" });
  assert.equal((await phone.get("/nb/account")).status, 200);
});

test("whoever had several pages' worth of address comes back to all of it", async () => {
  const asked = await house.browser().get("/nb/account/sessions?side=2");
  assert.equal(asked.location, "/nb/sign-in?next=%2Fnb%2Faccount%2Fsessions%3Fside%3D2");
});

test("how pages look is kept in a cookie for a year, and the way back is only ever to us", async () => {
  const browser = house.browser();
  const chosen = await browser.post("/nb/display", {
    size: "largest",
    contrast: "high",
    colours: "x",
    next: "/nb/sign-in",
  });
  assert.equal(chosen.location, "/nb/sign-in");
  assert.match(chosen.headers.getSetCookie()[0] ?? "", /^display=.*Max-Age=31536000/);
  assert.match((await chosen.follow()).html, /data-text-size="largest"/);
  assert.equal((await browser.post("/nb/display", { next: "https://evil.example" })).location, "/nb");
});

test("a letter never holds another line than it was meant to", async () => {
  await house.browser().post("/nb/sign-in/link", { email: "a@b.no\nBcc: alle@b.no" });
  await house.browser().post("/nb/sign-up", { name: "X\r\nBcc: alle@b.no", email: "x@b.no", password });
  for (const letter of await house.lettersTo("x@b.no")) assert.doesNotMatch(letter.subject + letter.to, /[\r\n]/);
  assert.equal((await house.lettersTo("a@b.no\nBcc: alle@b.no")).length, 0);
  assert.ok(linkIn(await house.lettersTo("x@b.no")));
});
