// The form in which somebody writes one thing of a kind: the sheet's fields first, and how it came to the team.

import type { Language } from "#platform/language.ts";
import { languageNames, languages } from "#platform/language.ts";
import { channels, type Consent, type Kind } from "#record/index.ts";
import { actions, button, dayField, errorSummary, form, type FormState, hiddenField, selectField } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { details } from "#ui/pieces.ts";
import { shortDay } from "#ui/time.ts";
import { consentTexts } from "../texts/consent-texts.ts";
import { channelNames, itemTexts } from "../texts/item-texts.ts";
import { type Candidates, kindFields } from "./kind-fields.ts";

export interface WriteForm {
  readonly state: FormState;
  readonly action: string;
  readonly kind: Kind;
  /** Where a page has several forms of the kind. */
  readonly label?: string;
  readonly fields: readonly string[];
  readonly candidates: Candidates;
  readonly writtenIn: Language;
  /** For kinds that carry a consent: those that stand. */
  readonly consents?: readonly Consent[];
  /** Hidden values: the new item's id, the part, the version. */
  readonly hidden: Readonly<Record<string, string | number>>;
  readonly save: string;
  /** Above the fields: what has happened meanwhile. */
  readonly above?: Html;
}

export function writeForm(write: WriteForm): Html {
  const { state, action, kind, fields, candidates, writtenIn } = write;
  const hidden = Object.entries(write.hidden).map(([name, value]) => hiddenField(name, value));
  return form({
    action,
    label: write.label ?? kind.name[state.language],
    body: html`${errorSummary(state)} ${write.above} ${hidden}
    ${kind.carriesConsent && consentField(state, write.consents ?? [])}
    ${kindFields(state, kind, fields, candidates, writtenIn)} ${originFields(state)}
    ${actions(button({ text: write.save }))}`,
  });
}

/** Which consent a talk is written under; a talk without one is written down all the same, and shown as lacking it. */
function consentField(state: FormState, consents: readonly Consent[]): Html {
  const { language } = state;
  return selectField(state, {
    name: "consentId",
    label: consentTexts.choose[language],
    hint: consentTexts.chooseHint[language],
    options: consents.map(({ id, informantCode, givenOn }) => ({
      value: id,
      label: `${informantCode}, ${shortDay(givenOn, language)}`,
    })),
  });
}

/** Folded away: most things are written on the screen, today, in the team's language. */
function originFields(state: FormState): Html {
  const { language } = state;
  return details(
    itemTexts.origin[language],
    html`
      ${selectField(state, {
        name: "channel",
        label: itemTexts.channel[language],
        options: channels.map((channel) => ({ value: channel, label: channelNames[channel][language] })),
      })}
      ${dayField(state, { name: "saidOn", label: itemTexts.saidOn[language] })}
      ${selectField(state, {
        name: "writtenIn",
        label: itemTexts.writtenIn[language],
        options: languages.map((each) => ({ value: each, label: languageNames[each] })),
      })}
    `,
    state.problems?.some((problem) => problem.field === "saidOn") ?? false,
  );
}
