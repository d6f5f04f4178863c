// What the page of an exercise and each of its sections are given to show.

import type { Policy } from "#people/membership.ts";
import type { Language } from "#platform/language.ts";
import type { FormProblem, FormValue } from "#ui/fields.ts";
import type { RunView } from "../run-view.ts";

/** In place of a part's number: the form of something the exercise takes in. */
export const missingInput = -1;

/** What was typed in a part's form and what must be mended. */
export interface FormAgain {
  readonly part: number;
  readonly values: Readonly<Record<string, FormValue>>;
  readonly problems: readonly FormProblem[];
}

export interface RunPage extends RunView {
  readonly language: Language;
  readonly organisation: string;
  readonly may: Policy;
  readonly path: string;
  readonly newId: () => string;
  /** A form that is shown again with what was typed. */
  readonly again?: FormAgain;
  /** A problem with skipping or closing. */
  readonly problem?: "reason-missing" | "outcome-missing" | "changed-meanwhile";
  readonly typed?: { readonly outcome: string; readonly learning: string; readonly reason: string };
}
