// What is to happen when, and on which track: a column for each period, a lane for each track, entries where they meet.

import type { Language } from "#platform/language.ts";
import { html, type Html } from "../html.ts";
import { stateMark, stateWord, type State } from "./state.ts";

export interface RoadmapPicture {
  readonly language: Language;
  readonly label: string;
  /** Heads the column of lane names. */
  readonly laneHeading: string;
  readonly periods: readonly { readonly id: string; readonly title: string }[];
  readonly lanes: readonly { readonly id: string; readonly title: string }[];
  readonly entries: readonly RoadmapEntry[];
}

export interface RoadmapEntry {
  readonly period: string;
  readonly lane: string;
  readonly title: string;
  readonly address?: string;
  readonly state?: State;
  /** Small words under the title: who owns it. */
  readonly note?: string;
}

export function roadmapPicture(picture: RoadmapPicture): Html {
  const head = picture.periods.map(({ title }) => html`<th scope="col" role="columnheader">${title}</th>`);
  const lanes = picture.lanes.map(
    (lane) =>
      html`<tr role="row">
        <th scope="row" role="rowheader">${lane.title}</th>
        ${picture.periods.map((period) => cell(picture, lane.id, period))}
      </tr>`,
  );
  // The roles stay when a narrow window turns the table into blocks.
  return html`<figure class="roadmap">
    <table role="table">
      <caption>
        ${picture.label}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${picture.laneHeading}</th>
          ${head}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${lanes}
      </tbody>
    </table>
  </figure>`;
}

function cell(picture: RoadmapPicture, lane: string, period: { readonly id: string; readonly title: string }): Html {
  const entries = picture.entries.filter((entry) => entry.lane === lane && entry.period === period.id);
  if (entries.length === 0) return html`<td role="cell" class="is-empty"></td>`;
  return html`<td role="cell">
    <span class="roadmap-period" aria-hidden="true">${period.title}</span>
    <ul>
      ${entries.map((entry) => roadmapEntry(entry, picture.language))}
    </ul>
  </td>`;
}

function roadmapEntry({ title, address, state, note }: RoadmapEntry, language: Language): Html {
  return html`<li class="roadmap-entry is-${state ?? "open"}">
    ${state && stateMark(state)}
    <span>
      ${address ? html`<a class="ds-link" href="${address}">${title}</a>` : title}
      ${state && html`<span class="ds-sr-only">(${stateWord(state, language)})</span>`}
      ${note && html`<span class="roadmap-note">${note}</span>`}
    </span>
  </li>`;
}
