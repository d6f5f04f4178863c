// What is typed and not sent is kept for the one who typed it, until it is saved or thrown away.

import assert from "node:assert/strict";
import test from "node:test";
import { testHouse } from "../../../test/house.ts";
import { teamUrls } from "../../urls.ts";

const house = await testHouse();
const team = teamUrls("nb", "nordvik");
const leader = house.as("leader");
const started = await (
  await leader.get(team.newProcess)
).press("Start et arbeid", {
  "Hva skal arbeidet hete?": "Utkast i prøve",
});
const sheet = (await started.follow()).link("Begrepssamtale");
const form = `${sheet}#part-0`;

test("a draft stands in the form when the person comes back, and nobody else sees it", async () => {
  const kept = await leader.post(team.drafts, { "draft-form": form, word: "dugnad", kind: "term" });
  assert.equal(kept.status, 204);
  const page = await leader.get(sheet);
  assert.equal(page.field("Hvilket ord snakker vi om?"), "dugnad");
  assert.match(page.text, /utkast du ikke lagret/);
  const other = await house.as("member").get(sheet);
  assert.equal(other.field("Hvilket ord snakker vi om?"), "");
});

test("a draft is thrown away with a button", async () => {
  const page = await leader.get(sheet);
  const dropped = await page.press("Forkast utkastet");
  assert.equal((await dropped.follow()).field("Hvilket ord snakker vi om?"), "");
});

test("saving takes the draft away", async () => {
  await leader.post(team.drafts, { "draft-form": form, word: "nabo" });
  const saved = await (await leader.get(sheet)).press("Lagre", { "Hvilket ord snakker vi om?": "nabo" });
  assert.doesNotMatch((await saved.follow()).text, /utkast du ikke lagret/);
});

test("a draft of somebody else's team is not kept", async () => {
  const elsewhere = teamUrls("nb", "fjellheim");
  const refused = await leader.post(elsewhere.drafts, { "draft-form": `${elsewhere.home}/x`, text: "hei" });
  assert.equal(refused.status, 404);
  const ignored = await leader.post(team.drafts, { "draft-form": `${elsewhere.home}/x`, text: "hei" });
  assert.equal(ignored.status, 204);
});

test("no page failed on the way", () => {
  assert.deepEqual(house.faults, []);
});
