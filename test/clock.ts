// The time in tests: a day in autumn that stands still until a test moves it.

import type { Clock } from "#platform/clock.ts";

export interface TestClock extends Clock {
  /** Later by so many days. */
  moveOn(days: number): void;
}

/** The day on which the demonstration was made and every test begins. */
export const testNow = new Date("2026-10-14T08:00:00Z");

export function testClock(): TestClock {
  let now = testNow;
  return {
    now: () => now,
    moveOn: (days) => {
      now = new Date(now.getTime() + days * 86_400_000);
    },
  };
}
