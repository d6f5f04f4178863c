// What a team has written, as it reads to a person: days as people say them, and begun sentences with their beginning.

import type { Language } from "#platform/language.ts";
import { type Field, type FieldValue, kindById, shownValue } from "#record/index.ts";
import { shortDay } from "#ui/time.ts";

export function valueWords(field: Field, value: FieldValue | undefined, language: Language): string {
  if (field.type === "day" && typeof value === "string" && value !== "") return shortDay(value, language);
  return shownValue(field, value, language);
}

/** A field that is asked for as "Vi fant at …" reads as that sentence. */
export function sentenceOf(item: { readonly kind: string; readonly line: string }, language: Language): string {
  const { fields, title, line } = kindById(item.kind);
  const label = fields[title]?.label[language] ?? "";
  const isBegun = label.endsWith("…") && !line && item.line !== "";
  return isBegun ? `${label.slice(0, -1).trimEnd()} ${item.line}` : item.line;
}

/** The same in the language it is written in. */
export function inItsWords(item: { readonly kind: string; readonly line: string; readonly language: string }): string {
  return sentenceOf(item, item.language as Language);
}
