// What a working group lacks, and how many it should be.

import assert from "node:assert/strict";
import test from "node:test";
import type { FieldValues } from "#record/index.ts";
import { lacksOf, sizeAdvice, suggestedSize } from "./group.ts";

const senior: FieldValues = { name: "A", isSenior: true, sector: "residents" };
const relative: FieldValues = { name: "B", isRelative: true, sector: "residents" };
const association: FieldValues = { name: "C", sector: "associations" };
const owner: FieldValues = { name: "D", isOwner: true, sector: "leadership" };

test("an empty group lacks everything", () => {
  assert.deepEqual(lacksOf([]), ["senior", "relative", "association", "second-sector", "owner"]);
});

test("a whole group lacks nothing", () => {
  assert.deepEqual(lacksOf([senior, relative, association, owner]), []);
});

test("one person can bring several things", () => {
  const many = { isSenior: true, isRelative: true, isOwner: true, sector: "associations" };
  assert.deepEqual(lacksOf([many]), ["second-sector"]);
});

test("two from the same part of the community are one sector, and an unknown one is none", () => {
  assert.ok(lacksOf([senior, relative]).includes("second-sector"));
  assert.ok(lacksOf([senior, { name: "E", sector: null }]).includes("second-sector"));
  assert.ok(!lacksOf([senior, association]).includes("second-sector"));
});

test("seven to twelve is fine, and three on the short path", () => {
  const whole = suggestedSize(false);
  assert.deepEqual(
    [6, 7, 12, 13].map((count) => sizeAdvice(count, whole)),
    ["few", "fine", "fine", "many"],
  );
  assert.equal(sizeAdvice(3, suggestedSize(true)), "fine");
});
