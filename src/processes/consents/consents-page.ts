// The consents of a process: enter one before a talk is written down, and take one back when a person asks.

import type { Policy } from "#people/membership.ts";
import type { Language } from "#platform/language.ts";
import { type Consent, consentForms, type Item, kindById, type Withdrawal } from "#record/index.ts";
import {
  actions,
  button,
  buttonLink,
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
import { emptyState, facts, linkList, notice, pageTop, section, table, tag, writing } from "#ui/pieces.ts";
import { shortDay } from "#ui/time.ts";
import { teamUrls } from "../../urls.ts";
import { processTabs } from "../pages/process-tabs.ts";
import type { Process } from "../process.ts";
import { consentFormNames, consentTexts, keptReasons } from "../texts/consent-texts.ts";

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

export interface WithdrawPage {
  readonly language: Language;
  readonly organisation: string;
  readonly process: Process;
  readonly consent: Consent;
  readonly notes: readonly Item[];
}

/** The question before something final: what will go, by name of sheet and count. */
export function withdrawPage({ language, organisation, process, consent, notes }: WithdrawPage): Html {
  const team = teamUrls(language, organisation);
  const rows = notes.map((note) => ({ text: note.line, address: team.item(process.id, note.id) }));
  return html`${pageTop({
    kicker: consent.informantCode,
    title: consentTexts.withdraw[language],
    lead: consentTexts.withdrawLead[language],
  })}
  ${rows.length > 0 && section(kindById("insight-note").plural[language], linkList(rows))}
  ${form({
    action: team.consent(process.id, consent.id),
    body: actions(
      button({ text: consentTexts.withdrawNow[language], variant: "danger" }),
      buttonLink({ text: consentTexts.toConsents[language], address: team.consents(process.id), variant: "quiet" }),
    ),
  })}`;
}

export function withdrawnPage(
  language: Language,
  organisation: string,
  process: Process,
  { notes, statements, kept }: Withdrawal,
): Html {
  const team = teamUrls(language, organisation);
  const rows = kept.map((item) => ({
    text: item.line,
    address: team.item(process.id, item.id),
    note: `${kindById(item.kind).name[language]}. ${keptReasons[item.why][language]}`,
  }));
  return html`${pageTop({ title: consentTexts.doneTitle[language] })}
    ${section(
      consentTexts.removed[language],
      facts([
        { term: consentTexts.notes[language], text: String(notes) },
        { term: consentTexts.statements[language], text: String(statements) },
      ]),
    )}
    ${section(
      consentTexts.kept[language],
      rows.length > 0
        ? html`${notice({ language, tone: "warning", body: consentTexts.keptLead[language] })} ${linkList(rows)}`
        : html`<p>${consentTexts.keptNothing[language]}</p>`,
    )}
    <p><a class="ds-link" href="${team.consents(process.id)}">${consentTexts.toConsents[language]}</a></p>`;
}
