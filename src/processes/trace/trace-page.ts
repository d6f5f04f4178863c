// The trace of one item, both ways: as a picture for those who look, as a list for those who read. Never a name.

import type { Language } from "#platform/language.ts";
import { type Item, kindById, type Trace, type TraceNode, type Voices } from "#record/index.ts";
import { html, type Html } from "#ui/html.ts";
import { tracePicture } from "#ui/pictures.ts";
import { bars, details, facts, linkList, notice, pageTop, section } from "#ui/pieces.ts";
import { teamUrls } from "../../urls.ts";
import type { Process } from "../process.ts";
import { inItsWords } from "../items/in-words.ts";
import { voicesSentence } from "../texts/item-texts.ts";
import { groupRows, methodRows, traceTexts } from "../texts/trace-texts.ts";

export interface TracePage {
  readonly language: Language;
  readonly organisation: string;
  readonly process: Process;
  readonly item: Item;
  readonly voices: Voices | undefined;
  readonly back: Trace;
  readonly forward: Trace;
}

export function tracePage(page: TracePage): Html {
  const { language, item } = page;
  return html`
    ${pageTop({
      kicker: `${traceTexts.title[language]} · ${kindById(item.kind).name[language]}`,
      title: inItsWords(item),
      lang: item.language,
    })}
    ${section(traceTexts.back[language], backwards(page))} ${section(traceTexts.forward[language], forwards(page))}
  `;
}

function backwards({ language, voices, ...page }: TracePage): Html {
  if (!voices) return notice({ language, tone: "warning", body: traceTexts.nobody[language] });
  const groups = groupRows(voices.groups, language);
  return html`<p class="lead">${voicesSentence(voices.voices, language)}</p>
    ${facts([{ term: traceTexts.talks[language], text: String(voices.notes) }, ...methodRows(voices, language)])}
    ${groups.length > 0 && bars(traceTexts.groups[language], barsOf(voices, language))}
    <p>${traceTexts.backLead[language]}</p>
    ${drawn({ language, voices, ...page }, page.back)}`;
}

function barsOf(voices: Voices, language: Language) {
  const rows = groupRows(voices.groups, language);
  const counts = Object.values(voices.groups).sort((one, other) => other - one);
  return rows.map(({ term, text }, index) => ({ label: term, value: counts[index] ?? 0, words: text }));
}

function forwards(page: TracePage): Html {
  const { language, forward } = page;
  if (forward.nodes.length < 2) return html`<p>${traceTexts.nothingYet[language]}</p>`;
  return html`<p>${traceTexts.forwardLead[language]}</p>
    ${drawn(page, forward)}`;
}

function drawn(page: TracePage, trace: Trace): Html {
  const { language, item } = page;
  const layers = layersOf(trace);
  if (layers.length < 2) return html``;
  return html`${tracePicture({
    language,
    label: traceTexts.title[language],
    layers: layers.map(({ kind, nodes }) => ({
      title: kindById(kind).plural[language],
      nodes: nodes.map((node) => drawnNode(page, node, item.id)),
    })),
    edges: trace.links.map((link) => ({ from: link.fromId, to: link.toId })),
  })}
  ${trace.isCut && notice({ language, body: traceTexts.cut[language] })} ${asList(page, layers)}`;
}

function drawnNode({ language, organisation, process }: TracePage, node: TraceNode, focus: string) {
  return {
    id: node.id,
    title: inItsWords(node),
    address: teamUrls(language, organisation).item(process.id, node.id),
    count: node.voices > 0 ? voicesSentence(node.voices, language) : undefined,
    isFocus: node.id === focus,
    lang: node.language === language ? undefined : node.language,
  };
}

/** One layer a kind, in the order of the walk: where it began stands first. */
function layersOf(trace: Trace): { kind: string; nodes: TraceNode[] }[] {
  const layers = [...Map.groupBy(trace.nodes, (node) => node.kind)].map(([kind, nodes]) => ({ kind, nodes }));
  const depthOf = (nodes: readonly TraceNode[]): number => Math.max(...nodes.map((node) => node.depth));
  return layers.toSorted((one, other) => depthOf(one.nodes) - depthOf(other.nodes));
}

function asList(
  { language, organisation, process }: TracePage,
  layers: readonly { kind: string; nodes: readonly TraceNode[] }[],
): Html {
  const team = teamUrls(language, organisation);
  const rows = layers.map(
    ({ kind, nodes }) =>
      html`<h3>${kindById(kind).plural[language]} (${nodes.length})</h3>
        ${linkList(
          nodes.map((node) => ({
            text: inItsWords(node),
            address: team.item(process.id, node.id),
            note: node.voices > 0 ? voicesSentence(node.voices, language) : undefined,
          })),
        )}`,
  );
  return details(traceTexts.everything[language], html`${rows}`);
}
