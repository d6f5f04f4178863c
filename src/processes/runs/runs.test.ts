// An exercise in a team's work: begun, closed with what came of it, skipped with a reason, done once more; never locked.

import assert from "node:assert/strict";
import test from "node:test";
import { testHouse } from "../../../test/house.ts";
import { teamUrls } from "../../urls.ts";
import { begin, close, type Run, skip, stateOf } from "./run.ts";

const house = await testHouse();
const team = teamUrls("nb", "nordvik");
const leader = house.as("leader");
const started = await (
  await leader.get(team.newProcess)
).press("Start et arbeid", {
  "Hva skal arbeidet hete?": "Den korte veien i prøve",
});
const overview = await started.follow();

const fresh: Run = {
  id: "a",
  processId: "b",
  exercise: "interview",
  attempt: 1,
  isShort: false,
  contentVersion: "v",
  position: 1,
  plannedFrom: null,
  plannedTo: null,
  responsibleId: null,
  startedAt: null,
  skippedAt: null,
  skipReason: null,
  closedAt: null,
  outcome: null,
  learning: null,
  version: 1,
};
const noon = new Date("2026-03-05T12:00:00Z");

test("an exercise is skipped only with a reason, and closed only with an outcome", () => {
  assert.deepEqual(skip(fresh, "  ", noon), { ok: false, problem: "reason-missing" });
  assert.deepEqual(close(fresh, { outcome: "", learning: "" }, noon), { ok: false, problem: "outcome-missing" });
  const skipped = skip(fresh, "Vi har gjort det før", noon);
  assert.ok(skipped.ok && stateOf(skipped.value) === "skipped");
  const closed = close(fresh, { outcome: "Ferdig", learning: "" }, noon);
  assert.ok(closed.ok && stateOf(closed.value) === "closed" && closed.value.startedAt === noon);
});

test("beginning what has begun changes nothing", () => {
  const begun = begin(fresh, noon);
  assert.equal(begin(begun, new Date()), begun);
});

test("the short path has its ten exercises in order, the first one next", async () => {
  overview.heading("Hvorfor-samtalen");
  assert.equal(overview.all(".path-station").length, 10);
});

test("closing without an outcome asks for a sentence and keeps what was typed", async () => {
  const sheet = await leader.get(overview.link("Åpne aktiviteten"));
  const wrong = await sheet.press("Avslutt", { "Hva lærte dere?": "At vi mener ulikt" });
  assert.equal(wrong.status, 422);
  assert.equal(wrong.field("Hva lærte dere?"), "At vi mener ulikt");
  const closed = await wrong.press("Avslutt", { "Hva kom ut av det?": "Én setning vi er enige om" });
  const page = await closed.follow();
  assert.match(page.text, /Én setning vi er enige om/);
  assert.match(page.text, /At vi mener ulikt/);
});

test("a closed exercise can be done once more, with the first time kept", async () => {
  const sheet = await leader.get(overview.link("Åpne aktiviteten"));
  const again = await (await sheet.press("Gjør den en gang til")).follow();
  assert.match(again.text, /Tidligere runder/);
  assert.match(again.text, /Én setning vi er enige om/);
  const twice = await (await sheet.press("Gjør den en gang til")).follow();
  const page = await leader.get(overview.link("Oversikt"));
  assert.equal(twice.status, 200);
  assert.equal(page.all(".path-station").length, 11, "the same form sent twice repeats once");
});

test("skipping asks why, and can be taken back", async () => {
  const sheet = await leader.get(overview.link("Begrepssamtale"));
  const wrong = await sheet.press("Hopp over");
  assert.equal(wrong.status, 422);
  const skipped = await wrong.press("Hopp over", { "Hvorfor hopper dere over?": "Vi har de samme ordene" });
  const page = await skipped.follow();
  assert.match(page.text, /Vi har de samme ordene/);
  const back = await (await page.press("Gjør den likevel")).follow();
  assert.ok(back.hasButton("Avslutt"));
});

test("what an exercise takes in and is missing can be written right there", async () => {
  const sheet = await leader.get(overview.link("Problemformulering"));
  assert.match(sheet.text, /Dere har ikke skrevet dette ennå/);
  const written = await sheet.press("Lagre", { "Hvilket ord snakker vi om?": "dugnad" });
  assert.equal(written.status, 303);
  assert.match((await written.follow()).text, /dugnad/);
});

test("a short way shows its exercises, a long one its themes with all exercises beside", async () => {
  assert.equal(overview.all(".path-station a[href*='/runs/']").length, 10);
  const whole = await (
    await leader.get(team.newProcess)
  ).press("Start et arbeid", { "Hva skal arbeidet hete?": "Langt", "Hvor mye av veilederen?": "Hele veilederen" });
  const page = await whole.follow();
  assert.equal(page.all(".path-station a[href*='/themes/']").length, 10);
  assert.equal(page.all("details a[href*='/runs/']").length, 56);
});

test("every one of the 56 exercises can be run", async () => {
  const whole = await (
    await leader.get(team.newProcess)
  ).press("Start et arbeid", {
    "Hva skal arbeidet hete?": "Hele veien",
    "Hvor mye av veilederen?": "Hele veilederen",
  });
  const page = await whole.follow();
  const links: string[] = [];
  for (const theme of page.all(".path-station a")) {
    const exercises = (await leader.get(theme.getAttribute("href") ?? "")).all("a[href*='/runs/']");
    links.push(...exercises.map((link) => link.getAttribute("href") ?? ""));
  }
  assert.equal(links.length, 56);
  for (const link of links) {
    const sheet = await leader.get(link);
    assert.equal(sheet.status, 200, link);
    assert.ok(sheet.hasButton("Lagre") && sheet.hasButton("Avslutt"), sheet.title);
  }
});

test("a page of an exercise asks the database the same number of times whatever is written", async () => {
  const link = overview.link("Formulere hovedfunn");
  const count = async (): Promise<number> => {
    const before = house.db.queryCount();
    await leader.get(link);
    return house.db.queryCount() - before;
  };
  const write = async (number: number): Promise<unknown> =>
    (await leader.get(link)).press("Lagre", { "Vi fant at …": `funn nummer ${number}` });
  await write(0);
  const withOne = await count();
  for (let number = 1; number < 12; number += 1) await write(number);
  assert.equal(await count(), withOne);
});

test("no page failed on the way", () => {
  assert.deepEqual(house.faults, []);
});
