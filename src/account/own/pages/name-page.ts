// A person's name, and the language they read.

import { languageNames, languages } from "#platform/language.ts";
import { actions, button, errorSummary, form, radioField, textField, type FormState } from "#ui/fields.ts";
import { html } from "#ui/html.ts";
import { pageTop } from "#ui/pieces.ts";
import type { PageParts } from "#web/visit.ts";
import { urls } from "../../../urls.ts";
import { fieldTexts } from "../../entering/texts/fields.ts";
import { ownTexts } from "../texts/own-texts.ts";
import { upToAccount } from "./up-to-account.ts";

export function namePage(state: FormState): PageParts {
  const { language } = state;
  const title = ownTexts.name[language];
  const fields = html`${textField(state, {
    name: "name",
    label: fieldTexts.name[language],
    hint: fieldTexts.nameHint[language],
    autocomplete: "name",
    maxLength: 200,
    isRequired: true,
  })}
  ${radioField(state, {
    name: "language",
    label: fieldTexts.language[language],
    hint: ownTexts.languageHint[language],
    options: languages.map((value) => ({ value, label: languageNames[value] })),
  })}
  ${actions(button({ text: fieldTexts.save[language] }))}`;
  const action = urls.accountPart(language, "name");
  const body = html`${errorSummary(state)} ${pageTop({ title })} ${form({ action, body: fields })}`;
  return { title, body, breadcrumbs: upToAccount(language), hasProblems: Boolean(state.problems?.length) };
}
