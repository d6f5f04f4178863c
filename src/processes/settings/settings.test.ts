// The settings of a process: changed by members, ended by leaders, and work taken in from elsewhere through the page.

import assert from "node:assert/strict";
import test from "node:test";
import { testHouse } from "../../../test/house.ts";
import { teamUrls } from "../../urls.ts";

const house = await testHouse();
const nordvik = teamUrls("nb", "nordvik");
const exerciseOnly = { "Hvor mye av veilederen?": "Bare én aktivitet", "Hvilken aktivitet?": "4.2 Intervju" };

async function start(title: string): Promise<string> {
  const form = await house.as("leader").get(nordvik.newProcess);
  const started = await form.press("Start et arbeid", { "Hva skal arbeidet hete?": title, ...exerciseOnly });
  return /processes\/([0-9a-f-]+)/.exec(started.location)?.[1] ?? "";
}

test("a member changes title, aim and language", async () => {
  const process = await start("Før");
  const form = await house.as("member").get(nordvik.processSettings(process));
  const typed = { "Hva skal arbeidet hete?": "Etter", "Hva håper dere skal bli annerledes?": "Mer latter" };
  const saved = await form.press("Lagre", { ...typed, "Hvilket språk skriver dere på?": "Nynorsk" });
  assert.equal(saved.status, 303);
  const page = await saved.follow();
  page.heading("Etter");
  assert.match(page.text, /Mer latter/);
  assert.equal(page.all("h1")[0]?.getAttribute("lang"), "nn");
});

test("a title that is missing is asked for, and the form keeps what was typed", async () => {
  const form = await house.as("member").get(nordvik.processSettings(await start("Navn")));
  const again = await form.press("Lagre", {
    "Hva skal arbeidet hete?": " ",
    "Hva håper dere skal bli annerledes?": "Noe",
  });
  assert.deepEqual([again.status, again.problems()], [422, ["Skriv hva arbeidet skal hete."]]);
  assert.equal(again.field("Hva håper dere skal bli annerledes?"), "Noe");
});

test("the second of two who change at once is shown both, and the same words twice are no conflict", async () => {
  const process = await start("Samtidig");
  const [one, other] = [
    await house.as("leader").get(nordvik.processSettings(process)),
    await house.as("member").get(nordvik.processSettings(process)),
  ];
  const first = { "Hva skal arbeidet hete?": "Den enes" };
  assert.equal((await one.press("Lagre", first)).status, 303);
  const again = await other.press("Lagre", { "Hva skal arbeidet hete?": "Den andres" });
  assert.equal(again.status, 409);
  assert.match(again.text, /De står nå slik:.*Den enes/);
  assert.equal(again.field("Hva skal arbeidet hete?"), "Den andres");
  assert.equal((await one.press("Lagre", first)).status, 303);
  assert.equal((await again.press("Lagre")).status, 303);
});

test("a leader closes the work with what came of it, and opens it again", async () => {
  const process = await start("Slutt");
  const address = nordvik.processSettings(process);
  const form = await house.as("leader").get(address);
  const empty = await form.press("Avslutt arbeidet");
  assert.equal(empty.status, 422);
  const typed = { "Hva kom ut av det, eller hvorfor slutter dere her?": "Vi fikk en middag." };
  assert.equal((await form.press("Avslutt arbeidet", typed)).status, 303);
  assert.match((await house.as("reader").get(nordvik.process(process))).text, /bare leses. Vi fikk en middag/);
  assert.equal((await house.as("member").post(address, { title: "Nei", version: 2 })).status, 403);
  assert.equal((await house.as("leader").post(nordvik.processState(process), { does: "close" })).status, 303);
  const closed = await house.as("leader").get(address);
  assert.equal((await closed.press("Åpne arbeidet igjen")).status, 303);
  assert.ok((await house.as("member").get(address)).hasButton("Lagre"));
});

test("members do not end the work, readers change nothing, strangers find nothing", async () => {
  const process = await start("Rettigheter");
  const [settings, state] = [nordvik.processSettings(process), nordvik.processState(process)];
  assert.ok(!(await house.as("member").get(settings)).hasButton("Avslutt arbeidet"));
  assert.equal((await house.as("member").post(state, { does: "close", outcome: "Nei" })).status, 403);
  assert.equal((await house.as("reader").post(settings, { title: "Nei", version: 1 })).status, 403);
  assert.equal((await house.as("otherLeader").get(settings)).status, 404);
  assert.equal((await house.as("leader").post(state, { does: "nonsense" })).status, 400);
});

test("a single exercise is taken in through the page, and the one it came from points here", async () => {
  const [target, source] = [await start("Mottaker"), await start("Giver")];
  const page = await house.as("leader").get(nordvik.adoption(target));
  const missing = await page.press("Flytt hit");
  assert.deepEqual([missing.status, missing.problems()], [422, ["Velg hva som skal flyttes."]]);
  const moved = await page.press("Flytt hit", { "Hva skal flyttes hit?": "Giver: alt" });
  assert.equal(moved.status, 303);
  const old = await house.as("reader").get(nordvik.process(source));
  assert.match(old.text, /Flyttet inn i «Mottaker»/);
  assert.equal(old.link("Gå dit"), nordvik.process(target));
  assert.equal((await house.as("member").get(nordvik.adoption(target))).status, 403);
  assert.equal((await house.as("otherLeader").get(nordvik.adoption(target))).status, 404);
});
