// The stories of the demonstration as they stand in content/demo: what was done on which day, by whom, and what was written.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { channels, consentForms, isKindId } from "#record/index.ts";
import { parts } from "#publishing/publications/publication.ts";
import { demoPeople, type DemoPersonName, type DemoProcessName } from "./demo-cast.ts";

const folder = join(import.meta.dirname, "../../content/demo");

const person = z.enum(Object.keys(demoPeople) as [DemoPersonName, ...DemoPersonName[]]);
/** Days from the day the demonstration is made; in the past below zero. */
const day = z.int().min(-2000).max(2000);
/** A day is such a number too, and the other ends of links are the names that items were given. */
const fields = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));

const item = z.strictObject({
  kind: z.string().refine(isKindId, "is not a kind"),
  /** What later steps call it. */
  as: z.string().optional(),
  by: person.optional(),
  on: day.optional(),
  channel: z.enum(channels).default("meeting"),
  consent: z.string().optional(),
  fields,
});

const consent = z.strictObject({
  code: z.string(),
  covers: z.string(),
  given: z.enum(consentForms),
  on: day,
  wantsToHear: z.boolean().default(false),
});

const step = z.strictObject({
  exercise: z.string(),
  on: day,
  by: person.default("leader"),
  /** Who sees to it, in the plan. */
  responsible: person.optional(),
  isRepeat: z.boolean().default(false),
  consents: z.array(consent).default([]),
  items: z.array(item).default([]),
  /** Written first one way and then another: the version before is kept. */
  edits: z.array(z.strictObject({ item: z.string(), by: person.optional(), fields })).default([]),
  binned: z.array(z.string()).default([]),
  /** Each one's answers from one to five, in the order of the six criteria. */
  selfCheck: z.strictObject({ theme: z.string(), scores: z.partialRecord(person, z.array(z.int())) }).optional(),
  /** Only in the plan: nothing has happened yet. */
  isPlanned: z.boolean().default(false),
  skipped: z.string().optional(),
  closed: z.strictObject({ on: day.optional(), outcome: z.string(), learning: z.string().default("") }).optional(),
});

const story = z.strictObject({
  title: z.string(),
  aim: z.string(),
  origin: z.enum(["guide", "short", "exercise"]),
  exercise: z.string().default(""),
  startsOn: day,
  published: z.strictObject({ on: day, by: person, parts: z.record(z.enum(parts), z.string()) }).optional(),
  steps: z.array(step).default([]),
});

export type Story = z.infer<typeof story>;
export type StoryStep = z.infer<typeof step>;
export type StoryItem = z.infer<typeof item>;
export type StoryFields = z.infer<typeof fields>;

/** A story's own file, and its steps in the files of the folder beside it, in the order of their names. */
export function readStory(name: DemoProcessName): Story {
  const told = story.parse(readYaml(join(folder, `${name}.yaml`)));
  const chapters = readdirSync(join(folder, name)).filter((file) => file.endsWith(".yaml"));
  const steps = chapters.sort().flatMap((file) => z.array(step).parse(readYaml(join(folder, name, file))));
  return { ...told, steps: [...told.steps, ...steps] };
}

function readYaml(file: string): unknown {
  return parse(readFileSync(file, "utf8"));
}
