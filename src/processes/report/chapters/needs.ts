// What people need, for whom and why.

import type { Block } from "#platform/documents/document.ts";
import type { Item } from "#record/index.ts";
import { type Chapter, factLine, factsOf, named, table, voicesInBrief, words } from "../chapter.ts";
import { itemsOf, type ReportMaterial } from "../material.ts";
import { chapterTexts } from "../texts/chapter-texts.ts";
import { reportTexts } from "../texts/report-texts.ts";

const details = ["because", "motivation", "barrier", "canOffer"];

export const needs: Chapter = {
  id: "needs",
  title: chapterTexts.needs,
  kind: "need",
  blocks: (material) => {
    const all = itemsOf(material, "need");
    return all.length > 0 ? [needTable(all, material)] : [];
  },
};

function needTable(all: readonly Item[], material: ReportMaterial): Block {
  const { language } = material;
  return table(
    null,
    [
      [chapterTexts.who[language], 1.2],
      [chapterTexts.need[language], 3.2],
      [reportTexts.voicesBehind[language], 1.8],
    ],
    all.map((item) => [
      words(item, "who", language),
      named(words(item, "need", language), ...factsOf(item, details, language).map(factLine)),
      voicesInBrief(item, material),
    ]),
  );
}
