// Somebody takes their consent back: the question before something final, and the answer that says what went and what is left to do.

import type { Language } from "#platform/language.ts";
import { type Consent, type Item, kindById, type Withdrawal } from "#record/index.ts";
import { actions, button, buttonLink, form } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { facts, linkList, notice, pageTop, section } from "#ui/pieces.ts";
import { teamUrls } from "../../urls.ts";
import type { Process } from "../process.ts";
import { consentTexts, keptReasons } from "../texts/consent-texts.ts";

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

export interface WithdrawnPage {
  readonly language: Language;
  readonly organisation: string;
  readonly process: Process;
  readonly withdrawal: Withdrawal;
  /** There is a public page whose text is to be read again. */
  readonly isPublic: boolean;
}

export function withdrawnPage(page: WithdrawnPage): Html {
  const { language, organisation, process, withdrawal } = page;
  const team = teamUrls(language, organisation);
  return html`${pageTop({ title: consentTexts.doneTitle[language] })}
    ${section(
      consentTexts.removed[language],
      facts([
        { term: consentTexts.notes[language], text: String(withdrawal.notes) },
        { term: consentTexts.statements[language], text: String(withdrawal.statements) },
      ]),
    )}
    ${kept(page)} ${withdrawal.freed.length > 0 && freed(page)} ${page.isPublic && publicText(page)}
    <p><a class="ds-link" href="${team.consents(process.id)}">${consentTexts.toConsents[language]}</a></p>`;
}

function kept({ language, organisation, process, withdrawal }: WithdrawnPage): Html {
  const team = teamUrls(language, organisation);
  const rows = withdrawal.kept.map((item) => ({
    text: item.line,
    address: team.item(process.id, item.id),
    note: `${kindById(item.kind).name[language]}. ${keptReasons[item.why][language]}`,
  }));
  return section(
    consentTexts.kept[language],
    rows.length > 0
      ? html`${notice({ language, tone: "warning", body: consentTexts.keptLead[language] })} ${linkList(rows)}`
      : html`<p>${consentTexts.keptNothing[language]}</p>`,
  );
}

/** Somebody else's words had been merged with those that went. */
function freed({ language, organisation, process, withdrawal }: WithdrawnPage): Html {
  const team = teamUrls(language, organisation);
  const rows = withdrawal.freed.map(({ id, kind, line }) => ({
    text: line,
    address: team.item(process.id, id),
    note: kindById(kind).name[language],
  }));
  return section(
    consentTexts.freed[language],
    html`<p>${consentTexts.freedLead[language]}</p>
      ${linkList(rows)}`,
  );
}

/** A program can lower a count; it cannot know what somebody wrote about it in their own words. */
function publicText({ language, organisation, process }: WithdrawnPage): Html {
  const address = teamUrls(language, organisation).publication(process.id);
  const way = actions(buttonLink({ text: consentTexts.toPublic[language], address, variant: "secondary" }));
  return section(
    consentTexts.publicTitle[language],
    html`${notice({ language, tone: "warning", body: consentTexts.publicReadAgain[language] })} ${way}`,
  );
}
