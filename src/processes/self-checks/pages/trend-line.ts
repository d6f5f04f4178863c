// One criterion over the themes as a small line from 1 to 5; its numbers stand in the table beside it.

import { html, type Html } from "#ui/html.ts";

export interface TrendPoint {
  /** The theme's number. */
  readonly name: string;
  readonly value: number;
}

const [width, height, side, foot] = [240, 96, 22, 20];

export function trendLine(points: readonly TrendPoint[]): Html {
  const step = points.length > 1 ? (width - 2 * side) / (points.length - 1) : 0;
  const start = points.length > 1 ? side : width / 2;
  const spots = points.map(({ name, value }, index) => ({ name, x: start + index * step, y: heightOf(value) }));
  const path = spots.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
  return html`<svg class="trend-line" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
    ${[1, 3, 5].map((value) => level(value))}
    <polyline points="${path}" />
    ${spots.map(({ x, y }) => html`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="4.5" />`)}
    ${spots.map(({ name, x }) => html`<text class="trend-theme" x="${x.toFixed(1)}" y="${height - 3}">${name}</text>`)}
  </svg>`;
}

function level(value: number): Html {
  const y = heightOf(value);
  return html`<line x1="${side - 8}" x2="${width - 4}" y1="${y}" y2="${y}" /><text x="2" y="${y + 4}">${value}</text>`;
}

function heightOf(value: number): number {
  return 8 + ((5 - value) / 4) * (height - foot - 16);
}
