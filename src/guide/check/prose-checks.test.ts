// The editor's checks see what they are there to see: each test bends one thing in the guide that ships.

import assert from "node:assert/strict";
import test from "node:test";
import type { Exercise, Guide } from "../guide.ts";
import { readSource } from "../content/source.ts";
import { readGuides } from "../read-guides.ts";
import { proseFindings } from "./prose-checks.ts";
import { sheetFindings } from "./sheet-checks.ts";

const guide = readGuides(readSource()).guideIn("nb");

/** The guide with one exercise bent. */
function bent(slug: string, bend: (exercise: Exercise) => Partial<Exercise>): Guide {
  const change = (each: Exercise): Exercise => (each.slug === slug ? { ...each, ...bend(each) } : each);
  return { ...guide, exercises: guide.exercises.map(change) };
}

function withStep(slug: string, title: string, text: string): Guide {
  return bent(slug, ({ steps: [first, ...rest] }) => ({ steps: first ? [{ ...first, title, text }, ...rest] : rest }));
}

const words = (count: number): string => Array.from({ length: count }, (_, index) => `ord${index}`).join(" ");
const borrowed = guide.exercise("observation")?.steps[2]?.text ?? "";

const flaws: readonly [name: string, changed: Guide, problem: RegExp][] = [
  [
    "a sentence that stands in two exercises",
    bent("mandate", ({ plain }) => ({ plain: `${plain}\nGå rundt bordet til lappene er brukt opp.` })),
    /^1\.3 mandate: the sentence "Gå rundt bordet til lappene er brukt opp\." also stands in 1\.1 why-conversation/,
  ],
  [
    "a step copied with a word exchanged",
    withStep("interview", "Skriv det dere hører", borrowed.replace("observasjonsarket", "samtalearket")),
    /^4\.4 observation: the step "Skriv det dere ser" is almost "Skriv det dere hører" in 4\.2 interview/,
  ],
  [
    "a step that says next to nothing",
    withStep("criteria", "Snakk sammen", "Snakk godt sammen."),
    /^6\.4 criteria: the step "Snakk sammen" needs whole sentences/,
  ],
  [
    "a step that breaks off",
    withStep("criteria", "Snakk sammen", "Snakk sammen om alt det dere har skrevet på"),
    /^6\.4 criteria: the step "Snakk sammen" needs whole sentences/,
  ],
  [
    "a sentence nobody can read aloud in one breath",
    bent("share", ({ plain }) => ({ plain: `${plain}\n${words(31)}.` })),
    /^10\.5 share: 31 words in one sentence/,
  ],
  [
    "a text of long words",
    bent("share", ({ plain }) => ({ plain: `${plain}\n${"Implementeringsforberedelser ".repeat(400)}` })),
    /^10\.5 share: is heavy to read/,
  ],
  ["a text that is hardly there", bent("share", () => ({ plain: words(199) })), /^10\.5 share: the text has 199 words/],
  [
    "a short path told too briefly",
    bent("interview", () => ({ plain: words(599) })),
    /^4\.2 interview: the text has 599 words, fewer than 600/,
  ],
  [
    "a section with a word or two",
    bent("share", ({ sectionWords }) => ({ sectionWords: { ...sectionWords, why: "Det er viktig." } })),
    /^10\.5 share: the section "why" has 3 words/,
  ],
  [
    "an article of a few lines",
    { ...guide, articles: guide.articles.map((each) => ({ ...each, plain: words(149) })) },
    /^about: the text has 149 words/,
  ],
];

for (const [name, changed, problem] of flaws) {
  test(`the check sees ${name}`, () => {
    const found = proseFindings(changed).map(({ where, text }) => `${where}: ${text}`);
    assert.ok(
      found.some((each) => problem.test(each)),
      found.join("\n") || "nothing was found",
    );
  });
}

test("the check sees steps that do not say which sheet to take", () => {
  const changed = bent("criteria", ({ steps }) => ({
    steps: steps.map((step) => ({ ...step, text: step.text.replace("Det vi velger etter", "for kriterier") })),
  }));
  assert.deepEqual(sheetFindings(changed), [
    { where: "6.4 criteria", text: "the steps do not say that its sheet is «Det vi velger etter»" },
  ]);
});

test("the check sees something that goes in or comes out and is not named", () => {
  const changed = bent("criteria", ({ sectionWords }) => ({
    sectionWords: { ...sectionWords, inAndOut: "Inn: Målbilde. Ut: Idévurdering." },
  }));
  assert.deepEqual(sheetFindings(changed), [
    { where: "6.4 criteria", text: '"Behov" is not named under what goes in and out' },
  ]);
});
