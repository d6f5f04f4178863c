// A program lowers a published count when a voice is withdrawn; what people wrote in their own words waits for somebody to read it again.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { demoOrganisations } from "#seeds/index.ts";
import { cast } from "../../../test/cast.ts";
import { testNow } from "../../../test/clock.ts";
import { testHouse } from "../../../test/house.ts";
import type { Page } from "../../../test/page.ts";
import { workOfItsOwn, writeSmallWork } from "../../../test/small-work.ts";
import { teamUrls, urls } from "../../urls.ts";
import { mendPublications } from "./mend-publications.ts";

const house = await testHouse();
const organisationId = demoOrganisations.nordvik.id;
const actor = { personId: cast.leader.id, organisationId, role: "leader", processScope: null } as const;
const { processId, ...work } = await workOfItsOwn(house.db, actor);
const address = teamUrls("nb", "nordvik").publication(processId);
const leader = house.as("leader");
const confirmed = "Vi har lest den, og den stemmer";

before(async () => {
  await writeSmallWork(work);
  await (await preview()).press("Publiser");
  await loseAt(testNow);
});

/** Looked through at the time the tests stand still at. */
async function preview(): Promise<Page> {
  const written = { Tittel: "Kaffe for alle", Hva: "Sju har sagt det." };
  return (await (await leader.get(address)).press("Se hvordan den blir", written)).follow();
}

function loseAt(now: Date): Promise<boolean> {
  return work.change((change) => mendPublications({ ...change, now }, { erasedIds: [], processIds: [processId] }));
}

async function asksToRead(): Promise<boolean> {
  return (await leader.get(address)).text.includes("Noe som denne siden bygger på, er trukket tilbake");
}

test("after a withdrawal the team is told, and the public is not", async () => {
  for (const who of ["member", "leader"] as const) {
    const page = await house.as(who).get(address);
    assert.match(page.text, /er trukket tilbake.*Les teksten på nytt/);
    assert.equal(page.hasButton(confirmed), who === "leader");
  }
  const page = await house.as("nobody").get(urls.publication("nb", "nordvik", "kaffe-for-alle"));
  assert.doesNotMatch(page.text, /trukket tilbake|på nytt/);
});

test("somebody who leads confirms, once or twice, and the notice is gone", async () => {
  const upTo = testNow.toISOString();
  assert.equal((await house.as("member").post(address, { does: "confirm", upTo })).status, 403);
  const page = await leader.get(address);
  for (const _ of ["once", "twice"]) assert.equal((await page.press(confirmed)).status, 303);
  assert.equal(await asksToRead(), false);
  assert.equal((await leader.post(address, { does: "confirm", upTo: "i går" })).status, 400);
});

test("a newer withdrawal is not confirmed with an older one, nor by publishing what was looked through before it", async () => {
  await loseAt(testNow);
  const page = await leader.get(address);
  const shown = await preview();
  await loseAt(new Date(testNow.getTime() + 60_000));
  await page.press(confirmed);
  assert.equal(await asksToRead(), true);
  assert.equal((await shown.press("Publiser")).status, 303);
  assert.equal(await asksToRead(), true);
});

test("publishing a text that was looked through since settles it", async () => {
  await loseAt(testNow);
  await (await preview()).press("Publiser");
  assert.equal(await asksToRead(), false);
  assert.deepEqual(house.faults, []);
});
