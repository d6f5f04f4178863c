// An invented example of the chain that everything here hangs on: what was said, what was understood, what was done.

import type { Language } from "#platform/language.ts";
import { kindById } from "#record/kinds.ts";
import type { Html } from "#ui/html.ts";
import { tracePicture } from "#ui/pictures.ts";
import { exampleTexts } from "../texts/example-texts.ts";
import { homeTexts } from "../texts/home-texts.ts";

type Words = keyof typeof exampleTexts;

const layers: readonly { readonly kind: string; readonly nodes: readonly Words[] }[] = [
  { kind: "statement", nodes: ["statementBus", "statementDriver", "statementEvening"] },
  { kind: "finding", nodes: ["finding"] },
  { kind: "need", nodes: ["need"] },
  { kind: "idea", nodes: ["idea"] },
  { kind: "roadmap-item", nodes: ["measure"] },
];

const edges: readonly { readonly from: Words; readonly to: Words }[] = [
  { from: "finding", to: "statementBus" },
  { from: "finding", to: "statementDriver" },
  { from: "finding", to: "statementEvening" },
  { from: "need", to: "finding" },
  { from: "idea", to: "need" },
  { from: "measure", to: "idea" },
];

export function chainPicture(language: Language): Html {
  return tracePicture({
    language,
    label: homeTexts.chainLabel[language],
    layers: layers.map(({ kind, nodes }) => ({
      title: (nodes.length > 1 ? kindById(kind).plural : kindById(kind).name)[language],
      nodes: nodes.map((words) => ({
        id: words,
        title: exampleTexts[words][language],
        isFocus: words === "measure",
        count: words === "measure" ? exampleTexts.measureVoices[language] : undefined,
      })),
    })),
    edges,
  });
}
