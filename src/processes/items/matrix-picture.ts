// Two scales across each other, each item a numbered spot; the numbers are those of the list beneath.

import type { Layout } from "#guide/index.ts";
import type { Language, Text } from "#platform/language.ts";
import { type Item, kindById } from "#record/index.ts";
import { html, type Html } from "#ui/html.ts";

const side = 320;
const margin = 40;
const radius = 13;
/** Spots on the same place stand beside each other, two abreast. */
const apart = 2 * radius + 1;

export function matrixPicture(
  part: Extract<Layout, { shape: "matrix" }>,
  items: readonly Item[],
  language: Language,
): Html {
  const kind = kindById(part.kind);
  const across = kind.fields[part.across];
  const up = kind.fields[part.up];
  if (across?.type !== "scale" || up?.type !== "scale") return html``;
  const placed = items.flatMap((item, index) => {
    const x = item.values[part.across];
    const y = item.values[part.up];
    return typeof x === "number" && typeof y === "number" ? [{ number: index + 1, x, y, line: item.line }] : [];
  });
  if (placed.length === 0) return html``;
  const title = {
    nb: "Plassert på arket",
    nn: "Plassert på arket",
    da: "Placeret på arket",
    en: "Placed on the sheet",
  } satisfies Text;
  return html`<figure class="matrix">
    <svg viewBox="0 0 ${side + margin * 2} ${side + margin * 2}" role="img" aria-label="${title[language]}">
      <rect class="matrix-field" x="${margin}" y="${margin}" width="${side}" height="${side}" />
      <path class="matrix-cross" d="M${margin + side / 2} ${margin}v${side}M${margin} ${margin + side / 2}h${side}" />
      ${axisWords(across.low[language], across.high[language], up.low[language], up.high[language])}
      ${spread(placed).map(
        ({ number, cx, cy }) =>
          html`<circle class="matrix-spot" cx="${cx}" cy="${cy}" r="${radius}" />
            <text class="matrix-number" x="${cx}" y="${cy + 5}" text-anchor="middle">${number}</text>`,
      )}
    </svg>
    <figcaption><strong>→</strong> ${across.label[language]} <br /><strong>↑</strong> ${up.label[language]}</figcaption>
  </figure>`;
}

function axisWords(left: string, right: string, low: string, high: string): Html {
  const bottom = margin + side + 22;
  const upwards = `rotate(-90) translate(${-margin - side} ${margin - 12})`;
  return html`<text class="matrix-word" x="${margin}" y="${bottom}">${left}</text>
    <text class="matrix-word" x="${margin + side}" y="${bottom}" text-anchor="end">${right} →</text>
    <text class="matrix-word" transform="${upwards}">${low}</text>
    <text class="matrix-word" transform="${upwards}" x="${side}" text-anchor="end">${high} →</text>`;
}

function spread(
  placed: readonly { number: number; x: number; y: number }[],
): { number: number; cx: number; cy: number }[] {
  const places = Map.groupBy(placed, ({ x, y }) => `${x} ${y}`);
  return [...places.values()].flatMap((together) => {
    const rows = Math.ceil(together.length / 2);
    return together.map(({ number, x, y }, index) => {
      const row = Math.floor(index / 2);
      const isAlone = index === together.length - 1 && index % 2 === 0;
      const cx = margin + ((x - 0.5) / 5) * side + (isAlone ? 0 : ((index % 2) - 0.5) * apart);
      const cy = margin + side - ((y - 0.5) / 5) * side + (row - (rows - 1) / 2) * apart;
      return { number, cx: Math.round(cx), cy: Math.round(cy) };
    });
  });
}
