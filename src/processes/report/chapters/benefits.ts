// What gets better, for whom and how one will see it; and the map from measures to benefits to the target picture.

import type { Block, Inline } from "#platform/documents/document.ts";
import { joined, writtenIn } from "#platform/documents/inline.ts";
import type { Language } from "#platform/language.ts";
import type { Item } from "#record/index.ts";
import { type Chapter, lineOf, lines, named, table, voicesInBrief, words } from "../chapter.ts";
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
      lineOf(item, language),
      lines(words(item, "forWhom", language), ownedBy(item, language)),
      lines(
        words(item, "indicator", language),
        words(item, "unit", language),
        joined([words(item, "baseline", language), words(item, "target", language)], " → "),
        words(item, "prerequisite", language),
      ),
      voicesInBrief(item, material),
    ]),
  );
}

function ownedBy(item: Item, language: Language): Inline {
  const who = joined([words(item, "ownerUnit", language), words(item, "owner", language)], ", ");
  return who === "" ? "" : joined([`${chapterTexts.benefitOwner[language]}:`, who], " ");
}

function mapTable(threads: readonly Item[], material: ReportMaterial): Block {
  const { language } = material;
  const linked = (item: Item, relation: string): Inline =>
    lines(...linksOf(material, item, relation).map((link) => writtenIn(link.language, link.line, language)));
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
      named(lineOf(item, language), words(item, "onTheWay", language), words(item, "prerequisite", language)),
      linked(item, "benefits"),
      linked(item, "targetPictures"),
    ]),
  );
}
