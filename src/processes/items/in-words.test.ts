// What was written reads as people say it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { kindById } from "#record/index.ts";
import { sentenceOf, valueWords } from "./in-words.ts";

test("what answers a sentence that has begun reads as the whole sentence", () => {
  const line = "folk blir med når noen spør";
  assert.equal(sentenceOf({ kind: "finding", line }, "nb"), "Vi fant at folk blir med når noen spør");
  assert.equal(sentenceOf({ kind: "statement", line }, "nb"), line);
});

test("a day reads as a day", () => {
  const field = kindById("finding").fields["reportedBackOn"];
  assert.ok(field);
  assert.equal(valueWords(field, "2026-09-19", "nb"), "19. september 2026");
});
