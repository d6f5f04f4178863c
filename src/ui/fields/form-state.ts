// A form as somebody left it: the language it speaks, what they had typed, and what they need to mend. Every field reads it.

import type { Language } from "#platform/language.ts";

export type FormValue = string | number | boolean | readonly string[] | null | undefined;

export interface FormProblem {
  /** The name of the field it belongs to. */
  readonly field: string;
  /** A sentence that says how to mend it. */
  readonly text: string;
}

export interface FormState {
  readonly language: Language;
  /** By field name: what was typed, or what is stored. */
  readonly values?: Readonly<Record<string, FormValue>>;
  readonly problems?: readonly FormProblem[];
  /** Goes before every id, where one page holds several forms with the same names. */
  readonly prefix?: string;
}

export interface FieldQuestion {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  /** The language the person is expected to write in, when it is not the page's. */
  readonly lang?: string;
}

/** The id of the control that an error summary jumps to. */
export function fieldId(form: FormState, name: string): string {
  return form.prefix ? `${form.prefix}-${name}` : name;
}

export function typedText(form: FormState, name: string): string {
  const value = form.values?.[name];
  return value === null || value === undefined || typeof value === "boolean" ? "" : String(value);
}

export function isTicked(form: FormState, name: string, option: string): boolean {
  const value = form.values?.[name];
  return Array.isArray(value)
    ? value.includes(option)
    : value !== null && value !== undefined && String(value) === option;
}

export function problemAt(form: FormState, name: string): string | undefined {
  return form.problems?.find((problem) => problem.field === name)?.text;
}
