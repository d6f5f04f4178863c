// A file that is not made is a page with a sentence, in the language of whoever asked, and the program goes on.

import assert from "node:assert/strict";
import { test } from "node:test";
import { systemLater } from "#platform/clock.ts";
import { openDocuments } from "#platform/documents/documents.ts";
import { startPress } from "#platform/documents/press.ts";
import { demoProcesses } from "#seeds/index.ts";
import { testHouse } from "../../test/house.ts";
import { teamUrls, urls } from "../urls.ts";

/** As on a machine that has no memory left: every press dies as soon as it starts. */
const documents = openDocuments(systemLater, () => {
  const press = startPress();
  press.kill("SIGKILL");
  return press;
});
const house = await testHouse({}, { documents });
const report = (language: "nb" | "da"): string =>
  teamUrls(language, "nordvik").report(demoProcesses.everyday.id, "pdf");

test("a file that could not be made says so with a number, and the report can still be read", async () => {
  const page = await house.as("leader").get(report("nb"));
  assert.equal(page.status, 500);
  assert.match(page.text, /Vi fikk ikke laget fila.*oppgi dette nummeret når du sier fra: [0-9A-F]{8}/s);
  assert.match(house.faults.join("\n"), /"type":"DocumentFailed"/);
  assert.equal((await house.as("leader").get(report("nb").replace(".pdf", ""))).status, 200);
});

test("the sheet of an exercise that could not be made is not kept as if it were one", async () => {
  const sheet = urls.sheet("da", "why-conversation", "pdf");
  for (let time = 0; time < 2; time += 1) {
    const page = await house.as("nobody").get(sheet);
    assert.equal(page.status, 500);
    assert.match(page.text, /Vi kunne ikke lave filen/);
    assert.equal(page.headers.get("cache-control"), "no-store");
  }
});

test("whoever asks when too many wait is asked to come again", async () => {
  await documents.close(0);
  const page = await house.as("leader").get(report("da"));
  assert.equal(page.status, 503);
  assert.match(page.text, /Filerne laves én ad gangen\. Vent et minut/);
});
