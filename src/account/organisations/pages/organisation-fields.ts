// The questions about an organisation, asked alike at the first run, for a new one and in its settings.

import { organisationKinds } from "#people/organisation.ts";
import { type Place, placeLine } from "#people/places/places.ts";
import { languageNames, languages } from "#platform/language.ts";
import { button, checkboxesField, selectField, textField, type FormState } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { kindTexts, organisationTexts } from "../texts/organisation-texts.ts";

export function organisationFields(state: FormState, found: readonly Place[] | null): Html {
  const { language } = state;
  return html`${selectField(state, {
    name: "kind",
    label: organisationTexts.kind[language],
    options: organisationKinds.map((value) => ({ value, label: kindTexts[value][language] })),
    isRequired: true,
  })}
  ${nameAndLanguage(state)} ${placeFields(state, found)}`;
}

export function nameAndLanguage(state: FormState): Html {
  const { language } = state;
  return html`${textField(state, {
    name: "organisation",
    label: organisationTexts.name[language],
    hint: organisationTexts.nameHint[language],
    autocomplete: "organization",
    maxLength: 200,
    isRequired: true,
  })}
  ${selectField(state, {
    name: "writes",
    label: organisationTexts.writes[language],
    options: languages.map((value) => ({ value, label: languageNames[value] })),
    isRequired: true,
  })}`;
}

/** `found` is null before anything was looked for. */
export function placeFields(state: FormState, found: readonly Place[] | null): Html {
  const { language } = state;
  const options = (found ?? []).map((place) => ({ value: place.id, label: placeLine(place, language) }));
  const search = textField(state, {
    name: "place",
    label: organisationTexts.place[language],
    hint: organisationTexts.placeHint[language],
    length: "medium",
  });
  const find = button({
    text: organisationTexts.findPlace[language],
    variant: "secondary",
    name: "find",
    value: "yes",
    isUnchecked: true,
  });
  const choices = checkboxesField(state, { name: "places", label: organisationTexts.places[language], options });
  const nothing = html`<p role="status">${organisationTexts.noPlace[language]}</p>`;
  return html`${search} ${find} ${options.length > 0 && choices} ${found !== null && options.length === 0 && nothing}`;
}
