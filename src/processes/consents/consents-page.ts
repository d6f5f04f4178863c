// The consents of a process: enter one before a talk is written down, and see which of them stand.

import type { Policy } from "#people/membership.ts";
import { type Consent, consentForms } from "#record/index.ts";
import {
  actions,
  button,
  checkboxField,
  dayField,
  errorSummary,
  form,
  type FormState,
  hiddenField,
  radioField,
  textField,
} from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { emptyState, pageTop, table, tag, writing } from "#ui/pieces.ts";
import { shortDay } from "#ui/time.ts";
import { teamUrls } from "../../urls.ts";
import { processTabs } from "../pages/process-tabs.ts";
import type { Process } from "../process.ts";
import { consentFormNames, consentTexts } from "../texts/consent-texts.ts";

export interface ConsentsPage {
  readonly state: FormState;
  readonly organisation: string;
  readonly process: Process;
  readonly may: Policy;
  readonly consents: readonly Consent[];
  readonly newId: string;
}

export function consentsPage(page: ConsentsPage): Html {
  const { state, organisation, process, may, consents } = page;
  const { language } = state;
  const empty = { title: consentTexts.none[language], text: consentTexts.noneBody[language] };
  return html`${pageTop({ title: consentTexts.title[language], lead: consentTexts.lead[language] })}
  ${processTabs(language, organisation, process.id, "consents")}
  ${may.mayWrite && process.closedAt === null && newConsent(page)}
  ${consents.length > 0 ? consentTable(page) : emptyState(empty)}`;
}

function newConsent({ state, organisation, process, consents, newId }: ConsentsPage): Html {
  const { language } = state;
  const body = html`${errorSummary(state)} ${hiddenField("id", newId)}
  ${textField(state, {
    name: "informantCode",
    label: consentTexts.code[language],
    hint: consentTexts.codeHint[language],
    isRequired: true,
    length: "short",
    maxLength: 40,
  })}
  ${textField(state, { name: "covers", label: consentTexts.covers[language], maxLength: 500 })}
  ${radioField(state, {
    name: "givenHow",
    label: consentTexts.how[language],
    options: consentForms.map((each) => ({ value: each, label: consentFormNames[each][language] })),
  })}
  ${dayField(state, { name: "givenOn", label: consentTexts.when[language] })}
  ${checkboxField(state, { name: "wantsToHear", label: consentTexts.wantsToHear[language] })}
  ${actions(button({ text: consentTexts.save[language] }))}`;
  const filled = form({ action: teamUrls(language, organisation).consents(process.id), body });
  return writing(consentTexts.add[language], filled, Boolean(state.problems?.length) || consents.length === 0);
}

function consentTable({ state: { language }, organisation, process, consents, may }: ConsentsPage): Html {
  const team = teamUrls(language, organisation);
  const { code, how, when } = consentTexts;
  return table({
    caption: consentTexts.title[language],
    isCaptionHidden: true,
    columns: [
      code[language],
      when[language],
      how[language],
      consentTexts.status[language],
      consentTexts.changedMind[language],
    ],
    rows: consents.map((consent) => [
      consent.informantCode || "–",
      shortDay(consent.givenOn, language),
      consentFormNames[consent.givenHow][language],
      consent.withdrawnAt
        ? tag(consentTexts.withdrawn[language], "warning")
        : tag(consentTexts.standing[language], "success"),
      may.mayLead && !consent.withdrawnAt
        ? html`<a class="ds-link" href="${team.consent(process.id, consent.id)}"
            >${consentTexts.withdrawShort[language]}<span class="ds-sr-only">: ${consent.informantCode}</span></a
          >`
        : "",
    ]),
  });
}
