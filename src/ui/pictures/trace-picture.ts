// What rests on what: a row of boxes for each layer, lines from row to row; in a narrow window the lines become words.

import type { Language } from "#platform/language.ts";
import { attributes, html, type Html } from "../html.ts";
import { shortened } from "../shortened.ts";
import { andMore, words } from "../texts.ts";
import { type Line, linesOf, slotsFor, spotsOf, type Spots } from "./trace-lines.ts";

export interface TracePicture {
  readonly language: Language;
  readonly label: string;
  /** From the top. A row shows only its first few; the words say how many more there are. */
  readonly layers: readonly TraceLayer[];
  /** From what rests to what it rests on, by node id; the layers may run either way. */
  readonly edges: readonly TraceEdge[];
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

export interface TraceEdge {
  readonly from: string;
  readonly to: string;
}

const mostAbreast = 5;
/** In letters. */
const longestTitle = 80;
const longestMention = 40;

export function tracePicture({ language, label, layers, edges }: TracePicture): Html {
  const shown = layers.map(({ title, nodes }) => {
    const more = nodes.length - mostAbreast;
    return { title, more: more > 0 ? andMore(more)[language] : undefined, nodes: nodes.slice(0, mostAbreast) };
  });
  const spots = spotsOf(shown.map(({ nodes }) => nodes.map(({ id }) => id)));
  const titles = new Map(shown.flatMap(({ nodes }) => nodes.map(({ id, title }) => [id, title])));
  const { through, between } = linesOf(spots, edges, shown.length);
  const rows = shown.map((layer, index) => {
    const boxes = layer.nodes.map((node) => traceBox(node, restingPlace(node, edges, titles, spots), language));
    return html`<li class="trace-layer">
      <p class="trace-layer-title">
        ${layer.title}${layer.more && html` <span class="trace-count">${layer.more}</span>`}
      </p>
      <div class="trace-row">
        ${drawing("trace-through", through[index])}
        <ol class="trace-nodes in-${slotsFor(layer.nodes.length)}">
          ${boxes}
        </ol>
      </div>
      ${drawing("trace-lines", between[index])}
    </li>`;
  });
  return html`<figure class="trace" aria-label="${label}">
    <ol class="trace-layers">
      ${rows}
    </ol>
  </figure>`;
}

interface RestingPlace {
  readonly text: string;
  /** It rests on all that stands in the next row, which is seen without words. */
  readonly isPlain: boolean;
}

function restingPlace(
  { id }: TraceNode,
  edges: readonly TraceEdge[],
  titles: ReadonlyMap<string, string>,
  spots: Spots,
): RestingPlace {
  const below = [...new Set(edges.filter(({ from, to }) => from === id && titles.has(to)).map(({ to }) => to))];
  const row = spots.get(id)?.row ?? 0;
  const rows = new Set(below.map((to) => spots.get(to)?.row ?? 0));
  const [only] = rows;
  const abreast = [...spots.values()].filter((spot) => spot.row === only).length;
  return {
    text: below.map((to) => shortened(titles.get(to) ?? "", longestMention)).join("; "),
    isPlain: rows.size === 1 && Math.abs((only ?? row) - row) === 1 && abreast === below.length,
  };
}

function traceBox(node: TraceNode, rests: RestingPlace, language: Language): Html {
  const title = shortened(node.title, longestTitle);
  return html`<li class="trace-node">
    <div class="trace-box ${node.isFocus ? "is-focus" : ""}">
      <span class="trace-title" ${attributes({ lang: node.lang })}>
        ${node.address ? html`<a href="${node.address}">${title}</a>` : title}
      </span>
      ${node.count && html`<span class="trace-count">${node.count}</span>`}
      ${rests.text && html`<span class="trace-below ${rests.isPlain ? "is-plain" : ""}">${words.restsOn[language]}: ${rests.text}</span>`}
    </div>
  </li>`;
}

function drawing(name: string, lines: readonly Line[] | undefined): Html {
  if (!lines?.length) return html``;
  return html`<svg class="${name}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${lines.map(([from, to]) => html`<path d="M${from} 0C${from} 6 ${to} 4 ${to} 10" />`)}
  </svg>`;
}
