// What stands on screen is written in the language it says, with one form for one thing, and never speaks of people from above.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { guideIn } from "#guide/index.ts";
import { languages, type Language } from "#platform/language.ts";

interface Said {
  readonly at: string;
  readonly language: Language;
  readonly text: string;
}

/** Words of a neighbour's language, the form we did not choose, and how we do not speak of people. */
const foreign: Readonly<Record<Language, RegExp>> = {
  nb: anyOf("ikkje|kva|noko|berre|frå|fram|framtid\\p{L}*|lista|gruppen|linjen|uken"),
  nn: anyOf(
    "ikke|hva|hvem|hvor|hvordan|hvorfor|noe|noen|jeg|fra|mye|være|gjøre|uke|bare|gje|gjev|brukar|svarer|òg|klynge|høve",
  ),
  da: anyOf(
    "av|hva|noe|noen|mye|gjøre|ut|opp|etter|språk|uke|dere|vår|ikkje|veileder\\p{L}*|vejledning\\p{L}*|print\\p{L}*|udgiv\\p{L}*|ideer?n?e?|gevinstkort\\p{L}*",
  ),
  en: anyOf("color\\p{L}*|center|organiz\\p{L}*|prioritiz\\p{L}*|neighbor\\p{L}*|fill out|gotten|whom do|persons"),
};
const unkind: Readonly<Record<Language, RegExp>> = {
  nb: anyOf("de eldre|seniorressurs\\p{L}*|eldrebølge\\p{L}*|eldreomsorg\\p{L}*"),
  nn: anyOf("dei eldre|seniorressurs\\p{L}*|eldrebølgj\\p{L}*|eldreomsorg\\p{L}*"),
  da: anyOf("de ældre|seniorressource\\p{L}*|ældrebyrde\\p{L}*|ældrepleje\\p{L}*"),
  en: anyOf("the elderly|elderly|senior resources?|old people"),
};

const said = saidIn(join(import.meta.dirname, "../src"));

for (const language of languages) {
  test(`what is said in ${language} is written in it`, () => {
    assert.ok(said.filter((each) => each.language === language).length > 2000, "the texts were not found");
    const wrong = said.filter((each) => each.language === language).flatMap(wrongIn);
    assert.equal(wrong.join("\n"), "");
  });
}

test("the check sees a neighbour's word, a form we did not choose and an unkind one", () => {
  const wrong = (language: Language, text: string): number => wrongIn({ at: "here", language, text }).length;
  assert.equal(wrong("da", "Skriv, hva I har brug for"), 1);
  assert.equal(wrong("nn", "Kva gjev det?"), 1);
  assert.equal(wrong("nb", "Velg en i lista over de eldre."), 2);
  assert.equal(wrong("en", "Organize the center"), 2);
  assert.equal(wrong("da", "Hvad I har nået, og hvor I vil hen"), 0);
});

test("an exercise is called by its title and number, in the language it is written in", () => {
  const titles = new Map(guideIn("nb").exercises.map(({ number, title }) => [number, title]));
  const named = said.flatMap(({ at, language, text }) =>
    language === "nb" ? [...text.matchAll(/«([^»]+)» \((\d+\.\d+)\)/g)].map((match) => ({ at, match })) : [],
  );
  assert.ok(named.length > 0);
  for (const { at, match } of named) assert.equal(match[1], titles.get(match[2] ?? ""), at);
});

function wrongIn({ at, language, text }: Said): string[] {
  return [foreign, unkind].flatMap((words) =>
    [...text.matchAll(words[language])].map(([word]) => `${at} "${word}" in ${language}: ${text}`),
  );
}

/** Every `nb: "..."` and its neighbours; of `nb: one ? "..." : "..."` both. */
function saidIn(folder: string): Said[] {
  const literal = String.raw`("(?:[^"\\]|\\.)*"|\`(?:[^\`\\]|\\.)*\`)`;
  const entry = new RegExp(String.raw`\b(nb|nn|da|en):\s*(?:[^"\`\n{}]*\?\s*)?${literal}(?:\s*:\s*${literal})?`, "g");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) =>
      [...readFileSync(join(folder, file), "utf8").matchAll(entry)].flatMap(([, language, ...texts]) =>
        texts.flatMap((text) =>
          text ? [{ at: file, language: language as Language, text: text.replaceAll(/\$\{[^}]*\}/g, "1") }] : [],
        ),
      ),
    );
}

/** A word boundary that knows æ, ø and å. */
function anyOf(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "giu");
}
