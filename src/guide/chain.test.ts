// What an exercise takes in must have been made before it; a loop may look ahead.

import assert from "node:assert/strict";
import test from "node:test";
import { leadsFrom, makersBefore, missingInputs, missingShortInputs, usersAfter } from "./chain.ts";
import type { OutlineExercise } from "./content/outline.ts";

function exercise(
  slug: string,
  takes: string[],
  gives: string[],
  more: Partial<OutlineExercise> = {},
): OutlineExercise {
  const both = { in: takes, out: gives };
  const rest = { number: "1.1", basis: "stated", tool: slug, minutes: [1, 1], people: [1, 1], sources: [] } as const;
  return {
    slug,
    ...rest,
    minutes: [1, 1],
    people: [1, 1],
    sources: [],
    ...both,
    loop: false,
    short: { minutes: 1, ...both },
    ...more,
  };
}

const talk = exercise("talk", [], ["statement"]);
const ask = exercise("ask", ["finding"], ["statement"], { loop: true });
const find = exercise("find", ["statement"], ["finding"]);
const plan = exercise("plan", ["finding"], ["roadmap-item"]);
const row = [talk, ask, find, plan];

test("a whole chain lacks nothing", () => {
  assert.deepEqual(missingInputs(row), []);
});

test("an input that is made too late is missing", () => {
  assert.deepEqual(
    missingInputs([plan, find, talk]).map(({ exercise: { slug }, kind }) => `${slug} ${kind}`),
    ["plan finding", "find statement"],
  );
});

test("a loop takes in what is made later, but not what nobody makes", () => {
  assert.deepEqual(missingInputs([talk, ask, find]), []);
  assert.equal(missingInputs([talk, ask])[0]?.kind, "finding");
});

test("the short path is followed by what the short variants make", () => {
  const whole = exercise("find", ["statement"], ["finding"], { short: { minutes: 1, in: ["statement"], out: [] } });
  assert.equal(missingShortInputs([talk, find, plan]).length, 0);
  assert.equal(missingShortInputs([talk, whole, plan])[0]?.kind, "finding");
});

test("a chain leads from a statement to the roadmap only through what connects them", () => {
  assert.equal(leadsFrom([talk, find, plan], "statement", "roadmap-item"), true);
  assert.equal(leadsFrom([talk, plan], "statement", "roadmap-item"), false);
});

test("the nearest maker comes first, and users are those that come after", () => {
  assert.deepEqual(makersBefore(row, find, "statement"), [ask, talk]);
  assert.deepEqual(usersAfter(row, find, "finding"), [ask, plan]);
  assert.deepEqual(usersAfter(row, talk, "statement"), [find]);
});
