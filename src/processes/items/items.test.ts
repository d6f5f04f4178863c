// What a team writes: on a sheet, changed by two at once, merged, split, grouped, moved, binned and brought back.

import assert from "node:assert/strict";
import test from "node:test";
import { testHouse } from "../../../test/house.ts";
import type { Page } from "../../../test/page.ts";
import { teamUrls } from "../../urls.ts";

const house = await testHouse();
const team = teamUrls("nb", "nordvik");
const leader = house.as("leader");
const member = house.as("member");

const started = await (
  await leader.get(team.newProcess)
).press("Start et arbeid", {
  "Hva skal arbeidet hete?": "Prøvearbeidet",
  "Hvor mye av veilederen?": "Hele veilederen",
});
const process = (await started.follow()).link("Åpne aktiviteten").replace(/\/runs\/.*/, "");
const overview = await leader.get(process);
const collecting = overview.link("Samle og bryte ned");

async function write(text: string, door = leader): Promise<Page> {
  const sheet = await door.get(collecting);
  const written = await sheet.press("Lagre", { "Hva ble sagt eller sett?": text, "Hva slags utsagn er det?": "Sitat" });
  assert.equal(written.status, 303, written.text);
  return written.follow();
}

async function open(line: string): Promise<Page> {
  const list = await leader.get(`${process}/items?kind=statement`);
  return leader.get(list.link(line));
}

test("what is written stands on the sheet, with its channel and day", async () => {
  const sheet = await write("Jeg skulle gjerne ha sagt ja om noen spurte");
  assert.match(sheet.text, /Jeg skulle gjerne ha sagt ja/);
  const page = await open("Jeg skulle gjerne ha sagt ja om noen spurte");
  assert.match(page.text, /Skrevet på skjerm/);
});

test("an empty form is not written, but asked about", async () => {
  const again = await (await leader.get(collecting)).press("Lagre");
  assert.deepEqual([again.status, again.problems()], [422, ["Skriv noe her før dere lagrer."]]);
});

test("a form sent twice writes once", async () => {
  const sheet = await leader.get(collecting);
  const typed = { "Hva ble sagt eller sett?": "Bare én gang", "Hva slags utsagn er det?": "Behov" };
  await sheet.press("Lagre", typed);
  await sheet.press("Lagre", typed);
  const list = await leader.get(`${process}/items?kind=statement`);
  assert.equal(list.all("a.item-line").filter((link) => link.text.includes("Bare én gang")).length, 1);
});

test("the second of two who edit sees both texts and loses nothing", async () => {
  await write("Bussen går for sjelden");
  const item = await open("Bussen går for sjelden");
  const [first, second] = [await leader.get(item.link("Endre")), await member.get(item.link("Endre"))];
  await first.press("Lagre", { "Hva ble sagt eller sett?": "Bussen går for sjelden om kvelden" });
  const conflict = await second.press("Lagre", { "Hva ble sagt eller sett?": "Bussen går aldri på søndag" });
  assert.equal(conflict.status, 409);
  assert.equal(conflict.field("Hva ble sagt eller sett?"), "Bussen går aldri på søndag");
  assert.match(conflict.text, /Bussen går for sjelden om kvelden/);
  const saved = await conflict.press("Lagre", {
    "Hva ble sagt eller sett?": "Bussen går for sjelden, aldri på søndag",
  });
  const page = await saved.follow();
  assert.match(page.text, /Versjon 1/);
  assert.match(page.text, /Versjon 2/);
});

