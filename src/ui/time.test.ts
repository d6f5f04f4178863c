// Days and hours read as people write them, and are read as people type them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { numberFromTyped, numberInWords } from "./number.ts";
import { clockTime, dayFromTyped, daysBetween, longDay, longMoment, shortDay } from "./time.ts";

test("a day is written out in each language", () => {
  assert.equal(longDay("2026-03-05", "nb"), "torsdag 5. mars 2026");
  assert.equal(longDay("2026-03-05", "nn"), "torsdag 5. mars 2026");
  assert.equal(longDay("2026-03-05", "da"), "torsdag den 5. marts 2026");
  assert.match(longDay("2026-03-05", "en"), /^Thursday,? 5 March 2026$/);
  assert.equal(shortDay("2026-12-31", "nb"), "31. desember 2026");
});

test("a span of days says the month once", () => {
  assert.equal(daysBetween("2026-03-05", "2026-03-12", "nb"), "5.–12. mars 2026");
  assert.equal(daysBetween("2026-03-05", "2026-03-05", "en"), "5 March 2026");
});

test("an instant is told in the place's own time, summer and winter", () => {
  assert.equal(clockTime("2026-01-05T17:30:00Z", "nb"), "18:30");
  assert.equal(clockTime("2026-07-05T17:30:00Z", "nb"), "19:30");
  assert.match(longMoment(new Date("2026-03-05T17:30:00Z"), "nb"), /^torsdag 5\. mars 2026.*18:30$/);
});

test("a typed day is understood as people type it, and nonsense is not a day", () => {
  for (const typed of ["5.3.2026", "05.03.2026", " 05/03/2026 ", "5-3-2026", "2026-03-05"]) {
    assert.equal(dayFromTyped(typed), "2026-03-05");
  }
  for (const typed of ["", "31.02.2026", "5. mars", "2026-13-01", "05.03.26"])
    assert.equal(dayFromTyped(typed), undefined);
});

test("a typed number is understood with comma, point and space", () => {
  assert.deepEqual(["3,5", "3.5", "1 250", "-2"].map(numberFromTyped), [3.5, 3.5, 1250, -2]);
  assert.deepEqual(["", "mye", "1,2,3", "0x10", "1e5"].map(numberFromTyped), [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  assert.equal(numberInWords(1250.5, "da"), "1.250,5");
});
