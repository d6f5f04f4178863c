// What rests on what: layers from left to right, a box for each thing, lines between them; in a narrow window the lines become words.

import type { Language } from "#platform/language.ts";
import { attributes, html, type Html } from "../html.ts";
import { words } from "../texts.ts";

export interface TracePicture {
  readonly language: Language;
  readonly label: string;
  readonly layers: readonly TraceLayer[];
  /** From what rests to what it rests on, by node id; the layers may run either way. */
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

export interface TraceLayer {
  readonly title: string;
  readonly nodes: readonly TraceNode[];
}

export interface TraceNode {
  readonly id: string;
  readonly title: string;
  readonly address?: string;
  /** "12 voices": said under the title. */
  readonly count?: string;
  /** The one the picture is about. */
  readonly isFocus?: boolean;
  readonly lang?: string;
}

interface Spot {
  readonly layer: number;
  /** Middle of the box, counted in boxes from the top. */
  readonly middle: number;
  readonly title: string;
}

// A layer is ten parts wide and its boxes leave one part free on each side; the lines are drawn on the same parts.
const layerWidth = 10;
const freeSide = 1;
const mostAbreast = 6;

export function tracePicture(picture: TracePicture): Html {
  const tallest = Math.max(1, ...picture.layers.map(({ nodes }) => nodes.length));
  const spots = spotsOf(picture.layers, tallest);
  const width = picture.layers.length * layerWidth;
  const layers = picture.layers.map((layer) => traceLayer(layer, tallest, picture, spots));
  // More layers than fit beside each other scroll by themselves, also from the keyboard.
  const long = attributes({ class: "trace is-long", role: "group", tabindex: 0, "aria-label": picture.label });
  const short = attributes({ class: "trace", "aria-label": picture.label });
  return html`<figure ${picture.layers.length > mostAbreast ? long : short}>
    <div class="trace-drawing">
      <div class="trace-lines">
        <svg viewBox="0 0 ${width} ${tallest}" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          ${picture.edges.map((edge) => curve(spots.get(edge.to), spots.get(edge.from)))}
        </svg>
      </div>
      <ol class="trace-layers">
        ${layers}
      </ol>
    </div>
  </figure>`;
}

function traceLayer(layer: TraceLayer, tallest: number, picture: TracePicture, spots: Map<string, Spot>): Html {
  const room = Array.from(
    { length: tallest - layer.nodes.length },
    () => html`<li class="trace-room" aria-hidden="true"></li>`,
  );
  const nodes = layer.nodes.map((node) => {
    const below = picture.edges.filter(({ from }) => from === node.id).flatMap(({ to }) => spots.get(to)?.title ?? []);
    return traceBox(node, below, picture.language);
  });
  return html`<li class="trace-layer">
    <p class="trace-layer-title">${layer.title}</p>
    <ol class="trace-nodes">
      ${room} ${nodes} ${room}
    </ol>
  </li>`;
}

function traceBox(node: TraceNode, below: readonly string[], language: Language): Html {
  const title = node.address ? html`<a href="${node.address}">${node.title}</a>` : node.title;
  return html`<li class="trace-node">
    <div class="trace-box ${node.isFocus ? "is-focus" : ""}">
      <span class="trace-title" ${attributes({ lang: node.lang })}>${title}</span>
      ${node.count && html`<span class="trace-count">${node.count}</span>`}
      ${below.length > 0 && html`<span class="trace-below">${words.restsOn[language]}: ${below.join("; ")}</span>`}
    </div>
  </li>`;
}

function spotsOf(layers: readonly TraceLayer[], tallest: number): Map<string, Spot> {
  const entries = layers.flatMap(({ nodes }, layer) =>
    nodes.map(({ id, title }, index): [string, Spot] => {
      const above = (tallest - nodes.length) / 2;
      return [id, { layer, middle: above + index + 0.5, title }];
    }),
  );
  return new Map(entries);
}

function curve(one: Spot | undefined, other: Spot | undefined): Html {
  if (!one || !other) return html``;
  const [left, right] = one.layer < other.layer ? [one, other] : [other, one];
  const from = (left.layer + 1) * layerWidth - freeSide;
  const to = right.layer * layerWidth + freeSide;
  const bend = (from + to) / 2;
  return html`<path
    d="M${from} ${left.middle}C${bend} ${left.middle} ${bend} ${right.middle} ${to} ${right.middle}"
  />`;
}
