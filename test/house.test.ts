// The house that tests live in: everybody of the cast can come in, and pages are read as people read them.

import assert from "node:assert/strict";
import test from "node:test";
import { urls, teamUrls } from "../src/urls.ts";
import { testHouse } from "./house.ts";

const house = await testHouse();
const nordvik = teamUrls("nb", "nordvik");

test("the leader comes in and is greeted by name", async () => {
  const page = await house.as("leader").get(nordvik.home);
  assert.equal(page.status, 200);
  page.heading("Nordvik kommune");
  assert.ok(page.hasLink("Ingrid Solbakken"));
});

test("everything in the demonstration says that it is invented", async () => {
  const page = await house.as("member").get(nordvik.home);
  assert.match(page.html, /Oppdiktet eksempel/);
});

test("on the embedded database every signed-in page says that it is a trial", async () => {
  for (const address of [nordvik.home, urls.account("nb"), urls.guide("nb")]) {
    const page = await house.as("member").get(address);
    assert.equal(/Bare for å prøve: skriv ikke ekte/.test(page.html), house.db.isEmbedded, address);
  }
  const stranger = await house.as("nobody").get(urls.guide("nb"));
  assert.doesNotMatch(stranger.html, /Bare for å prøve: skriv ikke ekte/);
});

test("nobody is asked to sign in", async () => {
  const page = await house.as("nobody").get(nordvik.home);
  assert.equal(page.status, 303);
  assert.ok(page.location.startsWith(urls.signIn("nb")));
});

test("a form is filled in by its labels and sent", async () => {
  const form = await house.as("leader").get(nordvik.newProcess);
  const wrong = await form.press("Start et arbeid", { "Hva skal arbeidet hete?": "" });
  assert.equal(wrong.status, 422);
  assert.deepEqual(wrong.problems(), ["Skriv hva arbeidet skal hete."]);
  const started = await wrong.press("Start et arbeid", {
    "Hva skal arbeidet hete?": "Naboer",
    "Hvor mye av veilederen?": "Hele veilederen",
  });
  assert.equal(started.status, 303);
  const page = await started.follow();
  page.heading("Naboer");
  assert.equal(house.faults.length, 0, house.faults.join("\n"));
});
