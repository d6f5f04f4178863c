// The settings of a process: what it is called and aims at, how it ends, and taking in work from elsewhere.

import type { Policy } from "#people/membership.ts";
import { languageNames, languages, type Language } from "#platform/language.ts";
import {
  actions,
  button,
  buttonLink,
  errorSummary,
  form,
  type FormState,
  hiddenField,
  proseField,
  selectField,
  textField,
} from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { facts, notice, pageTop, section } from "#ui/pieces.ts";
import { longMoment } from "#ui/time.ts";
import { teamUrls } from "../../urls.ts";
import { processTabs } from "../pages/process-tabs.ts";
import type { Process } from "../process.ts";
import { processTexts } from "../texts/process-texts.ts";
import { settingsTexts } from "../texts/settings-texts.ts";

export interface SettingsPage {
  readonly language: Language;
  readonly organisation: string;
  readonly process: Process;
  readonly may: Policy;
  readonly editing: FormState;
  readonly ending: FormState;
  readonly hasChanged: boolean;
}

export function settingsPage(page: SettingsPage): Html {
  const { language, organisation, process, may } = page;
  const isOpen = process.closedAt === null;
  return html`
    ${pageTop({ kicker: process.title, title: settingsTexts.title[language] })}
    ${processTabs(language, organisation, process.id, "overview")} ${page.hasChanged && meanwhile(page)}
    ${isOpen && (may.mayWrite ? editForm(page) : html`<p>${settingsTexts.onlyWriters[language]}</p>`)}
    ${isOpen && may.mayLead && endForm(page)} ${!isOpen && ended(page)} ${isOpen && may.mayLead && adopting(page)}
  `;
}

function meanwhile({ language, process }: SettingsPage): Html {
  const body = html`${facts([
      { term: processTexts.title[language], text: process.title },
      { term: processTexts.aim[language], text: process.aim },
      { term: processTexts.writtenIn[language], text: languageNames[process.language] },
    ])}
    <p>${settingsTexts.yoursBelow[language]}</p>`;
  const title = settingsTexts.changedMeanwhile[language];
  return notice({ language, tone: "warning", title, body, isAnswer: true });
}

function editForm({ language, organisation, process, editing: state }: SettingsPage): Html {
  return form({
    action: teamUrls(language, organisation).processSettings(process.id),
    label: settingsTexts.title[language],
    body: html`${errorSummary(state)} ${hiddenField("version", process.version)}
    ${textField(state, { name: "title", label: processTexts.title[language], isRequired: true, maxLength: 200 })}
    ${proseField(state, { name: "aim", label: processTexts.aim[language], rows: 4 })}
    ${selectField(state, {
      name: "writtenIn",
      label: processTexts.writtenIn[language],
      options: languages.map((each) => ({ value: each, label: languageNames[each] })),
    })}
    ${actions(button({ text: settingsTexts.save[language] }))}`,
  });
}

function endForm({ language, organisation, process, ending: state }: SettingsPage): Html {
  return section(
    settingsTexts.ending[language],
    html`<p>${settingsTexts.endingWhy[language]}</p>
      ${form({
        action: teamUrls(language, organisation).processState(process.id),
        label: settingsTexts.ending[language],
        body: html`${errorSummary(state)} ${hiddenField("does", "close")}
        ${proseField(state, { name: "outcome", label: settingsTexts.outcome[language], rows: 4 })}
        ${actions(button({ text: settingsTexts.ending[language], variant: "secondary" }))}`,
      })}`,
    "ending",
  );
}

function ended({ language, organisation, process, may }: SettingsPage): Html {
  const team = teamUrls(language, organisation);
  const when = process.closedAt && longMoment(process.closedAt, language);
  const reopening =
    may.mayLead &&
    form({
      action: team.processState(process.id),
      body: html`${hiddenField("does", "reopen")}
      ${actions(button({ text: settingsTexts.reopen[language], variant: "secondary" }))}`,
    });
  return section(
    settingsTexts.isClosed[language],
    html`<p class="quiet">${when}</p>
      <p lang="${process.language}">${process.outcome}</p>
      ${process.adoptedInto ? moved(language, team.process(process.adoptedInto)) : reopening}`,
  );
}

function moved(language: Language, address: string): Html {
  return html`<p>${settingsTexts.isAdopted[language]}</p>
    ${actions(buttonLink({ text: settingsTexts.toAdopter[language], address, variant: "secondary" }))}`;
}

function adopting({ language, organisation, process }: SettingsPage): Html {
  const address = teamUrls(language, organisation).adoption(process.id);
  return section(
    settingsTexts.adopt[language],
    html`<p>${settingsTexts.adoptWhy[language]}</p>
      ${actions(buttonLink({ text: settingsTexts.adopt[language], address, variant: "secondary" }))}`,
  );
}
