// Fields that somebody chooses in: a list, one of some, several of some, a yes, a step on a scale.

import { attributes, html, type Html } from "../html.ts";
import { details } from "../pieces/content.ts";
import { chooseAmong, words } from "../texts.ts";
import { controlMarks, fieldFrame, groupFrame, labelText, problemText } from "./frame.ts";
import { fieldId, isTicked, type FieldQuestion, type FormState } from "./form-state.ts";

const mostInSight = 12;

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export interface OptionsQuestion extends FieldQuestion {
  readonly options: readonly Option[];
}

export interface SelectQuestion extends OptionsQuestion {
  /** What the list says before anything is chosen; "Choose" by itself. */
  readonly unchosen?: string;
}

export interface ScaleQuestion extends FieldQuestion {
  /** The words at the ends: 1 and 5. */
  readonly low: string;
  readonly high: string;
}

export function selectField(form: FormState, question: SelectQuestion): Html {
  const options = question.options.map(({ value, label }) => {
    const marks = attributes({ value, selected: isTicked(form, question.name, value) });
    return html`<option ${marks}>${label}</option>`;
  });
  const control = html`<select class="ds-input" ${attributes({ ...controlMarks(form, question) })}>
    <option value="">${question.unchosen ?? words.choose[form.language]}</option>
    ${options}
  </select>`;
  return fieldFrame(form, question, control);
}

export function radioField(form: FormState, question: OptionsQuestion): Html {
  return groupFrame(form, question, choices(form, question, "radio"));
}

export function checkboxesField(form: FormState, question: OptionsQuestion): Html {
  return groupFrame(form, question, choices(form, question, "checkbox"));
}

/** A single yes; sent as "yes". */
export function checkboxField(form: FormState, question: FieldQuestion): Html {
  const option = { value: "yes", label: labelText(form, question), hint: question.hint };
  const isOn = form.values?.[question.name] === true || isTicked(form, question.name, "yes");
  const marks = { ...controlMarks(form, question), value: "yes", checked: isOn };
  return html`<div class="field">${problemText(form, question.name)} ${choice(option, "checkbox", marks)}</div>`;
}

/** From 1 to 5, with a word at each end. */
export function scaleField(form: FormState, question: ScaleQuestion): Html {
  const steps = [1, 2, 3, 4, 5].map((step) => {
    const id = optionId(form, question.name, step - 1);
    const end = step === 1 ? question.low : step === 5 ? question.high : undefined;
    const marks = attributes({
      id,
      name: question.name,
      value: step,
      checked: isTicked(form, question.name, String(step)),
      required: question.isRequired,
      "aria-invalid": controlMarks(form, question)["aria-invalid"],
    });
    return html`<label class="scale-step">
      <input class="ds-input" type="radio" ${marks} />
      <span>${step}${end && html`<span class="ds-sr-only"> – ${end}</span>`}</span>
    </label>`;
  });
  return groupFrame(
    form,
    question,
    html`<div class="scale">
      <span class="scale-end" aria-hidden="true">${question.low}</span>
      <div class="scale-steps">${steps}</div>
      <span class="scale-end" aria-hidden="true">${question.high}</span>
    </div>`,
  );
}

function choices(form: FormState, question: OptionsQuestion, type: "radio" | "checkbox"): Html {
  const isWrong = controlMarks(form, question)["aria-invalid"];
  const rows = question.options.map((option, index) => {
    const id = optionId(form, question.name, index);
    const checked = isTicked(form, question.name, option.value);
    const marks = {
      id,
      name: question.name,
      value: option.value,
      checked,
      required: type === "radio" && question.isRequired,
      "aria-invalid": isWrong,
    };
    // The question's own hint is called after the first answer.
    return { checked, row: choice(option, type, marks, `${id}-about`) };
  });
  const isLong = type === "checkbox" && rows.length > mostInSight;
  const seen = rows.filter(({ checked }) => checked || !isLong);
  const folded = rows.filter((each) => !seen.includes(each));
  const list = html`<div class="choices">${seen.map(({ row }) => row)}</div>`;
  return folded.length === 0
    ? list
    : html`${list}
      ${foldedChoices(
        form,
        folded.map(({ row }) => row),
      )}`;
}

/** What is chosen stays in sight; the rest of a long list is there for those who open it. */
function foldedChoices(form: FormState, rows: readonly Html[]): Html {
  return details(chooseAmong(rows.length)[form.language], html`<div class="choices">${rows}</div>`);
}

interface ChoiceMarks {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly required?: boolean;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: "true";
}

function choice(
  option: Omit<Option, "label"> & { readonly label: string | Html },
  type: "radio" | "checkbox",
  marks: ChoiceMarks,
  hintId = `${marks.id}-hint`,
): Html {
  const described = option.hint ? { "aria-describedby": marks["aria-describedby"] ?? hintId } : {};
  return html`<div class="choice">
    <input class="ds-input" ${attributes({ type, ...marks, ...described })} />
    <label for="${marks.id}">${option.label}</label>
    ${option.hint && html`<p class="field-hint" id="${hintId}">${option.hint}</p>`}
  </div>`;
}

/** The first answer has the question's own id, so that the error summary jumps to it. */
function optionId(form: FormState, name: string, index: number): string {
  return index === 0 ? fieldId(form, name) : `${fieldId(form, name)}-${index + 1}`;
}
