// The pages of the guide as everybody meets them: read without a cookie, a script or a question to the database.

import assert from "node:assert/strict";
import test from "node:test";
import { languages } from "#platform/language.ts";
import { testHouse } from "../../test/house.ts";
import { urls } from "../urls.ts";
import { guideIn } from "./national-guide.ts";

const house = await testHouse();
const nobody = house.as("nobody");

test("the front of the guide shows three ways in, the path and every exercise", async () => {
  const page = await nobody.get(urls.guide("nb"));
  assert.deepEqual(
    page
      .headings()
      .filter((heading) => !heading.startsWith("Tema "))
      .slice(0, 7),
    [
      "Veilederen",
      "Tre måter å begynne på",
      "Hele veien",
      "Den korte veien",
      "Én aktivitet",
      "Veien",
      "Alle aktivitetene",
    ],
  );
  assert.equal(page.link("Den korte veien"), "/nb/guide/short-path");
  assert.equal(page.all(".index-columns .link-list a").length, 56);
});

test("an exercise shows all it has, in a good order, and leads to its neighbours", async () => {
  const page = await nobody.get(urls.exercise("nb", "interview"));
  const expected = ["Intervju", "Hvorfor", "Når passer det", "Når passer det ikke", "Forberedelse"];
  const rest = ["Si dette når dere åpner", "Slik gjør dere det", "Kort variant", "Ta alle med", "Vanlige feil"];
  const end = ["På papir og telefon", "Arket", "Inn og ut", "Metode og kilde", "Kilder"];
  assert.deepEqual(page.headings(), [...expected, ...rest, ...end]);
  assert.equal(page.link("Start denne aktiviteten"), "/nb/start?exercise=interview");
  assert.equal(page.link("Neste 4.3 Kafédialog"), "/nb/guide/exercises/cafe-dialogue");
  assert.equal(page.link("4.1 Innsiktsplan"), "/nb/guide/exercises/insight-plan");
});

test("an exercise off the short path shows what it has and nothing empty", async () => {
  const page = await nobody.get(urls.exercise("nb", "benefits-map"));
  assert.ok(!page.headings().includes("Kort variant"));
  assert.equal(page.all("section").filter((section) => section.text.trim().length < 20).length, 0);
});

test("the short path shows its meetings with their minutes", async () => {
  const page = await nobody.get(urls.shortPath("nb"));
  assert.equal(page.link("1 Hvorfor-samtalen"), "/nb/guide/exercises/why-conversation#short");
  assert.match(page.text, /Møte 1 60 minutter til sammen.*Samtalene.*Møte 3/);
});

for (const language of languages) {
  test(`every kind of page exists in ${language}, with its foreign text marked`, async () => {
    const pages = [
      urls.guide(language),
      urls.phase(language, "explore"),
      urls.theme(language, "analysis"),
      urls.exercise(language, "key-findings"),
      urls.shortPath(language),
      urls.kinds(language),
      urls.article(language, "success-criteria"),
      urls.accessibility(language),
      urls.sheet(language, "prioritise", "html"),
    ];
    for (const address of pages) {
      const page = await nobody.get(address);
      assert.equal(page.status, 200, address);
      assert.equal(page.all("h1").length, 1, address);
      assert.doesNotMatch(page.html, /undefined|\[object|null</, address);
      assert.equal(page.all('main [lang="nb"]').length > 0, language !== "nb" && !address.includes("/sheet"), address);
    }
  });
}

test("a text that is not translated says so once, at the top", async () => {
  const page = await nobody.get(urls.exercise("en", "interview"));
  assert.match(page.text, /This text exists only in Norwegian \(bokmål\) so far\./);
  assert.equal(page.all('.page-top h1[lang="nb"]').length, 1);
});

test("what is not there is not found", async () => {
  for (const address of [urls.exercise("nb", "nothing"), urls.theme("nb", "x"), urls.article("nb", "short-path")]) {
    assert.equal((await nobody.get(address)).status, 404, address);
  }
});

test("a page sets no cookie, runs no script and may be kept for as long as it is the same", async () => {
  for (const address of [urls.guide("nb"), urls.exercise("nb", "interview"), urls.accessibility("nb")]) {
    const page = await nobody.get(address);
    assert.equal(page.headers.get("set-cookie"), null);
    assert.equal(page.all("script").length, 0);
    assert.equal(page.headers.get("cache-control"), "public, max-age=0, must-revalidate");
    assert.ok(page.headers.get("etag"));
  }
});

test("what a browser has already is not sent again", async () => {
  const address = urls.sheet("nb", "working-group", "pdf");
  const tag = (await nobody.get(address)).headers.get("etag") ?? "";
  const again = await nobody.get(address, { "if-none-match": tag });
  assert.deepEqual([again.status, again.html], [304, ""]);
});

test("no page of the guide asks the database anything", async () => {
  await nobody.get(urls.guide("nn"));
  const before = house.db.queryCount();
  for (const { slug } of guideIn("nb").exercises) await nobody.get(urls.exercise("nn", slug));
  for (const { slug } of guideIn("nb").themes) await nobody.get(urls.theme("nn", slug));
  assert.equal(house.db.queryCount() - before, 0);
});

test("every link within the guide leads somewhere", async () => {
  const guide = guideIn("nb");
  const addresses = [urls.guide("nb"), ...guide.exercises.map(({ slug }) => urls.exercise("nb", slug))];
  const links = new Set<string>();
  for (const address of addresses) {
    for (const link of (await nobody.get(address)).all("main a"))
      links.add((link.getAttribute("href") ?? "").split(/[?#]/)[0] ?? "");
  }
  for (const link of [...links].filter((each) => /^\/nb\/(guide|articles)/.test(each) && !/\.(pdf|docx)$/.test(each))) {
    assert.equal((await nobody.get(link)).status, 200, link);
  }
});

test("a sheet is handed out as PDF and Word file, and only in sizes there are", async () => {
  const pdf = await nobody.get(urls.sheet("nb", "interview", "pdf"));
  assert.equal(pdf.headers.get("content-type"), "application/pdf");
  assert.match(pdf.html, /^%PDF-/);
  assert.match((await nobody.get(`${urls.sheet("nb", "interview", "docx")}?print=large`)).html, /^PK/);
  assert.equal((await nobody.get(`${urls.sheet("nb", "interview", "pdf")}?paper=A9`)).status, 404);
});
