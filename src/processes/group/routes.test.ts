// The page of the working group as its members see it.

import assert from "node:assert/strict";
import test from "node:test";
import { newId } from "#platform/ids.ts";
import { testHouse } from "../../../test/house.ts";
import { teamUrls } from "../../urls.ts";

const house = await testHouse();
const nordvik = teamUrls("nb", "nordvik");

async function start(origin: string): Promise<string> {
  const form = await house.as("leader").get(nordvik.newProcess);
  const typed = { "Hva skal arbeidet hete?": origin, "Hvor mye av veilederen?": origin };
  const exercise = { "Hvilken aktivitet?": "4.3 Kafédialog" };
  const started = await form.press("Start et arbeid", { ...typed, ...exercise });
  return /processes\/([0-9a-f-]+)/.exec(started.location)?.[1] ?? "";
}

test("a group without members says what to do first, and where", async () => {
  const process = await start("Hele veilederen");
  const page = await house.as("member").get(nordvik.group(process));
  page.heading("Ingen er lagt til ennå");
  assert.match(page.link("Legg til et medlem"), /runs\/[0-9a-f-]+#part-0$/);
});

test("the page names what the actual members lack, and links to each of them", async () => {
  const process = await start("Hele veilederen");
  const empty = await house.as("member").get(nordvik.group(process));
  const run = /runs\/([0-9a-f-]+)/.exec(empty.link("Legg til et medlem"))?.[1] ?? "";
  const member = { id: newId(), kind: "group-member", part: 0, name: "Gunvor", sector: "residents", isSenior: "yes" };
  assert.equal((await house.as("member").post(nordvik.runItems(process, run), member)).status, 303);
  const page = await house.as("member").get(nordvik.group(process));
  assert.match(page.text, /Dere er 1. 7 til 12 er passe/);
  assert.match(page.text, /En pårørende.*forening.*En sektor til.*En som kan bestemme/);
  assert.doesNotMatch(page.text, /En senior\./);
  assert.equal(page.link("Endre Gunvor"), nordvik.itemForm(process, member.id));
  assert.ok(!(await house.as("reader").get(nordvik.group(process))).hasLink("Endre Gunvor"));
});

test("a single exercise takes the exercise about the group into its plan", async () => {
  const process = await start("Bare én aktivitet");
  const page = await house.as("member").get(nordvik.group(process));
  const added = await page.press("Ta «Sette arbeidsgruppa» (1.2) med i planen");
  assert.equal(added.status, 303);
  const next = await house.as("member").get(nordvik.group(process));
  assert.ok(next.hasLink("Legg til et medlem"));
});

test("strangers do not find it", async () => {
  const process = await start("Hele veilederen");
  assert.equal((await house.as("otherLeader").get(nordvik.group(process))).status, 404);
  assert.equal((await house.as("narrow").get(nordvik.group(process))).status, 404);
});
