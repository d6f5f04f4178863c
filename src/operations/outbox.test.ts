// The outbox: read by those who look after the installation where nothing sends the letters, and by nobody else.

import assert from "node:assert/strict";
import test from "node:test";
import { newInstallation, password, signedUp, type Browser, type Installation } from "../../test/account-setup.ts";
import { firstRunLink } from "../account/index.ts";

async function withOwner(environment: Record<string, string> = {}): Promise<{ house: Installation; owner: Browser }> {
  const house = await newInstallation(environment);
  const token = new URL((await firstRunLink(house.database, house.origin)) ?? "").searchParams.get("token") ?? "";
  const owner = house.browser();
  const answers = { token, name: "Kari", email: "kari@hol.no", password, kind: "municipality", writes: "nb" };
  await owner.post("/nb/first-run", { ...answers, organisation: "Hol" });
  return { house, owner };
}

test("without a mail server the operator reads the letters, with links to press", async () => {
  const { house, owner } = await withOwner();
  (await owner.get("/nb/operations/outbox")).heading("Ingen brev");
  await house.browser().post("/en/sign-up", { name: "Ann", email: "ann@example.org", password });
  const outbox = await owner.get("/nb/operations/outbox");
  assert.match(outbox.text, /Det er ikke satt opp noen e-posttjener/);
  assert.match(outbox.text, /Confirm your e-mail address/);
  assert.match(outbox.text, /you need not do anything/);
  const link = outbox.all("details a").map((each) => each.getAttribute("href") ?? "")[0] ?? "";
  assert.equal((await house.browser().get(link.slice(house.origin.length))).status, 200);
});

test("with a mail server a letter is for its receiver", async () => {
  const { house, owner } = await withOwner({ SMTP_URL: "smtp://127.0.0.1:1" });
  await house.browser().post("/nb/sign-up", { name: "Ann", email: "ann@example.org", password });
  const outbox = await owner.get("/nb/operations/outbox");
  assert.match(outbox.text, /Bekreft e-postadressen din – ann@example\.org/);
  assert.doesNotMatch(outbox.html, /token=/);
});

test("nobody else sees it", async () => {
  const house = await newInstallation();
  const person = await signedUp(house, "Per", "per@eksempel.no");
  assert.equal((await person.get("/nb/operations/outbox")).status, 404);
  assert.equal((await house.browser().get("/nb/operations/outbox")).status, 303);
});
