// The form in which a leader chooses what a process takes in from elsewhere.

import type { Language } from "#platform/language.ts";
import { actions, button, errorSummary, form, type FormState, radioField } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { pageTop } from "#ui/pieces.ts";
import { teamUrls } from "../../urls.ts";
import { processTabs } from "../pages/process-tabs.ts";
import { settingsTexts } from "../texts/settings-texts.ts";
import type { AdoptionView } from "./adoption-view.ts";

export interface AdoptionPage extends AdoptionView {
  readonly language: Language;
  readonly organisation: string;
  readonly state: FormState;
}

export function adoptionPage(page: AdoptionPage): Html {
  const { language, organisation, process, choices } = page;
  return html`
    ${pageTop({ kicker: process.title, title: settingsTexts.adopt[language], lead: settingsTexts.adoptWhy[language] })}
    ${processTabs(language, organisation, process.id, "overview")}
    ${choices.length > 0 ? choosing(page) : html`<p>${settingsTexts.adoptNone[language]}</p>`}
  `;
}

function choosing({ language, organisation, process, choices, state }: AdoptionPage): Html {
  const options = choices.map(({ value, process: other, exercise }) => ({
    value,
    label: `${other.title}: ${exercise ?? settingsTexts.whole[language]}`,
  }));
  return form({
    action: teamUrls(language, organisation).adoption(process.id),
    label: settingsTexts.adopt[language],
    body: html`${errorSummary(state)}
    ${radioField(state, {
      name: "source",
      label: settingsTexts.adoptWhat[language],
      hint: settingsTexts.adoptHint[language],
      options,
    })}
    ${actions(button({ text: settingsTexts.adoptDo[language] }))}`,
  });
}
