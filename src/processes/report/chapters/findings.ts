// What the team found, with how much each finding rests on; quotes in the team's own report only.

import type { Block } from "#platform/documents/document.ts";
import { runsOf } from "#platform/documents/inline.ts";
import { type Item, kindById } from "#record/index.ts";
import { type Chapter, factsOf, labelOf, paragraph, sentenceOf, voicesOf, words } from "../chapter.ts";
import { itemsOf, linksOf, type ReportMaterial } from "../material.ts";
import { chapterTexts } from "../texts/chapter-texts.ts";
import { reportTexts } from "../texts/report-texts.ts";

const fields = ["surprise", "rootCause", "reach", "confidence", "corrections", "reportedBackOn"];

export const findings: Chapter = {
  id: "findings",
  title: chapterTexts.findings,
  kind: "finding",
  blocks: (material) => itemsOf(material, "finding").flatMap((item) => finding(item, material)),
};

function finding(item: Item, material: ReportMaterial): Block[] {
  const { language } = material;
  const because = words(item, "because", language);
  const beginning = labelOf("finding", "because", language).replace(/\s*…$/, "");
  const facts = [
    ...factsOf(item, fields, language),
    { label: chapterTexts.restsOn[language], value: evidence(item, material) },
    { label: reportTexts.voicesBehind[language], value: voicesOf(item, material) },
  ];
  const quotes = material.quotes.get(item.id) ?? [];
  return [
    { type: "heading", level: 2, text: sentenceOf(item, language) },
    ...(because ? [paragraph([{ text: `${beginning}: `, isBold: true }, ...runsOf(because)])] : []),
    { type: "facts", facts: facts.filter(({ value }) => value !== "") },
    ...quotes.map((text): Block => ({ type: "quote", text, source: chapterTexts.quoteSource[language] })),
  ];
}

/** "12 utsagn, 2 klynger": what it rests on, by kind. */
function evidence(item: Item, material: ReportMaterial): string {
  const { language } = material;
  const links = Map.groupBy(linksOf(material, item, "evidence"), (link) => link.kind);
  return [...links]
    .map(([kind, own]) => {
      const { name, plural } = kindById(kind);
      return `${own.length} ${(own.length === 1 ? name : plural)[language].toLowerCase()}`;
    })
    .join(", ");
}
