// Turns what a story says about an item into the values and links of its kind.

import { addDays, type Day } from "#platform/clock.ts";
import { type FieldValue, type FieldValues, kindById, type LinkWish } from "#record/index.ts";
import type { StoryFields } from "./story.ts";

/** A day is told as days from today, a year as years from this one. */
export function storyValues(kind: string, told: StoryFields, today: Day): FieldValues {
  const values: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(told)) {
    const field = kindById(kind).fields[name];
    if (!field) throw new Error(`The kind ${kind} has no field named ${name}.`);
    if (field.type === "links" || Array.isArray(value)) continue;
    if (field.type === "day") values[name] = addDays(today, Number(value));
    else if (field.type === "year") values[name] = Number(today.slice(0, 4)) + Number(value);
    else values[name] = typeof value === "string" ? value.trim() : (value as FieldValue);
  }
  return values;
}

export function storyLinks(kind: string, told: StoryFields, idOf: (name: string) => string): LinkWish[] {
  return Object.entries(told).flatMap(([relation, value]) =>
    kindById(kind).fields[relation]?.type === "links"
      ? [value].flat().map((name) => ({ relation, toId: idOf(String(name)) }))
      : [],
  );
}
