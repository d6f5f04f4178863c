// A line that is too long ends after a whole word.

import assert from "node:assert/strict";
import { test } from "node:test";
import { shortened } from "./shortened.ts";

test("a long line ends after a whole word, and a short one is left alone", () => {
  assert.equal(shortened("Folk blir med når noen spør", 40), "Folk blir med når noen spør");
  assert.equal(shortened("Folk blir med når noen de kjenner, spør dem", 36), "Folk blir med når noen de kjenner …");
  assert.equal(shortened("Donaudampfschiffahrtsgesellschaft", 12), "Donaudampfs …");
});
