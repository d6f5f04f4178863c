// A first plan: the exercises laid out over the weeks ahead, half a day a week, and nothing in the holidays.

import type { Exercise } from "#guide/index.ts";
import { addDays, type Day } from "#platform/clock.ts";
import type { Run } from "../runs/run.ts";
import { type ShortPart, shortPartOf } from "./short-path.ts";

/** What a group can do in a week beside its other work. */
const minutesAWeek = 180;
/** From and to, within a year or over the new one: when groups in Norway and Denmark do not meet. */
const holidays = [
  { from: "07-01", to: "07-31" },
  { from: "12-20", to: "01-03" },
] as const;

interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** On the short path by its meetings; otherwise in order, small exercises sharing a week, a new theme in a new week. */
export function plannedRuns(
  runs: readonly Run[],
  exercises: readonly Exercise[],
  startOn: Day,
  isShort: boolean,
): Run[] {
  const bySlug = new Map(exercises.map((exercise) => [exercise.slug, exercise]));
  const inOrder = runs.flatMap((run) => bySlug.get(run.exercise) ?? []);
  const spans = isShort ? shortSpans(inOrder, startOn) : weekSpans(inOrder, startOn);
  return runs.map((run) => {
    const span = spans.get(run.exercise);
    return { ...run, plannedFrom: span?.from ?? null, plannedTo: span?.to ?? null };
  });
}

function weekSpans(exercises: readonly Exercise[], startOn: Day): Map<string, Span> {
  const spans = new Map<string, Span>();
  let span: Span = { from: startOn, to: addDays(startOn, -1) };
  let room = 0;
  let theme = "";
  for (const { slug, themeSlug, minutes } of exercises) {
    const [, most] = minutes;
    if (most > room || themeSlug !== theme) {
      const weeks = Math.ceil(most / minutesAWeek);
      span = outsideHolidays(addDays(span.to, 1), weeks * 7, startOn);
      room = weeks * minutesAWeek;
    }
    room -= most;
    theme = themeSlug;
    spans.set(slug, span);
  }
  return spans;
}

/** Two weeks for the talks, a week to think between the last two meetings. */
function shortSpans(exercises: readonly Exercise[], startOn: Day): Map<string, Span> {
  const first = { from: startOn, to: startOn };
  const talks = outsideHolidays(addDays(startOn, 7), 14, startOn);
  const second = outsideHolidays(addDays(talks.to, 1), 1, startOn);
  const third = outsideHolidays(addDays(second.to, 7), 1, startOn);
  const spanOf: Readonly<Record<ShortPart, Span>> = {
    "first-meeting": first,
    talks,
    "second-meeting": second,
    "third-meeting": third,
  };
  return new Map(exercises.map((exercise) => [exercise.slug, spanOf[shortPartOf(exercise)]]));
}

/** The first days from here on that meet no holiday; the day that the group itself chose to begin is left alone. */
function outsideHolidays(from: Day, days: number, startOn: Day): Span {
  const to = addDays(from, days - 1);
  if (from === startOn) return { from, to };
  const year = Number(from.slice(0, 4));
  for (const holiday of [year - 1, year, year + 1].flatMap(holidaysOf)) {
    if (from <= holiday.to && holiday.from <= to) return outsideHolidays(addDays(holiday.to, 1), days, startOn);
  }
  return { from, to };
}

function holidaysOf(year: number): Span[] {
  return holidays.map(({ from, to }) => ({ from: `${year}-${from}`, to: `${to < from ? year + 1 : year}-${to}` }));
}