test("two that say the same become one, which rests on what both rested on", async () => {
  await write("Ingen har spurt meg");
  const sheet = await write("De har aldri spurt meg");
  const chosen = sheet
    .all(".item-card")
    .filter((card) => /spurt meg/.test(card.text))
    .map((card) => card.querySelector("input[name=chosen]")?.getAttribute("value") ?? "");
  const form = await leader.get(
    `${process}/merge?${new URLSearchParams(chosen.map((id): [string, string] => ["chosen", id]))}`,
  );
  const merged = await form.press("Slå sammen til ett", { "Hva ble sagt eller sett?": "Vi blir ikke spurt" });
  const page = await merged.follow();
  page.heading("Vi blir ikke spurt");
  assert.match(page.text, /Slått sammen av/);
  const bin = await leader.get(`${process}/bin`);
  assert.match(bin.text, /Ingen har spurt meg/);
  assert.match(bin.text, /De har aldri spurt meg/);
});

test("merging one alone is refused with a sentence", async () => {
  const page = await leader.get(`${process}/merge`);
  assert.equal(page.status, 422);
  assert.match(page.text, /Velg minst to/);
});

test("one that says two things becomes two", async () => {
  await write("Trappa er bratt og lyset er borte");
  const item = await open("Trappa er bratt og lyset er borte");
  const form = await leader.get(item.link("Del i flere"));
  const alone = await form.press("Del i flere", { "Del 1": "Trappa er bratt" });
  assert.equal(alone.status, 422);
  assert.equal(alone.field("Del 1"), "Trappa er bratt");
  const split = await alone.press("Del i flere", { "Del 2": "Lyset i trappa er borte" });
  assert.match((await split.follow()).text, /Delt fra/);
  const list = await leader.get(`${process}/items?kind=statement`);
  list.link("Trappa er bratt");
  list.link("Lyset i trappa er borte");
});

test("the bin gives everything back, links included", async () => {
  await write("Kaffen er god på biblioteket");
  const item = await open("Kaffen er god på biblioteket");
  const gone = await (await item.press("Legg i papirkurven")).follow();
  assert.match(gone.text, /Papirkurven/);
  const back = await (await gone.press("Hent tilbake")).follow();
  assert.ok(back.hasButton("Legg i papirkurven"));
});

test("a card moves to another column without dragging", async () => {
  await write("Jeg vil lære bort å sløye fisk");
  const sheet = await leader.get(collecting);
  const card = sheet.all(".item-card").find((each) => /sløye fisk/.test(each.text));
  const form = card?.querySelector("form.item-place");
  const names = Object.fromEntries(
    (form?.querySelectorAll("input[type=hidden]") ?? []).map((it) => [
      it.getAttribute("name"),
      it.getAttribute("value"),
    ]),
  ) as Record<string, string>;
  const moved = await leader.post(form?.getAttribute("action") ?? "", { ...names, type: "idea" });
  assert.equal(moved.status, 303);
  const page = await open("Jeg vil lære bort å sløye fisk");
  assert.match(page.text, /Idé/);
});

test("a reader sees and cannot write", async () => {
  const reader = house.as("reader");
  const sheet = await reader.get(collecting);
  assert.equal(sheet.status, 200);
  assert.ok(!sheet.hasButton("Lagre"));
  const refused = await reader.post(`${collecting}/items`, { kind: "statement", part: "0", text: "Nei" });
  assert.equal(refused.status, 403);
});

test("the way back from a move is a page of ours or nothing", async () => {
  const item = await open("Kaffen er god på biblioteket");
  const address = item.link("Se sporet").replace("/trace", "/place");
  for (const back of ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"]) {
    const moved = await leader.post(address, { step: "up", back });
    assert.ok(moved.location.startsWith(process), moved.location);
  }
});

test("a day that is none is answered with a sentence, and the text stays", async () => {
  const sheet = await leader.get(collecting);
  const wrong = await sheet.press("Lagre", { "Hva ble sagt eller sett?": "Noe viktig", "Hvilken dag?": "31.02.2026" });
  assert.equal(wrong.status, 422);
  assert.deepEqual(wrong.problems(), ["Skriv dag, måned og år, for eksempel 5.3.2026."]);
  assert.equal(wrong.field("Hva ble sagt eller sett?"), "Noe viktig");
});

test("no page failed on the way", () => {
  assert.deepEqual(house.faults, []);
});
