// Days and hours as people write them in each language, and days as people type them.

import type { Language } from "#platform/language.ts";

/** "2026-03-05", or a day of Temporal. */
export type Day = string | Temporal.PlainDate;
/** An instant of Temporal, a Date, or "2026-03-05T17:00:00Z". */
export type Moment = string | Date | Temporal.Instant;

export const defaultTimeZone = "Europe/Oslo";

const locales = { nb: "nb-NO", nn: "nn-NO", da: "da-DK", en: "en-GB" } as const satisfies Record<Language, string>;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** "torsdag 5. mars 2026" */
export function longDay(day: Day, language: Language): string {
  const written = formatter(language, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
  return written.format(noon(day));
}

/** "5. mars 2026" */
export function shortDay(day: Day, language: Language): string {
  return formatter(language, { day: "numeric", month: "long", year: "numeric" }).format(noon(day));
}

/** "mars 2026" */
export function monthOf(day: Day, language: Language): string {
  return formatter(language, { month: "long", year: "numeric" }).format(noon(day));
}

/** "mars": where the year is known from what stands around it. */
export function monthName(day: Day, language: Language): string {
  return formatter(language, { month: "short" }).format(noon(day));
}

/** "5.–12. mars 2026" */
export function daysBetween(from: Day, to: Day, language: Language): string {
  return formatter(language, { day: "numeric", month: "long", year: "numeric" }).formatRange(noon(from), noon(to));
}

/** "18:30" */
export function clockTime(moment: Moment, language: Language, timeZone: string = defaultTimeZone): string {
  return formatter(language, { hour: "2-digit", minute: "2-digit", timeZone }).format(asDate(moment));
}

/** "torsdag 5. mars 2026 kl. 18:30" */
export function longMoment(moment: Moment, language: Language, timeZone: string = defaultTimeZone): string {
  return formatter(language, { dateStyle: "full", timeStyle: "short", timeZone }).format(asDate(moment));
}

/** "5. mars 2026 kl. 18:30" */
export function shortMoment(moment: Moment, language: Language, timeZone: string = defaultTimeZone): string {
  return formatter(language, { dateStyle: "long", timeStyle: "short", timeZone }).format(asDate(moment));
}

/** A day as somebody typed it ("5.3.2026", "05/03/2026", "2026-03-05") as "2026-03-05"; nothing when it is not a day. */
export function dayFromTyped(typed: string): string | undefined {
  const text = typed.trim();
  const [, day, month, year] = /^(\d{1,2})[.\-/ ]+(\d{1,2})[.\-/ ]+(\d{4})$/.exec(text) ?? [];
  const iso = day && month && year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const date = new Date(`${iso}T12:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** What a day field shows: a real day for the browser's own field, or what was typed, so that nothing is lost. */
export function dayAsTyped(typed: string): { readonly isDay: boolean; readonly text: string } {
  const iso = dayFromTyped(typed);
  return iso === undefined && typed.trim() !== "" ? { isDay: false, text: typed } : { isDay: true, text: iso ?? "" };
}

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[language], { timeZone: "UTC", ...options });
  formatters.set(key, made);
  return made;
}

function noon(day: Day): Date {
  return new Date(`${day.toString()}T12:00:00Z`);
}

function asDate(moment: Moment): Date {
  return moment instanceof Date ? moment : new Date(moment.toString());
}
