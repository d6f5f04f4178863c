// The form with which a team starts: what it is called, how much of the guide, when and where.

import { guideIn } from "#guide/index.ts";
import { languageNames, languages, type Language } from "#platform/language.ts";
import {
  actions,
  button,
  dayField,
  errorSummary,
  form,
  type FormState,
  hiddenField,
  proseField,
  radioField,
  selectField,
  textField,
} from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { pageTop } from "#ui/pieces.ts";
import { teamUrls } from "../../urls.ts";
import { originNames, processTexts } from "../texts/process-texts.ts";

export function startPage(state: FormState, organisation: string, id: string): Html {
  const { language } = state;
  return html`${pageTop({ title: processTexts.start[language], lead: processTexts.startLead[language] })}
  ${form({
    action: teamUrls(language, organisation).processes,
    body: html`${errorSummary(state)} ${hiddenField("id", id)}
      ${textField(state, {
        name: "title",
        label: processTexts.title[language],
        hint: processTexts.titleHint[language],
        isRequired: true,
        maxLength: 200,
      })}
      ${radioField(state, {
        name: "origin",
        label: processTexts.how[language],
        options: (["short", "guide", "exercise"] as const).map((origin) => ({
          value: origin,
          label: originNames[origin][language],
        })),
      })}
      <div class="only-one-exercise">
        ${selectField(state, {
          name: "exercise",
          label: processTexts.exercise[language],
          hint: processTexts.exerciseHint[language],
          options: exerciseOptions(language),
        })}
      </div>
      ${proseField(state, { name: "aim", label: processTexts.aim[language], rows: 3 })}
      ${textField(state, { name: "places", label: processTexts.places[language], hint: processTexts.placesHint[language] })}
      ${dayField(state, { name: "startOn", label: processTexts.startOn[language] })}
      ${selectField(state, {
        name: "writtenIn",
        label: processTexts.writtenIn[language],
        options: languages.map((each) => ({ value: each, label: languageNames[each] })),
      })}
      ${actions(button({ text: processTexts.start[language] }))}`,
  })}`;
}

function exerciseOptions(language: Language): { value: string; label: string }[] {
  return guideIn(language).exercises.map(({ slug, number, title }) => ({ value: slug, label: `${number} ${title}` }));
}
