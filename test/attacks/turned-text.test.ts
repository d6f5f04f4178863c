// Characters that turn text around or hide in it change nothing for those who read: a name, a title or a line stays what it looks like.

import assert from "node:assert/strict";
import { test } from "node:test";
import { testHouse } from "../house.ts";
import { team } from "./furnished.ts";

const house = await testHouse();
const turning = /[\u202a-\u202e\u2066-\u2069]/u;
const turned = "Kaffe\u202e\u2066gpj.exe\u2069";

test("a title, an aim and what is written keep their letters and lose what turns them around", async () => {
  const form = await house.as("leader").get(team.newProcess);
  const started = await form.press("Start et arbeid", { "Hva skal arbeidet hete?": turned });
  const page = await started.follow();
  assert.match(page.title, /^Kaffegpj\.exe/);
  assert.doesNotMatch(page.html, turning);
  const list = await house.as("leader").get(team.home);
  assert.match(list.text, /Kaffegpj\.exe/);
});

test("nobody takes another's name with letters that are not seen", async () => {
  for (const name of [
    "Solveig\u200b Haugland",
    "\u2060Solveig Haugland",
    "Solveig\ufeff  Haugland\u00ad",
    "Solve\u200cig Haugland\u2800\u3164",
  ]) {
    await house.as("outsider").post("/nb/account/name", { name, language: "nb" });
    const page = await house.as("outsider").get("/nb/account/name");
    assert.equal(page.field("Navn"), "Solveig Haugland", "and so the pages can tell that two have the same");
  }
});

test("what Arabic, Hebrew, Sámi and an emoji need is kept", async () => {
  for (const name of ["سميرة حداد", "שרה", "Máret Ánne Sara", "मीरा", "علی\u200cرضا", "Odd 👵🏽"]) {
    await house.as("outsider").post("/nb/account/name", { name, language: "nb" });
    const shown = (await house.as("outsider").get("/nb/account/name")).field("Navn");
    assert.equal(shown, name);
  }
  assert.deepEqual(house.faults, []);
});
