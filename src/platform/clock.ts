// The time is passed in, never read, so that a test can choose it.

import { Temporal } from "temporal-polyfill";

export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Does something after so many milliseconds, unless it is called off by what this returns. */
export type Later = (milliseconds: number, work: () => void) => () => void;

/** Whoever waits like this does not keep the program alive. */
export const systemLater: Later = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds).unref();
  return () => clearTimeout(timer);
};

/** A day as `2026-03-05`: what a calendar shows, without a time zone. */
export type Day = string;

/** The day it is at an instant where the people are. */
export function dayOf(instant: Date, timeZone = "Europe/Oslo"): Day {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;
}

/** A day as people type it (`5.3.2026`, `05.03.2026`, `2026-03-05`), or null when it is no day. */
export function parseDay(text: string): Day | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  const typed = /^\s*(\d{1,2})[./](\d{1,2})[./](\d{4})\s*$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : typed ? [typed[3], typed[2], typed[1]] : [];
  try {
    // PostgreSQL knows no year 0.
    if (Number(year) === 0) return null;
    const parts = { year: Number(year), month: Number(month), day: Number(day) };
    return Temporal.PlainDate.from(parts, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
}
