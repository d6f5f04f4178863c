// The demonstration lets whoever tries it be anybody of its people with one click; no other program can.

import assert from "node:assert/strict";
import test, { before } from "node:test";
import { hashPassword } from "better-auth/crypto";
import { savePassword } from "#people/accounts/store.ts";
import { demoDoor, demoOrganisations, demoPeople } from "#seeds/index.ts";
import { languages } from "#platform/language.ts";
import { urls } from "../src/urls.ts";
import { testNow } from "./clock.ts";
import { testHouse } from "./house.ts";
import type { Page } from "./page.ts";

const password = "samskap-demo";
const house = await testHouse({}, { addition: demoDoor(password) });
const nobody = house.as("nobody");

before(async () => {
  const hash = await hashPassword(password);
  await house.db.systemically(async (db) => {
    for (const { id } of Object.values(demoPeople)) await savePassword(db, id, hash, testNow);
  });
});

/** What the browser sees next, with the cookie it was given. */
async function comeIn(page: Page, name: string): Promise<Page> {
  const answer = await page.press(`Logg inn som ${name}`);
  assert.equal(answer.status, 303, answer.text);
  const cookie = answer.headers.getSetCookie().map((line) => line.split(";")[0]);
  const next = await nobody.get(answer.location, { cookie: cookie.join("; ") });
  assert.equal(next.status, 200, name);
  assert.ok(next.html.includes(name), name);
  return next;
}

test("on the front page one click makes a visitor the project leader, a member, a reader or the owner", async () => {
  const { leader, member, reader, owner } = demoPeople;
  for (const { name } of [leader, member, reader, owner]) {
    (await comeIn(await nobody.get(urls.home("nb")), name)).heading(demoOrganisations.nordvik.name);
  }
});

test("its own page has everybody, also whoever sees little", async () => {
  const page = await nobody.get(urls.demonstration("nb"));
  for (const { name } of Object.values(demoPeople)) assert.ok(page.hasButton(`Logg inn som ${name}`), name);
  for (const { name } of [demoPeople.narrow, demoPeople.outsider]) await comeIn(page, name);
});

test("it says in every language that all of it is invented", async () => {
  for (const language of languages) {
    const page = await nobody.get(urls.demonstration(language));
    assert.match(page.text, /[Oo]ppdikt|opdigt|invented/, language);
    assert.equal(page.all("form[action$=sign-in]").length, Object.keys(demoPeople).length);
  }
});

test("without the demonstration's program there is no such address, and nobody is offered on the front page", async () => {
  const plain = await testHouse();
  for (const language of languages) {
    assert.equal((await plain.as("nobody").get(urls.demonstration(language))).status, 404);
    assert.equal((await plain.as("nobody").get(urls.home(language))).all("main form").length, 0);
  }
});
