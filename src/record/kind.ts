// A kind is a type of thing a group writes down. It is declared once; screen, paper, report and export all read the declaration.

import type { Text } from "#platform/language.ts";

/** The values of an item, by field name. Links are not here: they are rows of their own. */
export type FieldValues = Readonly<Record<string, FieldValue>>;
export type FieldValue = string | number | boolean | null;

interface FieldBase {
  readonly label: Text;
  readonly hint?: Text;
  /** A required field is asked for on the form; an item is saved without it all the same and shown as incomplete. */
  readonly required?: boolean;
  /**
   * "personal": may hold a name or how to reach somebody; never published, never in an export for others.
   * "role": a unit, a position or an association, in words for everybody; the form says never to write a name.
   */
  readonly holds?: "personal" | "role";
}

export type Field = FieldBase &
  (
    | { readonly type: "text" | "prose" | "day" | "year" | "flag" }
    | { readonly type: "number"; readonly min?: number; readonly max?: number; readonly unit?: Text }
    /** A whole number from 1 to 5, with a word at each end. */
    | { readonly type: "scale"; readonly low: Text; readonly high: Text }
    | { readonly type: "choice"; readonly options: Readonly<Record<string, Text>> }
    /** Links to items of these kinds. `carriesVoice`: the trace from voices to decisions runs along them. */
    | { readonly type: "links"; readonly kinds: readonly string[]; readonly carriesVoice: boolean }
  );

export interface FieldProblem {
  readonly field: string;
  readonly text: Text;
}

export interface Kind {
  /** kebab-case, in English: `insight-note`. */
  readonly id: string;
  /** Raised by one when the fields change; `upgrade` then lifts values from the version before, where any must move. */
  readonly version: number;
  readonly name: Text;
  readonly plural: Text;
  /** One sentence to the person who is about to write one. */
  readonly hint: Text;
  /** In the order they are asked. */
  readonly fields: Readonly<Record<string, Field>>;
  /** Something a person told us: it is written under that person's consent. */
  readonly carriesConsent?: boolean;
  /** The field that says what it is in one line; `line` when one field is not enough. */
  readonly title: string;
  readonly line?: (values: FieldValues) => string;
  /** Rules across fields, each with a sentence that says how to mend it. */
  readonly check?: (values: FieldValues) => FieldProblem[];
  /** Pure: values of the version before, as they would be written today. */
  readonly upgrade?: (from: number, values: FieldValues) => FieldValues;
}

/** The compiler checks the declaration where it is written. */
export function kind(declaration: Kind): Kind {
  return declaration;
}

/** How an item of this kind reads in one line. */
export function lineOf(declaration: Kind, values: FieldValues): string {
  const line = declaration.line?.(values) ?? values[declaration.title];
  return String(line ?? "").trim();
}
