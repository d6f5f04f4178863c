// Every exercise has its sheet, every sheet lays out fields that exist, and its session fits the time.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { parse } from "yaml";

import { languages, type Text } from "#platform/language.ts";
import type { Field } from "#record/kind.ts";
import { kindById } from "#record/kinds.ts";

import { fieldsOf, type Layout } from "./tool.ts";
import { toolById, tools } from "./tools.ts";

interface OutlinedExercise {
  readonly slug: string;
  readonly tool: string;
  readonly minutes: readonly [number, number];
  readonly out: readonly string[];
  readonly short?: { readonly out: readonly string[] };
}

const exercises = readExercises();

test("there are 56 tools, each with its own kebab-case id", () => {
  assert.equal(tools.length, 56);
  assert.equal(new Set(tools.map((tool) => tool.id)).size, 56);
  for (const tool of tools) assert.match(tool.id, /^[a-z]+(-[a-z]+)*$/);
});

test("an unknown tool is named in the error", () => {
  assert.throws(() => toolById("abacus"), /"abacus"/);
});

test("the tools stand in the order of the exercises, one for each", () => {
  assert.deepEqual(
    tools.map((tool) => tool.id),
    exercises.map((exercise) => exercise.slug),
  );
  for (const exercise of exercises) assert.equal(exercise.tool, exercise.slug);
});

test("everything an exercise gives out can be written on its sheet, on the short path too", () => {
  for (const exercise of exercises) {
    const written = new Set(toolById(exercise.tool).parts.map((part) => part.kind));
    for (const id of [...exercise.out, ...(exercise.short?.out ?? [])]) {
      assert.ok(written.has(id), `${exercise.slug}: ${id}`);
    }
  }
});

test("every field of a sheet is in its kind, and is asked for once", () => {
  for (const [where, part] of everyPart()) {
    const { fields } = kindById(part.kind);
    const asked = [...fieldsOf(part), ...Object.keys(part.given ?? {})];
    for (const key of asked) assert.ok(fields[key], `${where}.${key}`);
    assert.equal(new Set(asked).size, asked.length, where);
  }
});

test("every sheet asks for the fields its kind requires, or gives them", () => {
  for (const [where, part] of everyPart()) {
    const asked = new Set([...fieldsOf(part), ...Object.keys(part.given ?? {})]);
    for (const [key, field] of Object.entries(kindById(part.kind).fields)) {
      if (field.required) assert.ok(asked.has(key), `${where}.${key}`);
    }
  }
});

test("a matrix lies on two scales, columns on a choice, a timeline on a choice or a day with a choice as lanes", () => {
  for (const [where, part] of everyPart()) {
    const typeOf = (key: string): Field["type"] | undefined => kindById(part.kind).fields[key]?.type;
    if (part.shape === "matrix") assert.deepEqual([typeOf(part.across), typeOf(part.up)], ["scale", "scale"], where);
    if (part.shape === "columns") assert.equal(typeOf(part.by), "choice", where);
    if (part.shape !== "timeline") continue;
    assert.ok(["choice", "day"].includes(typeOf(part.along) ?? ""), where);
    assert.equal(typeOf(part.lanes), "choice", where);
  }
});

test("what is given is one of the field's choices, or a mark", () => {
  for (const [where, part] of everyPart()) {
    for (const [key, value] of Object.entries(part.given ?? {})) {
      const field = kindById(part.kind).fields[key];
      const fits = field?.type === "choice" ? Object.hasOwn(field.options, String(value)) : value === true;
      assert.ok(fits, `${where}.${key}`);
    }
  }
});

test("a sheet that has a kind twice gives each part a heading", () => {
  for (const tool of tools) {
    for (const part of tool.parts) {
      const alike = tool.parts.filter((other) => other.kind === part.kind);
      if (alike.length > 1) assert.ok(part.heading, `${tool.id}: ${part.kind}`);
    }
  }
});

test("all five shapes are in use", () => {
  const shapes = new Set([...everyPart()].map(([, part]) => part.shape));
  assert.deepEqual([...shapes].sort(), ["columns", "form", "list", "matrix", "timeline"]);
});

test("a session has three to seven steps and fits the time of its exercise", () => {
  for (const { slug, minutes } of exercises) {
    const { session } = toolById(slug);
    assert.ok(session.length >= 3 && session.length <= 7, slug);
    const total = session.reduce((sum, step) => sum + step.minutes, 0);
    assert.ok(total > 0 && total <= minutes[1], `${slug}: ${total} of ${minutes[1]} minutes`);
  }
});

test("every vote is silent, with three or four dots each", () => {
  for (const tool of tools) {
    for (const step of tool.session) {
      if (step.does === "vote") assert.ok(step.isAnonymous && [3, 4].includes(step.dots ?? 0), tool.id);
      else assert.equal(step.dots, undefined, tool.id);
    }
  }
});

test("ideas are collected without names, save where people stand up and call their own topic", () => {
  for (const tool of tools) {
    if (tool.id === "open-space" || !tool.parts.some((part) => part.kind === "idea")) continue;
    for (const step of tool.session) if (step.does === "collect") assert.equal(step.isAnonymous, true, tool.id);
  }
});

test("every text is there in four languages, and the English is not the bokmål", () => {
  for (const [where, text] of everyText()) {
    for (const language of languages) assert.ok(text[language].trim(), `${where} (${language})`);
    assert.notEqual(text.nb, text.en, where);
  }
});

test("no two steps in the guide say the same thing", () => {
  const said = tools.flatMap((tool) => tool.session.map((step) => step.say.nb));
  assert.equal(new Set(said).size, said.length);
});

function readExercises(): readonly OutlinedExercise[] {
  const outline = parse(readFileSync(new URL("../../content/guide/outline.yaml", import.meta.url), "utf8")) as {
    phases: { themes: { exercises: OutlinedExercise[] }[] }[];
  };
  return outline.phases.flatMap((phase) => phase.themes.flatMap((theme) => theme.exercises));
}

function* everyPart(): Generator<[where: string, part: Layout]> {
  for (const tool of tools) for (const part of tool.parts) yield [`${tool.id}/${part.kind}`, part];
}

function* everyText(): Generator<[where: string, text: Text]> {
  for (const tool of tools) {
    yield [tool.id, tool.title];
    yield [tool.id, tool.purpose];
    for (const step of tool.session) yield [`${tool.id}/${step.does}`, step.say];
    for (const { heading } of tool.parts) if (heading) yield [tool.id, heading];
  }
}
