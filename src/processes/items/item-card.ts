// One written thing as a card on a sheet: its line, what else is known, the voices behind it, and what can be done with it.

import { kindById, type FieldValues, type Item, type Kind, type Voices } from "#record/index.ts";
import type { Language } from "#platform/language.ts";
import { html, type Html } from "#ui/html.ts";
import { tag } from "#ui/pieces.ts";
import { teamUrls } from "../../urls.ts";
import { consentTexts } from "../texts/consent-texts.ts";
import { itemTexts, voicesSentence } from "../texts/item-texts.ts";
import { inItsWords, valueWords } from "./in-words.ts";

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
  /** The cards stand in the team's own order, and can be moved in it. */
  readonly isInOrder: boolean;
  /** Where several kinds stand together each says what it is. */
  readonly saysKind?: boolean;
}

/** `fields` are those worth showing beside the line; `place` chooses another column. */
export function itemCard(item: Item, fields: readonly string[], setting: CardSetting, place?: Html): Html {
  const { language, organisation, processId, mayWrite } = setting;
  const address = teamUrls(language, organisation).item(processId, item.id);
  const kind = kindById(item.kind);
  return html`<li class="item-card" id="item-${item.id}">
    <div class="item-top">
      ${setting.choosing && mayWrite && chooseBox(item, setting.choosing)}
      <a class="ds-link item-line" id="${lineId(item)}" href="${address}" lang="${item.language}"
        >${inItsWords(item)}</a
      >
    </div>
    ${itemFacts(kind, item.values, fields, language, item.language)}
    <div class="item-foot">
      ${setting.saysKind && html`<span class="quiet">${kind.name[language]}</span>`} ${marks(item, setting)}
      ${mayWrite && cardActions(item, setting, place)}
    </div>
  </li>`;
}

/** The line names the card's check box and actions too, so that it is written once. */
function lineId(item: Item): string {
  return `line-${item.id}`;
}

function chooseBox(item: Item, choosing: string): Html {
  return html`<input
    class="ds-input"
    type="checkbox"
    name="chosen"
    value="${item.id}"
    form="${choosing}"
    aria-labelledby="${lineId(item)}"
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
    const text = valueWords(field, values[name], language);
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

function marks(item: Item, { language, organisation, processId, voices, outdated }: CardSetting): Html | null {
  const count = voices.get(item.id)?.voices ?? 0;
  const isLacking = kindById(item.kind).carriesConsent && !item.consentId;
  const isOutdated = outdated.has(item.id) || item.unsettledAt !== null;
  if (count === 0 && !isLacking && !isOutdated) return null;
  const trace = teamUrls(language, organisation).trace(processId, item.id);
  return html`${count > 0 && html`<a class="ds-link" href="${trace}">${voicesSentence(count, language)}</a>`}
  ${isLacking && tag(consentTexts.lacking[language], "warning")}
  ${isOutdated && tag(itemTexts.outdated[language], "warning")}`;
}

/** Editing stands open; moving is folded away, so that a sheet full of cards stays calm. */
function cardActions(item: Item, setting: CardSetting, place: Html | undefined): Html {
  const { language, organisation, processId } = setting;
  const edit = teamUrls(language, organisation).itemForm(processId, item.id);
  return html`<div class="item-actions" role="group" aria-labelledby="${lineId(item)}">
    <a class="ds-link" href="${edit}">${itemTexts.edit[language]}</a>
    ${setting.isInOrder && moves(item, setting, place)}
  </div>`;
}

/** One form: up and down are buttons of their own. */
function moves(item: Item, { language, organisation, processId, back }: CardSetting, choice: Html | undefined): Html {
  const address = teamUrls(language, organisation).itemAct(processId, item.id, "place");
  const step = (to: "up" | "down"): Html =>
    html`<button class="ds-button" data-variant="tertiary" type="submit" name="step" value="${to}">
      ${itemTexts[to][language]}
    </button>`;
  return html`<details class="item-moves">
    <summary>${itemTexts.move[language]}</summary>
    <form class="item-place" action="${address}" method="post">
      <input type="hidden" name="back" value="${back}" />
      ${choice} ${step("up")} ${step("down")}
    </form>
  </details>`;
}
