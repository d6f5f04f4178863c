// A part of a sheet with what has been written on it: as form, list, columns, matrix or timeline.

import { fieldsOf, type Layout } from "#guide/index.ts";
import type { Language } from "#platform/language.ts";
import { type Field, type Item, kindById } from "#record/index.ts";
import { attributes, html, type Html } from "#ui/html.ts";
import { itemTexts } from "../texts/item-texts.ts";
import { type CardSetting, itemCard } from "./item-card.ts";
import { matrixPicture } from "./matrix-picture.ts";

export function board(part: Layout, items: readonly Item[], setting: CardSetting): Html {
  if (items.length === 0) return html``;
  switch (part.shape) {
    case "form":
    case "list":
      return cardList(items, part.fields, setting);
    case "columns":
      return columns(part, items, setting);
    case "matrix":
      return html`${matrixPicture(part, items, setting.language)} ${cardList(items, fieldsOf(part), setting)}`;
    case "timeline":
      return timeline(part, items, setting);
  }
}

function cardList(items: readonly Item[], fields: readonly string[], setting: CardSetting): Html {
  return html`<ol class="item-list">
    ${items.map((item) => itemCard(item, fields, setting))}
  </ol>`;
}

function columns(part: Extract<Layout, { shape: "columns" }>, items: readonly Item[], setting: CardSetting): Html {
  const options = optionsOf(part.kind, part.by, setting.language);
  return html`<div class="board" data-board="${part.by}">
    ${options.map(([value, title]) => {
      const here = items.filter((item) => (item.values[part.by] ?? "") === value);
      if (value === "" && here.length === 0) return null;
      return html`<section class="board-column" data-value="${value}" aria-label="${title}">
        <h3>${title} <span class="tab-count">${here.length}</span></h3>
        <ol class="item-list">
          ${here.map((item) => itemCard(item, part.fields, setting, placeChoice(part, item, setting)))}
        </ol>
      </section>`;
    })}
  </div>`;
}

/** Chooses another column (or lane and period) without dragging. */
function placeChoice(part: Layout, item: Item, { language, mayWrite }: CardSetting): Html | undefined {
  if (!mayWrite) return undefined;
  const names = part.shape === "columns" ? [part.by] : part.shape === "timeline" ? [part.along, part.lanes] : [];
  const choices = names.map((name) => {
    const options = optionsOf(part.kind, name, language).map(([value, text]) => {
      const isHere = (item.values[name] ?? "") === value;
      return html`<option ${attributes({ value, selected: isHere })}>${text}</option>`;
    });
    return html`<select class="ds-input" name="${name}" aria-label="${itemTexts.moveTo[language]}">
      ${options}
    </select>`;
  });
  return html`<input type="hidden" name="version" value="${item.version}" />
    ${choices}
    <button class="ds-button" data-variant="tertiary" type="submit">${itemTexts.move[language]}</button>`;
}

function timeline(part: Extract<Layout, { shape: "timeline" }>, items: readonly Item[], setting: CardSetting): Html {
  const periods = optionsOf(part.kind, part.along, setting.language);
  const lanes = optionsOf(part.kind, part.lanes, setting.language);
  return html`<div class="timeline">
    ${periods.map(([period, title]) => {
      const inPeriod = items.filter((item) => periodOf(part, item, periods) === period);
      if (inPeriod.length === 0) return null;
      return html`<section class="timeline-period" aria-label="${title}">
        <h3>${title}</h3>
        ${lanes.map(([lane, name]) => {
          const here = inPeriod.filter((item) => (item.values[part.lanes] ?? "") === lane);
          if (here.length === 0) return null;
          return html`<div class="timeline-lane">
            <h4>${name}</h4>
            <ol class="item-list">
              ${here.map((item) => itemCard(item, part.fields, setting, placeChoice(part, item, setting)))}
            </ol>
          </div>`;
        })}
      </section>`;
    })}
  </div>`;
}

function periodOf(
  part: Extract<Layout, { shape: "timeline" }>,
  item: Item,
  periods: readonly (readonly [string, string])[],
): string {
  const value = String(item.values[part.along] ?? "");
  return periods.some(([period]) => period === value) ? value : "";
}

/** The options of a choice field with their words, and last "not known yet" under the empty value. */
export function optionsOf(kind: string, name: string, language: Language): (readonly [string, string])[] {
  const field: Field | undefined = kindById(kind).fields[name];
  const options = field?.type === "choice" ? Object.entries(field.options) : [];
  return [
    ...options.map(([value, text]) => [value, text[language]] as const),
    ["", itemTexts.unknown[language]] as const,
  ];
}
