// What gets better, for whom and how one will see it; and the map from measures to benefits to the target picture.

import type { Block } from "#platform/documents/document.ts";
import type { Language } from "#platform/language.ts";
import type { Item } from "#record/index.ts";
import { type Chapter, lines, named, table, voicesInBrief, words } from "../chapter.ts";
import { itemsOf, linksOf, type ReportMaterial } from "../material.ts";
import { chapterTexts } from "../texts/chapter-texts.ts";
import { reportTexts } from "../texts/report-texts.ts";

export const benefits: Chapter = {
  id: "benefits",
  title: chapterTexts.benefits,
  kind: "benefit",
  blocks: (material) => {
    const all = itemsOf(material, "benefit");
    const threads = itemsOf(material, "benefit-link");
    return [
      ...(all.length > 0 ? [benefitTable(all, material)] : []),
      ...(threads.length > 0 ? [mapTable(threads, material)] : []),
    ];
  },
};

function benefitTable(all: readonly Item[], material: ReportMaterial): Block {
  const { language } = material;
  return table(
    null,
    [
      [chapterTexts.benefit[language], 1.6],
      [chapterTexts.forWhom[language], 1.1],
      [chapterTexts.indicator[language], 2],
      [reportTexts.voicesBehind[language], 1.8],
    ],
    all.map((item) => [
      item.line,
      lines(words(item, "forWhom", language), ownedBy(item, language)),
      lines(
        words(item, "indicator", language),
        words(item, "unit", language),
        [words(item, "baseline", language), words(item, "target", language)].filter((text) => text !== "").join(" → "),
        words(item, "prerequisite", language),
      ),
      voicesInBrief(item, material),
    ]),
  );
}

function ownedBy(item: Item, language: Language): string {
  const who = [words(item, "ownerUnit", language), words(item, "owner", language)].filter((text) => text !== "");
  return who.length > 0 ? `${chapterTexts.benefitOwner[language]}: ${who.join(", ")}` : "";
}

function mapTable(threads: readonly Item[], material: ReportMaterial): Block {
  const { language } = material;
  const linked = (item: Item, relation: string): string =>
    linksOf(material, item, relation)
      .map((link) => link.line)
      .join("\n");
  return table(
    chapterTexts.benefitMap[language],
    [
      [chapterTexts.measures[language], 1.5],
      [chapterTexts.change[language], 1.5],
      [chapterTexts.benefit[language], 1.5],
      [chapterTexts.towards[language], 1.5],
    ],
    threads.map((item) => [
      linked(item, "actions"),
      named(item.line, words(item, "onTheWay", language), words(item, "prerequisite", language)),
      linked(item, "benefits"),
      linked(item, "targetPictures"),
    ]),
  );
}
