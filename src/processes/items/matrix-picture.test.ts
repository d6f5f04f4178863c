// On the matrix every spot can be read, also where several stand on the same place.

import assert from "node:assert/strict";
import { test } from "node:test";
import { toolById } from "#guide/index.ts";
import type { Item } from "#record/index.ts";
import { matrixPicture } from "./matrix-picture.ts";

test("spots on the same place stand beside each other", () => {
  const part = toolById("prioritise").parts.find(({ shape }) => shape === "matrix");
  assert.ok(part?.shape === "matrix");
  const values = { [part.across]: 4, [part.up]: 5 };
  const items = ["a", "b", "c"].map((line) => ({ line, values }) as unknown as Item);
  const drawn = matrixPicture(part, items, "nb").toString();
  const spots = [...drawn.matchAll(/cx="(\d+)" cy="(\d+)" r="(\d+)"/g)].map(([, x, y, r]) => [x, y, r].map(Number));
  assert.equal(spots.length, 3);
  for (const [index, [x = 0, y = 0, r = 0]] of spots.entries()) {
    for (const [otherX = 0, otherY = 0] of spots.slice(index + 1)) {
      assert.ok(Math.hypot(x - otherX, y - otherY) >= 2 * r, drawn);
    }
  }
});
