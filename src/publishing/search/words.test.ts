// Texts are cut into words, and the spellings of three languages meet.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fold, foldSpelling } from "#platform/fold.ts";
import { closestWord, editDistance } from "./correct.ts";
import { hitsAt, snippetOf } from "./highlight.ts";
import { wishesOf } from "./question.ts";
import { variantsOf } from "./variants.ts";
import { vocabulary } from "./vocabulary.ts";
import { tokensOf } from "./words.ts";

test("ä, ö and aa are æ, ø and å, and æ is e", () => {
  for (const [written, folded] of [
    ["Möteplass", "møteplass"],
    ["ÆLDRE", "eldre"],
    ["Aarhus", "århus"],
    ["idé", "ide"],
    ["Kárášjohka", "karasjohka"],
    ["moede", "møde"],
    ["naboer", "naboer"],
    ["A\u030as", "ås"],
  ] as const) {
    assert.equal(foldSpelling(written), folded);
  }
  assert.equal(fold("Gáŋgaviika på Sørøya"), "gangaviika pa soroya");
});

test("a word with a hyphen is found by its parts and as a whole", () => {
  assert.deepEqual(tokensOf("Din e-post."), [
    { start: 0, end: 3, words: ["din"] },
    { start: 4, end: 10, words: ["e", "post", "epost"] },
  ]);
});

test("words that say nothing are left out, unless there is nothing else", () => {
  assert.deepEqual(
    wishesOf("Hvordan kan vi nå naboer?", "nb").map((wish) => wish.word),
    ["naboer"],
  );
  assert.deepEqual(
    wishesOf("Hvordan kan vi", "nb").map((wish) => wish.word),
    ["hvordan", "kan", "vi"],
  );
});

test("a word leads to its sisters in the other languages, whatever its ending", () => {
  const words = vocabulary();
  for (const [word, sister] of [
    ["ensomheten", "einsemd"],
    ["einsemda", "ensomhed"],
    ["foreningene", "lag"],
    ["frivillighetspolitikk", "frivillighedspolitik"],
    ["innsikt", "indsigt"],
    ["opplysning", "oplysning"],
  ] as const) {
    assert.ok(variantsOf(word, words).includes(sister), `${word}: ${variantsOf(word, words).join(", ")}`);
  }
});

test("the vocabulary is worth keeping: over 120 groups of at least two words", () => {
  const groups = new Set([...vocabulary().groups.values()].map((group) => [...group].sort().join(" ")));
  assert.ok(groups.size >= 120);
});

test("letters that are swapped, wrong, missing or too many count as one mistake each", () => {
  assert.equal(editDistance("ensohmet", "ensomhet"), 1);
  assert.equal(editDistance("ensomet", "ensomhet"), 1);
  assert.equal(editDistance("", "abc"), 3);
  assert.equal(closestWord("kort", [], "nb"), null);
});

test("a passage begins near the words that answer, and says where it is cut", () => {
  const text = `${"Litt om noe annet. ".repeat(30)}Her står det om kaffe og besøk. ${"Og mer til slutt. ".repeat(30)}`;
  const places = ["kaffe", "besøk"].map((word, wish): [number, string] => {
    const start = text.indexOf(word);
    return [wish, `${start}-${start + word.length}`];
  });
  const parts = snippetOf(text, hitsAt(places));
  assert.deepEqual(
    parts.filter((part) => part.isHit).map((part) => part.text),
    ["kaffe", "besøk"],
  );
  assert.equal(parts[0]?.text, "… ");
  assert.equal(parts.at(-1)?.text, " …");
  assert.ok(parts.map((part) => part.text).join("").length < 240);
});
