// Holds the guide to its promises: the short path fits in three hours, everything taken in was made, no step stands twice.

import { missingInputs, missingShortInputs, leadsFrom } from "../chain.ts";
import type { Exercise, Guide } from "../guide.ts";
import { nameOf, type Finding } from "./finding.ts";
import { proseFindings } from "./prose-checks.ts";
import { sheetFindings } from "./sheet-checks.ts";

/** Three one-hour meetings; the talks come on top. */
export const shortPathLimit = 180;

export function guideFindings(guide: Guide): Finding[] {
  return [
    ...numberFindings(guide),
    ...chainFindings(guide),
    ...minuteFindings(guide),
    ...repeatedSteps(guide),
    ...proseFindings(guide),
    ...sheetFindings(guide),
  ];
}

export function shortPathMinutes(guide: Guide): { meetings: number; talks: number } {
  const meetings = guide.shortPath.filter((exercise) => !exercise.short?.talks);
  const talks = guide.shortPath.filter((exercise) => exercise.short?.talks);
  return {
    meetings: meetings.reduce((sum, { short }) => sum + (short?.minutes ?? 0), 0),
    talks: talks.reduce((sum, { short }) => sum + (short?.minutes ?? 0) * (short?.talks ?? 0), 0),
  };
}

function numberFindings({ themes }: Guide): Finding[] {
  return themes.flatMap((theme, index) => [
    ...(theme.number === index + 1 ? [] : [{ where: theme.slug, text: `the theme should have number ${index + 1}` }]),
    ...theme.exercises.flatMap((exercise, place) => {
      const expected = `${theme.number}.${place + 1}`;
      return exercise.number === expected ? [] : [{ where: nameOf(exercise), text: `should have number ${expected}` }];
    }),
  ]);
}

function chainFindings(guide: Guide): Finding[] {
  const path = guide.shortPath;
  const whole = missingInputs(guide.exercises).map(({ exercise, kind }) => ({
    where: nameOf(exercise),
    text: `takes in "${kind}", which no earlier exercise makes`,
  }));
  const short = missingShortInputs(path).map(({ exercise, kind }) => ({
    where: nameOf(exercise),
    text: `takes in "${kind}" on the short path, where nothing before it makes that`,
  }));
  const isWhole = leadsFrom(path, "statement", "roadmap-item");
  const broken = { where: "short path", text: "no chain leads from a statement to a line of the roadmap" };
  return [...whole, ...short, ...(isWhole ? [] : [broken])];
}

function minuteFindings(guide: Guide): Finding[] {
  const { meetings } = shortPathMinutes(guide);
  const tooLong = { where: "short path", text: `takes ${meetings} minutes, more than ${shortPathLimit}` };
  return [...(meetings > shortPathLimit ? [tooLong] : []), ...guide.exercises.flatMap(minutesOf)];
}

function minutesOf(exercise: Exercise): Finding[] {
  const where = nameOf(exercise);
  const { short, steps, shortSteps, minutes } = exercise;
  const sum = steps.reduce((total, step) => total + (step.minutes ?? 0), 0);
  const isTimed = steps.every((step) => step.minutes !== null);
  const isWithin = sum >= minutes[0] && sum <= minutes[1];
  const shortSum = shortSteps.reduce((total, step) => total + (step.minutes ?? 0), 0);
  return [
    ...(isTimed && !isWithin
      ? [{ where, text: `the steps take ${sum} minutes, the outline says ${minutes.join("–")}` }]
      : []),
    ...(short && shortSum !== short.minutes
      ? [{ where, text: `the short steps take ${shortSum} minutes, the outline says ${short.minutes}` }]
      : []),
  ];
}

function repeatedSteps(guide: Guide): Finding[] {
  const seen = new Map<string, string>();
  return guide.exercises.flatMap((exercise) =>
    [...exercise.steps, ...exercise.shortSteps].flatMap((step) =>
      [step.title, step.text].flatMap((text) => {
        const first = seen.get(text.toLowerCase()) ?? nameOf(exercise);
        seen.set(text.toLowerCase(), first);
        return first === nameOf(exercise)
          ? []
          : [{ where: nameOf(exercise), text: `"${text}" also stands in ${first}` }];
      }),
    ),
  );
}
