// The parts of a sheet in a web page: to be read on screen, and to be filled in by hand when the page is printed.

import type { Language } from "#platform/language.ts";
import { scrollable } from "./html-tables.ts";
import type { Html } from "./html-text.ts";
import { html, textOf } from "./html-text.ts";
import type { Axis, Box, Card, CardField, Matrix, Point, SheetBlock, Timeline, TimelineEntry } from "./sheet.ts";
import { pointsAt, steps } from "./sheet.ts";
import { matrixAlt, placeOf } from "./words.ts";

export function htmlSheet(block: SheetBlock, language: Language): Html {
  switch (block.type) {
    case "writingLines":
      return html`<div class="doc-writing">
        <p class="doc-label">${block.label}</p>
        ${penLines(block.count)}
      </div>`;
    case "boxes":
      return html`<div class="doc-boxes ${perRow(block.perRow)}">${block.boxes.map(box)}</div>`;
    case "cards":
      return cards(block.cards, `doc-cards ${perRow(block.perRow)}`);
    case "columns":
      return html`<div class="doc-columns ${perRow(block.columns.length)}">
        ${block.columns.map(
          (column) =>
            html`<div class="doc-column">
              <p class="doc-label">${column.title}</p>
              ${column.cards.length > 0 && cards(column.cards, "doc-cards")}
            </div>`,
        )}
      </div>`;
    case "matrix":
      return matrix(block, language);
    case "timeline":
      return timeline(block);
  }
}

function perRow(count: number): string {
  return `doc-per-row-${Math.min(6, Math.max(1, count))}`;
}

function penLines(count: number): Html[] {
  return Array.from({ length: count }, () => html`<span class="doc-pen-line"></span>`);
}

function box({ label, text, lines }: Box): Html {
  return html`<div class="doc-box">
    <p class="doc-label">${label}</p>
    <div class="doc-box-room">${text === undefined ? penRoom(lines) : html`<p>${textOf(text)}</p>`}</div>
  </div>`;
}

function penRoom(lines: number): Html[] {
  return Array.from({ length: lines }, () => html`<span class="doc-pen-room"></span>`);
}

function cards(all: readonly Card[], name: string): Html {
  return html`<ul class="${name}">
    ${all.map(card)}
  </ul>`;
}

function card({ title, code, fields }: Card): Html {
  return html`<li class="doc-card">
    ${
      (title || code) &&
      html`<p class="doc-card-title">
        ${title && html`<strong>${textOf(title)}</strong>`} ${code && html`<span class="doc-code">${code}</span>`}
      </p>`
    }
    ${fields.length > 0 && html`<dl class="doc-fields">${fields.map(field)}</dl>`}
  </li>`;
}

function field({ label, value, lines = 1 }: CardField): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value === undefined ? penLines(lines) : textOf(value)}</dd>
  </div>`;
}

function matrix(block: Matrix, language: Language): Html {
  const squares = steps
    .toReversed()
    .flatMap((y) =>
      steps.map(
        (x) =>
          html`<span class="doc-square${x === 3 || y === 3 ? " is-middle" : ""}"
            >${pointsAt(block, x, y).map(badge)}</span
          >`,
      ),
    );
  return html`<figure class="doc-matrix">
    ${block.caption && html`<figcaption>${block.caption}</figcaption>`}
    <div class="doc-matrix-drawing" role="img" aria-label="${matrixAlt(block, language)}">
      <div class="doc-axis is-up">${axis(block.up)}</div>
      <div class="doc-squares">${squares}</div>
      <div class="doc-axis is-across">${axis(block.across)}</div>
    </div>
    ${
      block.points.length > 0 &&
      html`<ol class="doc-points">
        ${block.points.map((it) => point(it, block, language))}
      </ol>`
    }
  </figure>`;
}

function axis({ label, low, high }: Axis): Html {
  return html`<span>${low}</span> <strong>${label}</strong> <span>${high}</span>`;
}

function badge({ number }: Point): Html {
  return html`<span class="doc-badge">${number}</span>`;
}

function point(it: Point, block: Matrix, language: Language): Html {
  return html`<li value="${it.number}">
    ${textOf(it.text)} <span class="doc-place">${placeOf(it, block, language)}</span>
  </li>`;
}

function timeline({ caption, laneTitle, periods, lanes, lines = 0 }: Timeline): Html {
  const columns = [laneTitle, ...periods];
  const body = lanes.map(
    ({ title, cells }) =>
      html`<tr>
        <th scope="row">${title} ${penRoom(lines)}</th>
        ${cells.map(
          (cell) =>
            html`<td>
              ${
                cell.length > 0 &&
                html`<ul>
                  ${cell.map(entry)}
                </ul>`
              }
            </td>`,
        )}
      </tr>`,
  );
  const head = columns.map((title) => html`<th scope="col">${title}</th>`);
  return scrollable({ name: "doc-timeline", caption, columns, head, body });
}

function entry({ title, note }: TimelineEntry): Html {
  return html`<li><strong>${textOf(title)}</strong> ${note && html`<span>${textOf(note)}</span>`}</li>`;
}
