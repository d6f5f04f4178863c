// The form fields of a kind, drawn from its declaration: the same on every sheet.

import type { Language } from "#platform/language.ts";
import type { Field, Item, Kind } from "#record/index.ts";
import {
  checkboxesField,
  checkboxField,
  dayField,
  type FormState,
  numberField,
  proseField,
  radioField,
  scaleField,
  selectField,
} from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { itemTexts } from "../texts/item-texts.ts";

/** Items that a links field may point to, by kind. */
export type Candidates = ReadonlyMap<string, readonly Pick<Item, "id" | "line">[]>;

/** More choices than this are easier to find in a list than in a row of buttons. */
const mostButtons = 6;

export function kindFields(
  state: FormState,
  kind: Kind,
  names: readonly string[],
  candidates: Candidates,
  lang: Language,
): Html {
  return html`${names.map((name) => {
    const field = kind.fields[name];
    return field && kindField(state, name, field, candidates, lang);
  })}`;
}

function kindField(state: FormState, name: string, field: Field, candidates: Candidates, lang: Language): Html | null {
  const question = {
    name,
    label: field.label[state.language],
    hint: hintOf(field, state.language),
    isRequired: field.required,
    lang: lang === state.language ? undefined : lang,
  };
  switch (field.type) {
    case "text":
      // A sentence is seen in full while it is written.
      return proseField(state, { ...question, rows: 1 });
    case "prose":
      return proseField(state, { ...question, rows: 4 });
    case "day":
      return dayField(state, question);
    case "year":
      return numberField(state, { ...question, min: 1900, max: 2200 });
    case "number":
      return numberField(state, { ...question, min: field.min, max: field.max, unit: field.unit?.[state.language] });
    case "flag":
      return checkboxField(state, question);
    case "scale":
      return scaleField(state, { ...question, low: field.low[state.language], high: field.high[state.language] });
    case "choice":
      return choiceField(state, question, field.options);
    case "links":
      return linksField(state, question, field.kinds, candidates);
  }
}

/** Words for everybody about who does something are a unit or a position: the form says so wherever they are asked for. */
function hintOf({ hint, holds }: Field, language: Language): string | undefined {
  if (holds !== "role") return hint?.[language];
  return `${(hint ?? itemTexts.unitOrPosition)[language]} ${itemTexts.neverName[language]}`;
}

function choiceField(
  state: FormState,
  question: { name: string; label: string; hint?: string; isRequired?: boolean },
  options: Readonly<Record<string, Readonly<Record<Language, string>>>>,
): Html {
  const choices = Object.entries(options).map(([value, text]) => ({ value, label: text[state.language] }));
  const unknown = { value: "", label: itemTexts.unknown[state.language] };
  return choices.length <= mostButtons
    ? radioField(state, { ...question, options: [...choices, unknown] })
    : selectField(state, { ...question, options: [unknown, ...choices] });
}

function linksField(
  state: FormState,
  question: { name: string; label: string; hint?: string },
  kinds: readonly string[],
  candidates: Candidates,
): Html | null {
  const options = kinds.flatMap((kind) => candidates.get(kind) ?? []);
  if (options.length === 0) return null;
  return checkboxesField(state, { ...question, options: options.map(({ id, line }) => ({ value: id, label: line })) });
}
