// The self-check: each has one answer, the group sees its averages from three answers, and never a person's.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { testHouse } from "../../../test/house.ts";
import type { CastMember } from "../../../test/cast.ts";
import type { Page } from "../../../test/page.ts";
import { teamUrls } from "../../urls.ts";
import { criteria, mostDisagreed, readScores } from "./self-check.ts";

const house = await testHouse();
const nordvik = teamUrls("nb", "nordvik");
let process: string;

before(async () => {
  const form = await house.as("leader").get(nordvik.newProcess);
  const typed = { "Hva skal arbeidet hete?": "Prøver", "Hvor mye av veilederen?": "Bare én aktivitet" };
  const started = await form.press("Start et arbeid", { ...typed, "Hvilken aktivitet?": "2.1 Begrepssamtale" });
  process = /processes\/([0-9a-f-]+)/.exec(started.location)?.[1] ?? "";
});

async function answer(who: CastMember, scores: readonly number[], note = ""): Promise<Page> {
  const typed = Object.fromEntries(criteria.map((criterion, index) => [criterion, scores[index] ?? 3]));
  return house.as(who).post(nordvik.selfCheck(process, "understand"), { ...typed, note });
}

function check(who: CastMember): Promise<Page> {
  return house.as(who).get(nordvik.selfCheck(process, "understand"));
}

test("six numbers are read, and what is none is missing", () => {
  const scores = readScores((name) => (name === "needs" ? "4" : name === "listen" ? "6" : ""));
  assert.deepEqual([scores.needs, scores.listen, scores.change], [4, null, null]);
});

test("the group is told where it disagrees most, and nothing when it agrees", () => {
  const seen = { theme: "role", answers: 3, means: {} };
  assert.equal(mostDisagreed({ ...seen, spreads: { needs: 0.4, change: 1.6 } }), "change");
  assert.equal(mostDisagreed({ ...seen, spreads: { needs: 0 } }), null);
});

test("a form with a number missing is shown again with what was typed", async () => {
  const again = await house
    .as("member")
    .post(nordvik.selfCheck(process, "understand"), { uncertainty: 2, note: "Hei" });
  assert.equal(again.status, 422);
  assert.equal(again.problems().length, 5);
  assert.equal(again.field("Noe du vil si til gruppa?"), "Hei");
});

test("two answers show nothing of what they are, and a changed answer is counted once", async () => {
  assert.equal((await answer("leader", [5, 5, 5, 5, 5, 5], "Bra")).status, 303);
  await answer("leader", [4, 4, 4, 4, 4, 4], "Bra");
  await answer("member", [2, 4, 4, 4, 4, 4]);
  const page = await check("coordinator");
  assert.match(page.text, /2 har svart/);
  assert.doesNotMatch(page.text, /Gjennomsnitt av svarene|Bra/);
  const trend = await house.as("coordinator").get(nordvik.selfChecks(process));
  assert.equal(trend.all(".trend-line").length, 0);
});

test("from three answers the group sees averages and notes, without names", async () => {
  await answer("coordinator", [3, 4, 4, 4, 4, 4], "Vi må lytte mer");
  const page = await check("reader");
  assert.match(page.text, /Vi starter fra seniorenes behov 3,0/);
  assert.match(page.text, /Her er dere mest uenige.*Vi starter fra seniorenes behov/);
  assert.match(page.text, /Vi må lytte mer/);
  assert.doesNotMatch(page.text, /Jorunn|Arne/);
  assert.ok(!page.hasButton("Lagre svaret"));
  const trend = await house.as("reader").get(nordvik.selfChecks(process));
  assert.equal(trend.all(".trend-line").length, 6);
  assert.match(trend.text, /Vi er ydmyke og nysgjerrige 4,0/);
});

test("a person finds the own answer again", async () => {
  const page = await check("coordinator");
  assert.equal(page.field("Noe du vil si til gruppa?"), "Vi må lytte mer");
});

test("one who reads cannot answer, and strangers do not find it", async () => {
  const address = nordvik.selfCheck(process, "understand");
  const scores = Object.fromEntries(criteria.map((criterion) => [criterion, 3]));
  assert.equal((await house.as("reader").post(address, scores)).status, 403);
  assert.equal((await house.as("otherLeader").post(address, scores)).status, 404);
  assert.equal((await house.as("member").get(nordvik.selfCheck(process, "nonsense"))).status, 404);
});

test("when the last exercise of a theme is closed, the group is offered to check itself", async () => {
  const plan = await house.as("member").get(nordvik.plan(process));
  const run = plan.link("2.1 Begrepssamtale").replace("/plan", "");
  const open = await house.as("member").get(run);
  assert.ok(!open.hasLink("Ta en prøve på dere selv"));
  const closed = await open.press("Avslutt", { "Hva kom ut av det?": "Vi ble enige." });
  assert.equal((await closed.follow()).link("Ta en prøve på dere selv"), nordvik.selfCheck(process, "understand"));
});

test("a theme's page asks its question, counts what is there, and links onward", async () => {
  const overview = await house.as("member").get(nordvik.process(process));
  const page = await house.as("member").get(overview.link("2 Forstå temaet"));
  assert.match(page.text, /Hvilket spørsmål skal vi svare på/);
  assert.match(page.text, /Minst tre antakelser er merket som viktige å undersøke. 0 av 3/);
  assert.equal(page.link("Ta en prøve på dere selv"), nordvik.selfCheck(process, "understand"));
  assert.equal((await house.as("member").get(nordvik.theme(process, "nonsense"))).status, 404);
});
