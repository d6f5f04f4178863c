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

export function pathPicture(picture: PathPicture): Html {
  let number = 0;
  const phases = picture.phases.map((phase) => {
    const stations = phase.stations.map((each) => station(each, ++number, picture.language));
    const title = phase.address ? html`<a href="${phase.address}">${phase.title}</a>` : phase.title;
    return html`<li class="path-phase">
      <p class="path-phase-title">${title}</p>
      ${phase.sentence && html`<p class="path-phase-sentence">${phase.sentence}</p>`}
      <ol class="path-stations">
        ${stations}
      </ol>
    </li>`;
  });
  return html`<figure class="path" aria-label="${picture.label}">
    <ol class="path-phases">
      ${phases}
    </ol>
  </figure>`;
}

function station({ title, address, state, note }: Station, number: number, language: Language): Html {
  const marks = attributes({ "aria-current": state === "current" ? "step" : undefined });
  const mark = state ? stateMark(state) : html`<span class="path-number" aria-hidden="true">${number}</span>`;
  return html`<li class="path-station is-${state ?? "plain"}">
    <a href="${address}" ${marks}>
      <span class="path-mark">${mark}</span>
      <span class="path-title">${title}</span>
    </a>
    ${note && html`<span class="path-note">${note}</span>`}
    ${state && state !== "open" && html`<span class="path-state">${stateWord(state, language)}</span>`}
  </li>`;
}
