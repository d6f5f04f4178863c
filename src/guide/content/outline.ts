// The order of the guide: phases, themes and exercises, and what each exercise takes in and gives out.

import { z } from "zod";
import { isKindId } from "#record/kinds.ts";
import { readYaml } from "./checked-yaml.ts";
import { ContentMistakes, type Mistake } from "./mistakes.ts";
import type { SourceFile } from "./source.ts";

const slug = z.string("needs a name").regex(/^[a-z][a-z0-9-]*$/, "may hold small letters, digits and hyphens only");
const kind = z.string().refine(isKindId, { error: (issue) => `there is no kind named "${String(issue.input)}"` });
const range = z
  .tuple([z.int().positive(), z.int().positive()], "needs two whole numbers: [least, most]")
  .refine(([least, most]) => least <= most, "the least must come first");

const short = z.strictObject({
  minutes: z.int("needs a whole number of minutes").positive(),
  in: z.array(kind, "needs a list of kinds"),
  out: z.array(kind, "needs a list of kinds"),
  /** How many times it is done, where it is a talk and no part of a meeting. */
  talks: z.int().positive().optional(),
});

const exercise = z.strictObject({
  slug,
  number: z.string("needs a number in quotes").regex(/^\d+\.\d+$/, "needs a number such as '4.2', in quotes"),
  basis: z.enum(["stated", "derived", "proposed"], "must be stated, derived or proposed"),
  tool: slug,
  minutes: range,
  people: range,
  in: z.array(kind, "needs a list of kinds"),
  out: z.array(kind, "needs a list of kinds").min(1, "an exercise gives at least one thing out"),
  /** It goes back on purpose: what it takes in is made later in the guide. */
  loop: z.boolean().default(false),
  short: short.optional(),
  sources: z.array(z.url({ protocol: /^https?$/, error: "needs a whole address" })).default([]),
});

const theme = z.strictObject({ slug, number: z.int().positive(), exercises: z.array(exercise).min(1) });
const phase = z.strictObject({ slug, themes: z.array(theme).min(1) });
const outline = z.strictObject({ phases: z.array(phase).min(1) });

export type Outline = Readonly<z.infer<typeof outline>>;
export type OutlinePhase = Outline["phases"][number];
export type OutlineTheme = OutlinePhase["themes"][number];
export type OutlineExercise = OutlineTheme["exercises"][number];

export function readOutline(source: SourceFile): Outline {
  const mistakes: Mistake[] = [];
  const read = readYaml(source.text, outline, (line, text) => mistakes.push({ file: source.file, line, text }));
  if (!read) throw new ContentMistakes(mistakes);
  const twice = namedTwice(read);
  if (twice.length > 0) throw new ContentMistakes(twice.map((text) => ({ file: source.file, line: 1, text })));
  return read;
}

function namedTwice(read: Outline): string[] {
  const themes = read.phases.flatMap((each) => each.themes);
  const exercises = themes.flatMap((each) => each.exercises);
  const names = [
    ...themes.map((each) => `theme ${each.slug}`),
    ...exercises.flatMap((each) => [`exercise ${each.slug}`, `exercise number ${each.number}`]),
  ];
  return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} stands twice`);
}
