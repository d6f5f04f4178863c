// A map of named shapes that lead somewhere, with the same names as a list for those who do not point.

import type { Language } from "#platform/language.ts";
import { attributes, html, type Html } from "../html.ts";
import { details } from "../pieces/content.ts";
import { words } from "../texts.ts";

export interface ShapeMap {
  readonly language: Language;
  /** Says what the map shows; stands under it. */
  readonly label: string;
  /** As in SVG: "0 0 600 800". */
  readonly viewBox: string;
  readonly shapes: readonly Shape[];
}

export interface Shape {
  readonly id: string;
  readonly name: string;
  /** What `d` holds in an SVG path. */
  readonly path: string;
  readonly address?: string;
  readonly isHighlighted?: boolean;
  /** Small words beside the name in the list. */
  readonly note?: string;
}

export function shapeMap(map: ShapeMap): Html {
  const highlighted = map.shapes.filter(({ isHighlighted }) => isHighlighted);
  const rest = map.shapes.filter(({ isHighlighted, address }) => !isHighlighted && address);
  return html`<div class="map">
    <figure>
      <svg class="map-drawing" viewBox="${map.viewBox}" aria-hidden="true" focusable="false">
        ${map.shapes.map(shape)}
      </svg>
      <figcaption>${map.label}</figcaption>
    </figure>
    <div>
      ${highlighted.length > 0 && names(highlighted)}
      ${rest.length > 0 && details(words.asList[map.language], names(rest), highlighted.length === 0 && rest.length <= 12)}
    </div>
  </div>`;
}

function shape({ name, path, address, isHighlighted }: Shape): Html {
  const drawn = html`<path ${attributes({ d: path, class: isHighlighted ? "is-highlighted" : undefined })}>
    <title>${name}</title>
  </path>`;
  // The list is the way in for the keyboard: a stop at every shape would be hundreds of them.
  return address ? html`<a href="${address}" tabindex="-1">${drawn}</a>` : drawn;
}

function names(shapes: readonly Shape[]): Html {
  const rows = shapes.map(({ name, address, note }) => {
    const text = address ? html`<a class="ds-link" href="${address}">${name}</a>` : name;
    return html`<li>${text}${note && html` <span class="quiet">${note}</span>`}</li>`;
  });
  return html`<ul class="map-names">
    ${rows}
  </ul>`;
}
