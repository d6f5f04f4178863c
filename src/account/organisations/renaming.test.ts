// An organisation gets another name: its public pages carry the new one from the next request on, and the old addresses lead there.

import assert from "node:assert/strict";
import test from "node:test";
import { demoOrganisations, demoProcesses } from "#seeds/index.ts";
import { testHouse } from "../../../test/house.ts";
import { teamUrls, urls } from "../../urls.ts";

const house = await testHouse();
const [owner, nobody] = [house.as("owner"), house.as("nobody")];
const { name, slug } = demoOrganisations.nordvik;
const publication = (organisation: string): string =>
  urls.publication("nb", organisation, "sammen-om-hverdagen-i-nordvik");

async function rename(from: string, to: string): Promise<void> {
  const form = await owner.get(teamUrls("nb", from).settings);
  assert.equal((await form.press("Lagre", { "Organisasjonens navn": to })).status, 303);
}

async function found(words: string): Promise<boolean> {
  const hits = await nobody.get(`${urls.search("nb")}?q=${words}`);
  return hits.hasLink("Sammen om hverdagen i Nordvik");
}

test("page, list and search carry the new name at once, also where they were kept", async () => {
  for (const path of [publication(slug), urls.publications("nb"), urls.home("nb")]) await nobody.get(path);
  assert.equal(await found("kvitnes"), false);
  await rename(slug, "Kvitnes kommune");
  const page = await nobody.get(publication("kvitnes-kommune"));
  assert.equal(page.status, 200);
  assert.match(page.text, /Kvitnes kommune/);
  assert.ok(!page.text.includes(name));
  const list = await nobody.get(urls.publications("nb"));
  assert.equal(list.link("Sammen om hverdagen i Nordvik"), publication("kvitnes-kommune"));
  assert.ok(!list.text.includes(name));
  assert.equal(await found("kvitnes"), true);
});

test("addresses under the old name lead to the new one", async () => {
  const old = await nobody.get(publication(slug));
  assert.deepEqual([old.status, old.location], [301, publication("kvitnes-kommune")]);
});

test("whoever publishes with a page opened before the change publishes under the new name", async () => {
  const address = teamUrls("nb", "kvitnes-kommune").publication(demoProcesses.everyday.id);
  const shown = await (await (await owner.get(address)).press("Se hvordan den blir", { Plan: "Ny plan" })).follow();
  await rename("kvitnes-kommune", "Storvik kommune");
  await shown.press("Publiser");
  const page = await nobody.get(publication("kvitnes-kommune"));
  assert.equal(page.location, publication("storvik-kommune"));
  assert.equal((await page.follow()).status, 200);
});

test("a name that comes back has its old addresses again", async () => {
  await rename("storvik-kommune", "Kvitnes kommune");
  assert.equal((await nobody.get(publication("kvitnes-kommune"))).status, 200);
  for (const old of [slug, "storvik-kommune"]) {
    assert.equal((await nobody.get(publication(old))).location, publication("kvitnes-kommune"));
  }
  assert.deepEqual(house.faults, []);
});
