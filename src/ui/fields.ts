// Everything a form is made of, in one place for those who write pages.

export { checkboxField, checkboxesField, radioField, scaleField, selectField } from "./fields/chosen.ts";
export type { Option, OptionsQuestion, ScaleQuestion, SelectQuestion } from "./fields/chosen.ts";
export { actions, button, buttonLink, errorSummary, form } from "./fields/form.ts";
export type { Button, ButtonLink, ButtonVariant, FormShell } from "./fields/form.ts";
export { fieldId } from "./fields/form-state.ts";
export type { FieldQuestion, FormProblem, FormState, FormValue } from "./fields/form-state.ts";
export { dayField, fileField, hiddenField, numberField, proseField, textField } from "./fields/typed.ts";
export type { DayQuestion, FileQuestion, NumberQuestion, ProseQuestion, TextQuestion } from "./fields/typed.ts";
