// The front page in every language: one sentence, three doors, the chain and the phases.

import assert from "node:assert/strict";
import test from "node:test";
import { languages } from "#platform/language.ts";
import { testHouse } from "../../test/house.ts";
import { urls } from "../urls.ts";

const house = await testHouse();
const nobody = house.as("nobody");

for (const language of languages) {
  test(`the front page opens its doors in ${language}`, async () => {
    const page = await nobody.get(urls.home(language));
    assert.equal(page.status, 200);
    const doors = page.all(".door a").map((link) => link.getAttribute("href") ?? "");
    assert.equal(doors.length, 3);
    for (const door of doors) assert.equal((await nobody.get(door)).status, 200, door);
    assert.equal(page.all(".trace-box").length, 7);
    assert.equal(page.headers.get("set-cookie"), null);
    assert.doesNotMatch(page.html, /undefined|\[object/);
  });
}

test("the front page asks the database nothing", async () => {
  const before = house.db.queryCount();
  await nobody.get(`${urls.home("nb")}?fresh=1`);
  assert.equal(house.db.queryCount(), before);
});

test("the address without a language leads to the one the browser asks for", async () => {
  assert.equal((await nobody.get("/", { "accept-language": "da, en;q=0.5" })).location, "/da");
});
