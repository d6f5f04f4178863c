// A word from a letter opens its own door, once: no other door, and not two people or two tabs at the same moment.

import assert from "node:assert/strict";
import { test } from "node:test";
import { newInstallation, password, signedUp } from "../account-setup.ts";
import { firstRunLink } from "../../src/account/organisations/first-run-link.ts";

const house = await newInstallation();
const owner = await signedUp(house, "Kari Eier", "kari@hol.no");
await owner.post("/nb/account/organisations/new", { kind: "municipality", organisation: "Hol", writes: "nb" });

const doors = ["/nb/sign-in/link", "/nb/sign-up/verification", "/nb/password/new", "/nb/invitation", "/nb/first-run"];
const answers = { name: "Nils", email: "nils@eksempel.no", kind: "association", organisation: "Lag", writes: "nb" };

function wordIn(link: string): string {
  return new URL(link, house.origin).searchParams.get("token") ?? "";
}

/** A fresh word for each door. */
async function newWords(email: string): Promise<ReadonlyMap<string, string>> {
  await house.browser().post("/nb/sign-in/link", { email });
  const link = wordIn(await house.linkTo(email));
  await house.browser().post("/nb/password/forgotten", { email });
  const reset = wordIn(await house.linkTo(email));
  await owner.post("/nb/o/hol/invitations", { name: "Ny", email, role: "member" });
  const invitation = wordIn(await house.linkTo(email));
  const fresh = `ny-${email}`;
  await house.browser().post("/nb/sign-up", { name: "Ny", email: fresh, password });
  const verification = wordIn(await house.linkTo(fresh));
  const first = wordIn((await firstRunLink(house.database, house.origin)) ?? "");
  return new Map(doors.map((door, index) => [door, [link, verification, reset, invitation, first][index] ?? ""]));
}

test("a word from one letter opens no other door, and is not spent by trying", async () => {
  await signedUp(house, "Liv", "liv@eksempel.no");
  const words = await newWords("liv@eksempel.no");
  for (const [own, token] of words) {
    if (own !== "/nb/first-run") assert.ok(token.length > 20, own);
    for (const door of doors.filter((each) => each !== own)) {
      const browser = house.browser();
      const tried = await browser.post(door, { ...answers, token, password: "et helt nytt passord" });
      const isAsked = /^\/nb\/(sign-in|invitation)\b/.test(tried.location);
      assert.ok(tried.status >= 400 || isAsked, `${tried.status} ${own} at ${door}`);
      assert.equal(browser.cookie("samskap.session_token"), undefined, `${own} at ${door}`);
    }
  }
  const browser = house.browser();
  const opened = await browser.post("/nb/sign-in/link", { token: words.get("/nb/sign-in/link") ?? "" });
  assert.equal(opened.status, 303);
  assert.equal((await browser.get("/nb/account")).status, 200);
});

test("a word that is used thrice at the same moment works once", async () => {
  await signedUp(house, "Ida", "ida@eksempel.no");
  const words = await newWords("ida@eksempel.no");
  for (const door of ["/nb/sign-in/link", "/nb/sign-up/verification", "/nb/password/new"]) {
    const browsers = [house.browser(), house.browser(), house.browser()];
    const token = words.get(door) ?? "";
    const used = await Promise.all(browsers.map((browser) => browser.post(door, { token, password })));
    assert.equal(used.filter(({ status }) => status === 303).length, 1, `${door}: ${used.map(({ status }) => status)}`);
    const within = browsers.filter((browser) => browser.cookie("samskap.session_token") !== undefined);
    assert.ok(within.length <= 1, door);
  }
});

test("a new password kills what was sent before it, in every flow", async () => {
  const email = "ola@eksempel.no";
  await signedUp(house, "Ola", email);
  const words = await newWords(email);
  const reset = await house.browser().post("/nb/password/new", {
    token: words.get("/nb/password/new") ?? "",
    password: "et helt nytt passord",
  });
  assert.equal(reset.status, 303);
  const browser = house.browser();
  const late = await browser.post("/nb/sign-in/link", { token: words.get("/nb/sign-in/link") ?? "" });
  assert.equal(browser.cookie("samskap.session_token"), undefined, `${late.status}`);
});
