// Holds an exercise to its sheet: the group is told which one to take, and reads what goes in and comes out by its name.

import { kindById } from "#record/kinds.ts";
import type { Exercise, Guide } from "../guide.ts";
import { toolById } from "../tools.ts";
import { nameOf, type Finding } from "./finding.ts";

export function sheetFindings(guide: Guide): Finding[] {
  return guide.exercises.flatMap((exercise) => [
    ...withoutRoom(exercise),
    ...unnamedSheet(exercise),
    ...unnamedKinds(exercise),
  ]);
}

/** What an exercise gives out must have a place on its sheet. */
function withoutRoom(exercise: Exercise): Finding[] {
  const onSheet = new Set(toolById(exercise.tool).parts.map((part) => part.kind));
  const out = new Set([...exercise.out, ...(exercise.short?.out ?? [])]);
  return [...out]
    .filter((kind) => !onSheet.has(kind))
    .map((kind) => ({ where: nameOf(exercise), text: `gives out "${kind}", but its sheet has no room for it` }));
}

/** Whoever reads the steps beside a pile of printed sheets must find the right one. */
function unnamedSheet(exercise: Exercise): Finding[] {
  const title = toolById(exercise.tool).title[exercise.lang];
  const told = [
    exercise.sectionWords.preparation,
    ...[...exercise.steps, ...exercise.shortSteps].map((step) => `${step.title}. ${step.text}`),
  ].join(" ");
  const isNamed = told.toLowerCase().includes(title.toLowerCase().replace(/[ …?]+$/, ""));
  return isNamed ? [] : [{ where: nameOf(exercise), text: `the steps do not say that its sheet is «${title}»` }];
}

function unnamedKinds(exercise: Exercise): Finding[] {
  const { short, lang } = exercise;
  const words = (exercise.sectionWords.inAndOut ?? "").toLowerCase();
  const kinds = new Set([...exercise.in, ...exercise.out, ...(short?.in ?? []), ...(short?.out ?? [])]);
  return [...kinds].flatMap((id) => {
    const { name, plural } = kindById(id);
    const isNamed = [name[lang], plural[lang]].some((label) => words.includes(stemOf(label)));
    return isNamed
      ? []
      : [{ where: nameOf(exercise), text: `"${name[lang]}" is not named under what goes in and out` }];
  });
}

/** The longest word of a label, without the end that changes. */
function stemOf(label: string): string {
  const [longest = ""] = (label.toLowerCase().match(/\p{L}+/gu) ?? []).toSorted((a, b) => b.length - a.length);
  return longest.slice(0, Math.max(4, longest.length - 3));
}
