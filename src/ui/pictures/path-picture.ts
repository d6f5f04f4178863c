// The way through something as a winding path: phases, and stations to stop at. The list itself is the picture.

import type { Language } from "#platform/language.ts";
import { attributes, html, type Html } from "../html.ts";
import { stateMark, stateWord, type State } from "./state.ts";

export interface PathPicture {
  readonly language: Language;
  /** Says what the path leads through. */
  readonly label: string;
  readonly phases: readonly PathPhase[];
}

export interface PathPhase {
  readonly title: string;
  readonly address?: string;
  /** One short sentence. */
  readonly sentence?: string;
  readonly stations: readonly Station[];
}

export interface Station {
  readonly title: string;
  readonly address: string;
  /** Without a state the station is numbered and says nothing about progress. */
  readonly state?: State;
  /** Small words under the title: "45 min". */
  readonly note?: string;
}

interface Place {
  readonly station: Station;
  readonly number: number;
  /** Where in the winding drawing it stands, as class names. */
  readonly place: string;
}

const longestRow = 4;

export function pathPicture(picture: PathPicture): Html {
  const total = picture.phases.reduce((sum, { stations }) => sum + stations.length, 0);
  let rowsAbove = 0;
  let stationsAbove = 0;
  const phases = picture.phases.map((phase) => {
    const places = winding(phase.stations, rowsAbove, stationsAbove, total);
    rowsAbove += Math.ceil(phase.stations.length / longestRow);
    stationsAbove += phase.stations.length;
    return pathPhase(phase, places, picture.language);
  });
  return html`<figure class="path" aria-label="${picture.label}">
    <ol class="path-phases">
      ${phases}
    </ol>
  </figure>`;
}

/** Every second row runs back, so that the path is one line; rows of a phase are about equally long. */
function winding(stations: readonly Station[], rowsAbove: number, stationsAbove: number, total: number): Place[] {
  const rows = Math.ceil(stations.length / longestRow);
  const places: Place[] = [];
  for (let row = 0; row < rows; row++) {
    const length = Math.ceil((stations.length - places.length) / (rows - row));
    const runsBack = (rowsAbove + row) % 2 === 1;
    for (const [index, station] of stations.slice(places.length, places.length + length).entries()) {
      const number = stationsAbove + places.length + 1;
      const column = runsBack ? length - index : index + 1;
      const turn = index === length - 1 && number < total && (runsBack ? "turns-left" : "turns-right");
      const end = [number === 1 && "is-first", number === total && "is-last", runsBack && "runs-back"];
      places.push({ station, number, place: [`at-${column}-of-${length}`, turn, ...end].filter(Boolean).join(" ") });
    }
  }
  return places;
}

function pathPhase(phase: PathPhase, places: readonly Place[], language: Language): Html {
  const title = phase.address ? html`<a href="${phase.address}">${phase.title}</a>` : phase.title;
  return html`<li class="path-phase">
    <div class="path-phase-words">
      <p class="path-phase-title">${title}</p>
      ${phase.sentence && html`<p>${phase.sentence}</p>`}
    </div>
    <ol class="path-stations">
      ${places.map((each) => pathStation(each, language))}
    </ol>
  </li>`;
}

function pathStation({ station, number, place }: Place, language: Language): Html {
  const { title, address, state, note } = station;
  const marks = attributes({ "aria-current": state === "current" ? "step" : undefined });
  const mark = state ? stateMark(state) : html`<span class="path-number" aria-hidden="true">${number}</span>`;
  const notes = [note, state && state !== "open" && stateWord(state, language)].filter(Boolean);
  return html`<li class="path-station is-${state ?? "plain"} ${place}">
    <a href="${address}" ${marks}>
      <span class="path-mark">${mark}</span>
      <span class="path-title">${title}</span>
    </a>
    ${notes.length > 0 && html`<span class="path-note">${notes.join(" · ")}</span>`}
  </li>`;
}
