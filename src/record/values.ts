// Reads what somebody typed into the fields of a kind, and says in a sentence what cannot be read.

import { parseDay } from "#platform/clock.ts";
import type { Language, Text } from "#platform/language.ts";
import { isId } from "#platform/ids.ts";
import type { Field, FieldProblem, FieldValue, FieldValues, Kind } from "./kind.ts";
import type { LinkWish } from "./items/links.ts";

/** A form as far as this reader needs it; every name may come several times. */
export interface Typed {
  text(name: string): string;
  prose(name: string): string;
  all(name: string): readonly string[];
  has(name: string): boolean;
}

export interface ReadValues {
  readonly values: FieldValues;
  readonly relations: readonly string[];
  readonly links: readonly LinkWish[];
  readonly problems: readonly FieldProblem[];
}

export const longestText = 500;
export const longestProse = 20_000;

/** Reads the named fields. Empty is null: "unknown" is an honest answer and is never refused. */
export function readValues(kind: Kind, names: readonly string[], typed: Typed): ReadValues {
  const values: Record<string, FieldValue> = {};
  const problems: FieldProblem[] = [];
  const relations: string[] = [];
  const links: LinkWish[] = [];
  for (const name of names) {
    const field = kind.fields[name];
    if (!field) continue;
    if (field.type === "links") {
      relations.push(name);
      links.push(
        ...typed
          .all(name)
          .filter(isId)
          .map((toId) => ({ relation: name, toId })),
      );
      continue;
    }
    const read = readField(field, name, typed);
    if (isProblem(read)) problems.push({ field: name, text: read });
    else values[name] = read;
  }
  if (problems.length === 0) problems.push(...(kind.check?.(values) ?? []));
  return { values, relations, links, problems };
}

function isProblem(read: FieldValue | Text): read is Text {
  return typeof read === "object" && read !== null;
}

function readField(field: Exclude<Field, { type: "links" }>, name: string, typed: Typed): FieldValue | Text {
  const text = field.type === "prose" ? typed.prose(name).trim() : typed.text(name);
  if (field.type === "flag") return typed.has(name) && text !== "" && text !== "no";
  if (text === "") return null;
  switch (field.type) {
    case "text":
      return text.length > longestText ? tooLong(longestText) : text.replace(/\s*\n\s*/g, " ");
    case "prose":
      return text.length > longestProse ? tooLong(longestProse) : text;
    case "day":
      return parseDay(text) ?? noDay;
    case "year":
      return readNumber(text, 1900, 2200);
    case "number":
      return readNumber(text, field.min, field.max);
    case "scale":
      return /^[1-5]$/.test(text) ? Number(text) : notOffered;
    case "choice":
      return Object.hasOwn(field.options, text) ? text : notOffered;
  }
}

function readNumber(text: string, min = -1e9, max = 1e9): number | Text {
  const number = Number(text.replaceAll(/[\s\u00a0]/g, "").replace(",", "."));
  if (!Number.isFinite(number)) return noNumber;
  return number < min || number > max ? outside(min, max) : number;
}

const noDay: Text = {
  nb: "Skriv dag, måned og år, for eksempel 5.3.2026.",
  nn: "Skriv dag, månad og år, til dømes 5.3.2026.",
  da: "Skriv dag, måned og år, for eksempel 5.3.2026.",
  en: "Write day, month and year, for example 5.3.2026.",
};
const noNumber: Text = {
  nb: "Skriv et tall, for eksempel 12.",
  nn: "Skriv eit tal, til dømes 12.",
  da: "Skriv et tal, for eksempel 12.",
  en: "Write a number, for example 12.",
};
const notOffered: Text = {
  nb: "Velg ett av svarene i listen.",
  nn: "Vel eitt av svara i lista.",
  da: "Vælg et af svarene på listen.",
  en: "Choose one of the answers in the list.",
};

function outside(min: number, max: number): Text {
  return {
    nb: `Skriv et tall fra ${min} til ${max}.`,
    nn: `Skriv eit tal frå ${min} til ${max}.`,
    da: `Skriv et tal fra ${min} til ${max}.`,
    en: `Write a number from ${min} to ${max}.`,
  };
}

function tooLong(longest: number): Text {
  return {
    nb: `Teksten er for lang. Kort den ned til ${longest} tegn, eller del den i to.`,
    nn: `Teksten er for lang. Kort han ned til ${longest} teikn, eller del han i to.`,
    da: `Teksten er for lang. Kort den ned til ${longest} tegn, eller del den i to.`,
    en: `The text is too long. Shorten it to ${longest} characters, or split it in two.`,
  };
}

/** How a stored value reads to a person; empty when there is none. */
export function shownValue(field: Field, value: FieldValue | undefined, language: Language): string {
  if (value === null || value === undefined || value === "") return "";
  if (field.type === "choice") return field.options[String(value)]?.[language] ?? String(value);
  if (field.type === "flag") return value === true ? yes[language] : "";
  if (field.type === "number" && field.unit) return `${value} ${field.unit[language]}`;
  if (field.type === "scale") return `${value} / 5`;
  return String(value);
}

const yes: Text = { nb: "Ja", nn: "Ja", da: "Ja", en: "Yes" };
