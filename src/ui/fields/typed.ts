// Fields that somebody types in: a line, several lines, a number, a day, a file; and the ones nobody sees.

import { attributes, html, type Html } from "../html.ts";
import { dayAsTyped } from "../time.ts";
import { fromTo, words } from "../texts.ts";
import { controlMarks, fieldFrame } from "./frame.ts";
import { typedText, type FieldQuestion, type FormState } from "./form-state.ts";

export interface TextQuestion extends FieldQuestion {
  readonly type?: "text" | "email" | "tel" | "url" | "search" | "password";
  /** As in the HTML standard: "name", "email", "street-address" ... */
  readonly autocomplete?: string;
  readonly maxLength?: number;
  readonly inputMode?: "text" | "numeric" | "email" | "tel" | "url" | "search";
  /** How long the expected answer is; the field is drawn so. Without it the field takes the whole line. */
  readonly length?: "short" | "medium";
  readonly spellcheck?: boolean;
}

export interface ProseQuestion extends FieldQuestion {
  readonly rows?: number;
  readonly maxLength?: number;
}

export interface NumberQuestion extends FieldQuestion {
  readonly min?: number;
  readonly max?: number;
  readonly isWhole?: boolean;
  /** Written after the field: "kr", "hours". */
  readonly unit?: string;
}

export interface DayQuestion extends FieldQuestion {
  /** ISO days: "2026-03-05". */
  readonly min?: string;
  readonly max?: string;
}

export interface FileQuestion extends FieldQuestion {
  /** As in the HTML standard: "image/*", ".pdf,.docx". */
  readonly accept?: string;
  readonly isMultiple?: boolean;
}

export function textField(form: FormState, question: TextQuestion): Html {
  const type = question.type ?? "text";
  const control = html`<input
    class="ds-input ${lengthClass(question.length)}"
    ${attributes({
      type,
      ...controlMarks(form, question),
      value: type === "password" ? undefined : typedText(form, question.name),
      autocomplete: question.autocomplete,
      maxlength: question.maxLength,
      inputmode: question.inputMode,
      spellcheck: question.spellcheck === undefined ? undefined : String(question.spellcheck),
    })}
  />`;
  return fieldFrame(form, question, control);
}

export function proseField(form: FormState, question: ProseQuestion): Html {
  const marks = attributes({
    ...controlMarks(form, question),
    rows: question.rows ?? 5,
    maxlength: question.maxLength,
  });
  // The browser drops one line break after the tag; this one is for it to drop.
  const control = html`<textarea class="ds-input" ${marks}>${"\n"}${typedText(form, question.name)}</textarea>`;
  return fieldFrame(form, question, control);
}

/** A line for digits: the browser's own number field throws away "3,5" and "about ten", and changes when one scrolls. */
export function numberField(form: FormState, question: NumberQuestion): Html {
  const asked = { ...question, hint: question.hint ?? rangeHint(form, question) };
  const marks = attributes({
    ...controlMarks(form, asked),
    value: typedText(form, question.name),
    inputmode: question.isWhole ? "numeric" : "decimal",
    autocomplete: "off",
  });
  const input = html`<input class="ds-input is-short" type="text" ${marks} />`;
  if (!question.unit) return fieldFrame(form, asked, input);
  return fieldFrame(form, asked, html`<span class="field-unit">${input}<span>${question.unit}</span></span>`);
}

/** The browser's own day field where there is one; typed "05.03.2026" is kept and read by `dayFromTyped`. */
export function dayField(form: FormState, question: DayQuestion): Html {
  const asked = { ...question, hint: question.hint ?? words.dayHint[form.language] };
  const day = dayAsTyped(typedText(form, question.name));
  const marks = attributes({
    type: day.isDay ? "date" : "text",
    ...controlMarks(form, asked),
    value: day.text,
    min: question.min,
    max: question.max,
    placeholder: day.isDay ? undefined : "dd.mm.yyyy",
  });
  return fieldFrame(form, asked, html`<input class="ds-input is-short" ${marks} />`);
}

export function fileField(form: FormState, question: FileQuestion): Html {
  const marks = attributes({
    ...controlMarks(form, question),
    accept: question.accept,
    multiple: question.isMultiple,
  });
  return fieldFrame(form, question, html`<input class="ds-input field-file" type="file" ${marks} />`);
}

export function hiddenField(name: string, value: string | number): Html {
  return html`<input type="hidden" name="${name}" value="${value}" />`;
}

function rangeHint(form: FormState, { min, max }: NumberQuestion): string | undefined {
  return min === undefined || max === undefined ? undefined : fromTo(min, max)[form.language];
}

function lengthClass(length: TextQuestion["length"]): string {
  return length === undefined ? "" : `is-${length}`;
}
