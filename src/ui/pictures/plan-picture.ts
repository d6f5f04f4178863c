// A plan over time: a row for each thing with its bar over weeks or months, its days in words, and a line for today.

import type { Language } from "#platform/language.ts";
import { html, type Html } from "../html.ts";
import { words } from "../texts.ts";
import { daysBetween } from "../time.ts";
import { dayNumber, timeline, type Timeline } from "./timeline.ts";
import { stateMark, stateWord, type State } from "./state.ts";

export interface PlanPicture {
  readonly language: Language;
  readonly label: string;
  readonly unit: "week" | "month";
  readonly rows: readonly PlanRow[];
  /** "2026-03-05" */
  readonly today?: string;
}

export interface PlanRow {
  readonly title: string;
  readonly address?: string;
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  readonly state?: State;
  /** Small words beside the days: who is responsible. */
  readonly note?: string;
}

export function planPicture(picture: PlanPicture): Html {
  if (picture.rows.length === 0) return html``;
  const line = timeline(picture.rows, picture.unit, picture.language);
  const today = picture.today && line.covers(picture.today) ? line.share(dayNumber(picture.today)) : undefined;
  const rows = picture.rows.map((row) => planRow(row, line, today, picture.language));
  return html`<figure class="plan" aria-label="${picture.label}">
    ${axis(line, today, picture.language)}
    <ol class="plan-rows">
      ${rows}
    </ol>
  </figure>`;
}

function planRow(row: PlanRow, line: Timeline, today: number | undefined, language: Language): Html {
  const from = line.share(dayNumber(row.from));
  const width = Math.max(0.8, line.share(dayNumber(row.to) + 1) - from);
  const title = row.address ? html`<a class="ds-link" href="${row.address}">${row.title}</a>` : row.title;
  return html`<li class="plan-row is-${row.state ?? "open"}">
    <div class="plan-words">
      <p class="plan-title">${row.state && stateMark(row.state)} ${title}</p>
      <p class="plan-days">
        ${daysBetween(row.from, row.to, language)}${row.note && html` · ${row.note}`}
        ${row.state && html`<span class="ds-sr-only">(${stateWord(row.state, language)})</span>`}
      </p>
    </div>
    <svg class="plan-strip" aria-hidden="true" focusable="false">
      ${line.ticks.map(({ at }) => html`<line class="plan-tick" x1="${at}%" x2="${at}%" y1="0" y2="100%" />`)}
      <rect class="plan-bar" x="${from}%" width="${width}%" y="28%" height="44%" rx="6" />
      ${todayLine(today)}
    </svg>
  </li>`;
}

/** In hundredths: a name that begins so late has no room in a narrow window. */
const late = 72;

function axis(line: Timeline, today: number | undefined, language: Language): Html {
  const names = line.ticks.map(
    ({ at, name }, index) =>
      html`<text class="plan-name every-${everyOf(index)} ${at > late ? "is-late" : ""}" x="${at}%" dx="4" y="1.2em"
        >${name}</text
      >`,
  );
  return html`<div class="plan-axis" aria-hidden="true">
    <span></span>
    <svg class="plan-strip" focusable="false">
      ${names} ${todayLine(today, "50%")}
      ${
        today !== undefined &&
        html`<text
          class="plan-today-word"
          x="${today}%"
          dx="${today > 80 ? -6 : 6}"
          y="2.6em"
          text-anchor="${today > 80 ? "end" : "start"}"
        >
          ${words.today[language]}
        </text>`
      }
    </svg>
  </div>`;
}

function todayLine(today: number | undefined, from = "0"): Html {
  if (today === undefined) return html``;
  return html`<line class="plan-today" x1="${today}%" x2="${today}%" y1="${from}" y2="100%" />`;
}

/** Where there is little room only every second or fourth name is shown. */
function everyOf(index: number): 1 | 2 | 4 {
  if (index % 4 === 0) return 4;
  return index % 2 === 0 ? 2 : 1;
}
