// What every field has around it: the label above, the hint, and the sentence that says what to mend, tied together for those who listen.

import { attributes, html, type Html } from "../html.ts";
import { words } from "../texts.ts";
import { fieldId, problemAt, type FieldQuestion, type FormState } from "./form-state.ts";

/** What the control itself must carry so that label, hint and problem belong to it. */
export interface ControlMarks {
  readonly id: string;
  readonly name: string;
  readonly lang?: string;
  readonly required: boolean;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: "true";
}

/** One control with its label. */
export function fieldFrame(form: FormState, question: FieldQuestion, control: Html): Html {
  const id = fieldId(form, question.name);
  return html`
    <div class="ds-field field">
      <label class="ds-label" for="${id}">${labelText(form, question)}</label>
      ${hintAt(id, question.hint)} ${problemText(form, question.name)} ${control}
    </div>
  `;
}

/** Several controls that answer one question: the question is the legend. */
export function groupFrame(form: FormState, question: FieldQuestion, controls: Html): Html {
  const id = fieldId(form, question.name);
  const marks = controlMarks(form, question);
  return html`
    <fieldset class="ds-fieldset field" ${attributes({ "aria-describedby": marks["aria-describedby"] })}>
      <legend class="ds-label">${labelText(form, question)}</legend>
      ${hintAt(id, question.hint)} ${problemText(form, question.name)} ${controls}
    </fieldset>
  `;
}

export function controlMarks(form: FormState, question: FieldQuestion): ControlMarks {
  const id = fieldId(form, question.name);
  const hasProblem = problemAt(form, question.name) !== undefined;
  const describedBy = [question.hint && `${id}-hint`, hasProblem && `${id}-problem`].filter(Boolean).join(" ");
  return {
    id,
    name: question.name,
    lang: question.lang,
    required: question.isRequired ?? false,
    "aria-describedby": describedBy || undefined,
    "aria-invalid": hasProblem ? "true" : undefined,
  };
}

export function labelText(form: FormState, question: FieldQuestion): Html {
  const note = html` <span class="field-required">(${words.required[form.language]})</span>`;
  return html`${question.label}${question.isRequired && note}`;
}

export function problemText(form: FormState, name: string): Html {
  const problem = problemAt(form, name);
  if (problem === undefined) return html``;
  return html`<p class="ds-validation-message field-problem" id="${fieldId(form, name)}-problem">
    <span class="ds-sr-only">${words.errorPrefix[form.language]}: </span>${problem}
  </p>`;
}

function hintAt(id: string, hint: string | undefined): Html {
  return hint ? html`<p class="field-hint" id="${id}-hint">${hint}</p>` : html``;
}
