// One written thing as a card on a sheet: its line, what else is known, the voices behind it, and what can be done with it.

import { kindById, type FieldValues, type Item, type Kind, shownValue, type Voices } from "#record/index.ts";
import type { Language } from "#platform/language.ts";
import { html, type Html } from "#ui/html.ts";
import { tag } from "#ui/pieces.ts";
import { teamUrls } from "../../urls.ts";
import { consentTexts } from "../texts/consent-texts.ts";
import { itemTexts, voicesSentence } from "../texts/item-texts.ts";

/** What every card of a page shares. */
export interface CardSetting {
  readonly language: Language;
  readonly organisation: string;
  readonly processId: string;
  readonly mayWrite: boolean;
  readonly voices: ReadonlyMap<string, Voices>;
  /** Items of which something beneath has changed. */
  readonly outdated: ReadonlySet<string>;
  /** The page to come back to. */
  readonly back: string;
  /** The form that the check box belongs to, where several can be chosen. */
  readonly choosing?: string;
}

/** `fields` are those worth showing beside the line; `place` moves the card to another column. */
export function itemCard(item: Item, fields: readonly string[], setting: CardSetting, place?: Html): Html {
  const { language, organisation, processId } = setting;
  const address = teamUrls(language, organisation).item(processId, item.id);
  const kind = kindById(item.kind);
  return html`<li class="card item-card" id="item-${item.id}" data-item="${item.id}">
    <div class="item-top">
      ${setting.choosing && setting.mayWrite && chooseBox(item, setting)}
      <a class="ds-link item-line" href="${address}" lang="${item.language}">${item.line}</a>
    </div>
    ${itemFacts(kind, item.values, fields, language, item.language)} ${marks(item, setting)}
    ${setting.mayWrite && cardActions(item, setting, place)}
  </li>`;
}

function chooseBox(item: Item, { language, choosing }: CardSetting): Html {
  return html`<input
    class="ds-input"
    type="checkbox"
    name="chosen"
    value="${item.id}"
    form="${choosing}"
    aria-label="${itemTexts.choose[language]}: ${item.line}"
  />`;
}

/** Fields with something in them, the title apart; empty ones are not shown as if they were filled. */
export function itemFacts(
  kind: Kind,
  values: FieldValues,
  names: readonly string[],
  language: Language,
  lang: Language,
): Html | null {
  const rows = names.flatMap((name) => {
    const field = kind.fields[name];
    if (!field || field.type === "links" || (name === kind.title && !kind.line)) return [];
    const text = shownValue(field, values[name], language);
    if (text === "") return [];
    const isTheirs = field.type === "text" || field.type === "prose";
    const shown = isTheirs ? html`<dd lang="${lang}">${text}</dd>` : html`<dd>${text}</dd>`;
    return [
      html`<div>
        <dt>${field.label[language]}</dt>
        ${shown}
      </div>`,
    ];
  });
  return rows.length > 0 ? html`<dl class="item-facts">${rows}</dl>` : null;
}

function marks(item: Item, { language, organisation, processId, voices, outdated }: CardSetting): Html {
  const count = voices.get(item.id)?.voices ?? 0;
  const trace = teamUrls(language, organisation).trace(processId, item.id);
  return html`<p class="item-marks">
    ${count > 0 && html`<a class="ds-link" href="${trace}">${voicesSentence(count, language)}</a>`}
    ${kindById(item.kind).carriesConsent && !item.consentId && tag(consentTexts.lacking[language], "warning")}
    ${outdated.has(item.id) && tag(itemTexts.outdated[language], "warning")}
    ${item.unsettledAt && tag(itemTexts.outdated[language], "warning")}
  </p>`;
}

/** Editing stands open; moving is folded away, so that a sheet full of cards stays calm. */
function cardActions(
  item: Item,
  { language, organisation, processId, back }: CardSetting,
  place: Html | undefined,
): Html {
  const urls = teamUrls(language, organisation);
  const step = (to: "up" | "down"): Html =>
    html`<button class="ds-button" data-variant="tertiary" type="submit" name="step" value="${to}">
      ${itemTexts[to][language]}<span class="ds-sr-only">: ${item.line}</span>
    </button>`;
  return html`<div class="item-actions">
    <a class="ds-link" href="${urls.itemForm(processId, item.id)}"
      >${itemTexts.edit[language]}<span class="ds-sr-only">: ${item.line}</span></a
    >
    <details class="item-moves">
      <summary>${itemTexts.move[language]}<span class="ds-sr-only">: ${item.line}</span></summary>
      ${place}
      <form action="${urls.itemAct(processId, item.id, "position")}" method="post">
        <input type="hidden" name="back" value="${back}" />
        ${step("up")} ${step("down")}
      </form>
    </details>
  </div>`;
}
