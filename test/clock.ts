// The time in tests: a day in autumn that stands still until a test moves it.

import type { Clock, Later } from "#platform/clock.ts";

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

export interface TestLater {
  readonly later: Later;
  /** As if the longest wait were over: everything that still waits is done. */
  pass(): void;
}

/** Nothing happens by itself: a test says when the time has passed. */
export function testLater(): TestLater {
  const waiting = new Set<() => void>();
  return {
    later: (_, work) => {
      waiting.add(work);
      return () => void waiting.delete(work);
    },
    pass: () => {
      const due = [...waiting];
      waiting.clear();
      for (const work of due) work();
    },
  };
}
