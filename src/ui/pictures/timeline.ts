// Days on a line: how far along it each day lies, and where its weeks or months begin.

import type { Language } from "#platform/language.ts";
import { monthName } from "../time.ts";
import { words } from "../texts.ts";

export interface Timeline {
  /** From 0 to 100, for a day number. */
  share(day: number): number;
  covers(day: string): boolean;
  readonly ticks: readonly { readonly at: number; readonly name: string }[];
}

const dayLength = 86_400_000;

export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / dayLength);
}

export function timeline(
  spans: readonly { readonly from: string; readonly to: string }[],
  unit: "week" | "month",
  language: Language,
): Timeline {
  const first = beginning(Math.min(...spans.map(({ from }) => dayNumber(from))), unit);
  const last = next(beginning(Math.max(...spans.map(({ to }) => dayNumber(to))), unit), unit);
  const share = (day: number): number => Math.round(((day - first) / (last - first)) * 10_000) / 100;
  const ticks = [];
  for (let day = first; day < last; day = next(day, unit))
    ticks.push({ at: share(day), name: name(day, unit, language) });
  return { share, ticks, covers: (day) => dayNumber(day) >= first && dayNumber(day) < last };
}

function beginning(day: number, unit: "week" | "month"): number {
  if (unit === "month") return day - (dateOf(day).getUTCDate() - 1);
  return day - ((dateOf(day).getUTCDay() + 6) % 7);
}

function next(day: number, unit: "week" | "month"): number {
  if (unit === "week") return day + 7;
  const date = dateOf(day);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / dayLength;
}

function name(day: number, unit: "week" | "month", language: Language): string {
  if (unit === "month") return monthName(isoDay(day), language);
  return `${words.week[language]} ${weekNumber(day)}`;
}

/** ISO 8601: the week belongs to the year its Thursday is in. */
function weekNumber(monday: number): number {
  const thursday = dateOf(monday + 3);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1) / dayLength;
  return Math.floor((monday + 3 - newYear) / 7) + 1;
}

function isoDay(day: number): string {
  return dateOf(day).toISOString().slice(0, 10);
}

function dateOf(day: number): Date {
  return new Date(day * dayLength);
}
