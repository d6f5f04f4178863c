// The reader of the guide's texts: what fits is read, and what does not is named with file and line.

import assert from "node:assert/strict";
import test from "node:test";
import { readGuides } from "../read-guides.ts";
import { ContentMistakes } from "./mistakes.ts";
import { sampleSource } from "./sample-source.ts";

const file = "content/guide/nb/exercises/talk.md";

test("a text that fits is read into sections and steps", () => {
  const exercise = readGuides(sampleSource()).guideIn("nb").exercise("talk");
  assert.equal(exercise?.title, "Samtale");
  assert.deepEqual(
    exercise?.steps.map(({ title, minutes }) => [title, minutes]),
    [["Land sammen", 5], ["Lytt", 20], ["Les tilbake", 5], ["Takk", null]],
  );
  assert.match(String(exercise?.steps[1]?.body), /<p>Den ene snakker, den andre skriver\.<\/p>/);
  assert.match(String(exercise?.sections.why), /Fordi dere ikke vet alt/);
});

test("the words for search keep what stands in the steps", () => {
  const plain = readGuides(sampleSource()).guideIn("nb").exercise("talk")?.plain ?? "";
  assert.match(plain, /Land sammen \(5 min\)\. Dere setter dere ned\./);
  assert.doesNotMatch(plain, /Slik gjør dere det/);
});

test("a text that is not translated is shown in bokmål and says so", () => {
  const exercise = readGuides(sampleSource()).guideIn("da").exercise("talk");
  assert.equal(exercise?.lang, "nb");
  assert.match(String(exercise?.sections.inAndOut), /«<a class="ds-link" href="\/da\/guide\/exercises\/talk">Samtale<\/a>»/);
});

test("the version follows the national text", () => {
  const version = (source = sampleSource()): string | undefined => readGuides(source).guideIn("nb").exercise("talk")?.version;
  assert.equal(version(), version());
  assert.notEqual(version(), version(sampleSource({ exercise: ["vet alt", "vet nok"] })));
});

const bent: readonly [name: string, change: Parameters<typeof sampleSource>[0], message: string][] = [
  ["a heading nobody knows", { exercise: ["## Hvorfor", "## Hvorfor det"] }, `${file}:8 the heading "Hvorfor det" is not one of`],
  ["a missing section", { exercise: [/## Metode og kilde[^]*$/, ""] }, `${file}:1 the section "Metode og kilde" is missing`],
  ["a section in the wrong place", { exercise: ["## Metode og kilde", "## Forberedelse"] }, `${file}:23 the heading "Forberedelse" stands too late`],
  ["a heading with nothing under it", { exercise: ["Vår egen.\n", ""] }, `${file}:23 nothing stands under "Metode og kilde"`],
  ["a step without a title", { exercise: ["**Lytt** (20 min). Den", "Den"] }, `${file}:15 a step must read`],
  ["a step with only a title", { exercise: ["Si takk og gå.", ""] }, `${file}:17 a step must`],
  ["fewer than four steps", { exercise: ["4. **Takk**. Si takk og gå.\n", ""] }, `${file}:12 needs at least 4 steps`],
  ["steps that are no list", { exercise: [/1\. \*\*Land[^]*gå\./, "Sett dere ned."] }, `${file}:13 the steps must be a numbered list`],
  ["a missing field", { exercise: ["who: To personer\n", ""] }, `${file}:2 who: is missing in the front matter`],
  ["a field that is too long", { exercise: ["Dere hører på én person.", "a".repeat(161)] }, `${file}:3 summary: is longer than 160`],
  ["no front matter", { exercise: [/^---/, ""] }, `${file}:1 must begin with front matter`],
  ["front matter that is no YAML", { exercise: ["title: Samtale", "title: [Samtale"] }, `${file}:3 is not valid YAML`],
  ["HTML", { exercise: ["Vår egen.", "<b>Vår</b> egen."] }, `${file}:25 HTML is not used`],
  ["a link to an unsafe address", { exercise: ["Vår egen.", "[Vår](http://example.org)"] }, `${file}:25 the link "http://example.org"`],
  ["a link that runs a script", { exercise: ["Vår egen.", "[Vår](javascript:alert(1))"] }, `${file}:25 the link "javascript:alert(1"`],
  ["a short variant off the short path", { exercise: ["## Inn og ut", "## Kort variant\n\n1. **A** (1 min). B.\n\n## Inn og ut"] }, `${file}:19 has a short variant`],
  ["an exit question that asks nothing", { theme: ["Hva har vi hørt?", "Vi har hørt."] }, "content/guide/nb/themes/insight.md:12 must be one sentence"],
  ["a kind that does not exist", { outline: ["[statement]", "[statment]"] }, 'content/guide/outline.yaml:14 phases.0.themes.0.exercises.0.out.0: there is no kind named "statment"'],
  ["a number that is no number", { outline: ["'1.1'", "1"] }, "content/guide/outline.yaml:8 phases.0.themes.0.exercises.0.number: needs a number in quotes"],
  ["an exercise without a text", { outline: ["slug: talk", "slug: walk"] }, "content/guide/nb/exercises/walk.md:1 is missing"],
];

for (const [name, change, message] of bent) {
  test(`${name} is named with file and line`, () => {
    assert.throws(
      () => readGuides(sampleSource(change)),
      (error) => error instanceof ContentMistakes && error.message.includes(message) || assert.fail(String(error)),
    );
  });
}

test("a text that is not in the outline is named", () => {
  const source = sampleSource({ outline: ["slug: talk", "slug: walk"] });
  assert.throws(() => readGuides(source), /exercises\/talk\.md:1 nothing in the outline is named so/);
});

test("all mistakes are told at once", () => {
  const source = sampleSource({ exercise: ["Vår egen.", "<b>"], theme: ["Hva har vi hørt?", "Nei."] });
  assert.throws(
    () => readGuides(source),
    (error) => error instanceof ContentMistakes && error.mistakes.length === 2,
  );
});

test("markup in a text is shown and never run", () => {
  const source = sampleSource({ exercise: ["Fordi dere ikke vet alt.", "Fordi 1 < 2 & `kode` er [lov](/guide)."] });
  const why = String(readGuides(source).guideIn("nn").exercise("talk")?.sections.why);
  assert.match(why, /1 &lt; 2 &amp;/);
  assert.match(why, /<a class="ds-link" href="\/nn\/guide">lov<\/a>/);
});
