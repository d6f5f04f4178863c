// The guide that ships holds its promises, and the checks see what they are there to see.

import assert from "node:assert/strict";
import test from "node:test";
import { readSource } from "../content/source.ts";
import { sampleSource } from "../content/sample-source.ts";
import { readGuides } from "../read-guides.ts";
import { meetingsOf } from "../short-path.ts";
import { guideFindings, shortPathMinutes } from "./guide-checks.ts";
import { wordMistakes } from "./word-checks.ts";

const source = readSource();
const { guideIn } = readGuides(source);

test("the guide that ships has nothing to mend", () => {
  assert.deepEqual(guideFindings(guideIn("nb")), []);
  assert.deepEqual(wordMistakes(source, guideIn), []);
});

test("the guide has its phases, themes, exercises and the short path in full", () => {
  const guide = guideIn("nb");
  assert.deepEqual([guide.phases.length, guide.themes.length, guide.exercises.length], [3, 10, 56]);
  assert.equal(guide.shortPath.length, 10);
  assert.ok(guide.shortPath.every((exercise) => Object.keys(exercise.sections).length === 10));
});

test("the short path is three meetings of an hour and four talks", () => {
  assert.deepEqual(shortPathMinutes(guideIn("nb")), { meetings: 180, talks: 240 });
  assert.deepEqual(
    meetingsOf(guideIn("nb").shortPath).map(({ minutes, talks }) => [minutes, talks]),
    [
      [60, null],
      [60, 4],
      [60, null],
      [60, null],
    ],
  );
});

const bent: readonly [name: string, line: string, problem: RegExp][] = [
  ["a reference with a wrong title", "Se «Prat» (1.1).", /exercise 1\.1 is called «Samtale», not «Prat»/],
  ["a reference to nothing", "Se «Prat» (9.9).", /there is no exercise 9\.9/],
  ["a title without quotation marks", "Se Samtale (1.1).", /write the title in quotation marks/],
  ["a number alone", "Se 1.1.", /write «Samtale» \(1\.1\) instead of 1\.1 alone/],
  ["a word we do not use", "Vi hjelper de eldre.", /"de eldre" is not how we write/],
  ["something left to write", "Tall: ???", /"\?\?\?" looks unfinished/],
  ["a place left for somebody else", "Eksempeltekst om møtet.", /"Eksempeltekst" looks unfinished/],
  ["a line of dots", "- …", /looks unfinished/],
  ["a word nobody says at a kitchen table", "Dere inviterer til workshop.", /"workshop" is not how we write/],
];

for (const [name, line, problem] of bent) {
  test(`the check sees ${name}`, () => {
    const changed = sampleSource({ exercise: ["Vår egen.", line] });
    const [first] = wordMistakes(changed, readGuides(changed).guideIn);
    assert.match(first?.text ?? "", problem);
    assert.equal(`${first?.file}:${first?.line}`, "guide/nb/exercises/talk.md:25");
  });
}

test("the check sees a word that begins with a letter only we have", () => {
  const { texts, ...rest } = sampleSource();
  const article = { file: "guide/da/articles/om.md", text: "Ingen taler om ældrebyrden." };
  const danish = { ...texts.da, articles: new Map([["om", article]]) };
  const found = wordMistakes({ ...rest, texts: { ...texts, da: danish } }, readGuides(sampleSource()).guideIn);
  assert.deepEqual(found, [{ file: article.file, line: 1, text: '"ældrebyrden" is not how we write' }]);
});

test("a licence or a standard is not taken for an exercise", () => {
  const changed = sampleSource({ exercise: ["Vår egen.", "EUPL 1.1 og idéverkstedet (1.1)."] });
  assert.deepEqual(wordMistakes(changed, readGuides(changed).guideIn), []);
});

test("the check sees steps whose minutes do not fit", () => {
  const changed = sampleSource({ exercise: ["**Takk**.", "**Takk** (90 min)."] });
  const texts = guideFindings(readGuides(changed).guideIn("nb")).map(({ text }) => text);
  assert.ok(texts.includes("the steps take 120 minutes, the outline says 30–60"), texts.join("; "));
});

test("the check sees a step that stands twice, and a short path that leads nowhere", () => {
  const guide = guideIn("nb");
  const [first, second] = guide.exercises;
  assert.ok(first && second);
  const copied = { ...guide, exercises: [first, { ...second, steps: first.steps }], shortPath: [first] };
  const texts = guideFindings(copied).map(({ text }) => text);
  assert.ok(texts.some((text) => text.includes("also stands in 1.1 why-conversation")));
  assert.ok(texts.includes("no chain leads from a statement to a line of the roadmap"));
});
