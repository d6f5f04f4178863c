// Searching the guide through the page: hits with marks, spelling mended, nothing found, page by page.

import assert from "node:assert/strict";
import test from "node:test";
import { indexGuide } from "#guide/index.ts";
import { testHouse } from "../../../test/house.ts";
import { urls } from "../../urls.ts";

const house = await testHouse();
await house.db.systemically(indexGuide);
const nobody = house.as("nobody");

const ask = (words: string, language: "nb" | "nn" | "da" | "en" = "nb") =>
  nobody.get(`${urls.search(language)}?${new URLSearchParams({ q: words })}`);

test("a word finds its exercise, marked", async () => {
  const page = await ask("samtykke");
  assert.equal(page.link("Invitasjon og samtykke"), "/nb/guide/exercises/invitation-and-consent");
  assert.ok(page.all("mark").some((mark) => mark.text === "samtykke"));
  assert.equal(page.field("Hva leter du etter?"), "samtykke");
});

test("the question is shown as it was typed, and never run", async () => {
  const page = await ask('<script>alert("x")</script> samtykke');
  assert.equal(page.all("script").length, 0);
});

test("a Danish reader finds a Norwegian text, and its language is marked", async () => {
  const page = await ask("ensomhed", "da");
  assert.ok(page.all('.card-title[lang="nb"]').length > 0);
});

test("a typing mistake is mended and said", async () => {
  const page = await ask("samtykek");
  assert.match(page.text, /Vi søkte etter samtykke\./);
});

test("nothing found says what to do", async () => {
  const page = await ask("qqqqxyzzy");
  assert.ok(page.headings().includes("Ingen treff"));
  assert.ok(page.hasLink("Se alle aktivitetene"));
});

test("nothing asked says what can be asked", async () => {
  assert.ok((await nobody.get(urls.search("nn"))).headings().includes("Skriv det du lurer på"));
});

test("many hits come page by page, and a page too far is the last", async () => {
  const first = await ask("seniorer");
  const next = await nobody.get(first.link("Neste"));
  assert.equal(next.status, 200);
  assert.notEqual(next.all(".card-title")[0]?.text, first.all(".card-title")[0]?.text);
  assert.equal((await nobody.get(`${urls.search("nb")}?q=seniorer&page=99`)).status, 200);
});

test("a search sets no cookie and is kept until something is published", async () => {
  const page = await ask("veikart");
  assert.equal(page.headers.get("set-cookie"), null);
  const before = house.db.queryCount();
  await ask("veikart");
  assert.equal(house.db.queryCount(), before);
});

test("indexing again when nothing has changed costs one question", async () => {
  const before = house.db.queryCount();
  await house.db.systemically(indexGuide);
  assert.ok(house.db.queryCount() - before <= 3);
});
