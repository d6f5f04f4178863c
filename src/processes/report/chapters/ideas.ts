// The ideas and how the team chose among them: what it gave weight to, what it decided, and what waits in the bank.

import type { Block, Inline } from "#platform/documents/document.ts";
import type { Item } from "#record/index.ts";
import { type Chapter, factLine, lineOf, lines, named, table, voicesInBrief, words } from "../chapter.ts";
import { itemsOf, linksOf, type ReportMaterial } from "../material.ts";
import { chapterTexts } from "../texts/chapter-texts.ts";
import { reportTexts } from "../texts/report-texts.ts";

export const ideas: Chapter = {
  id: "ideas",
  title: chapterTexts.ideas,
  kind: "idea",
  blocks: (material) => {
    const assessments = itemsOf(material, "assessment");
    const criteria = assessments.filter((item) => item.values["what"] === "criterion");
    const assessed = assessments.filter((item) => item.values["what"] !== "criterion");
    const known = new Set(assessed.flatMap((item) => linksOf(material, item, "ideas").map((link) => link.toId)));
    const waiting = itemsOf(material, "idea").filter((idea) => !known.has(idea.id));
    return [
      ...(criteria.length > 0 ? [criteriaTable(criteria, material)] : []),
      ...(assessed.length > 0 ? [assessedTable(assessed, material)] : []),
      ...(waiting.length > 0 ? [waitingTable(waiting, material)] : []),
    ];
  },
};

function criteriaTable(criteria: readonly Item[], { language }: ReportMaterial): Block {
  return table(
    chapterTexts.criteria[language],
    [
      [chapterTexts.criterion[language], 2],
      [chapterTexts.sign[language], 2],
      [chapterTexts.weight[language], 0.7],
    ],
    criteria.map((item) => [lineOf(item, language), words(item, "notice", language), words(item, "weight", language)]),
  );
}

function assessedTable(assessed: readonly Item[], material: ReportMaterial): Block {
  const { language } = material;
  const { dots, value, effort } = chapterTexts;
  return table(
    chapterTexts.assessed[language],
    [
      [chapterTexts.idea[language], 1.8],
      [`${dots[language]}, ${value[language].toLowerCase()}, ${effort[language].toLowerCase()}`, 1.2],
      [chapterTexts.decided[language], 2],
      [reportTexts.voicesBehind[language], 1.8],
    ],
    assessed.map((item) => [
      lineOf(item, language),
      lines(
        labelled(dots[language], words(item, "votes", language)),
        labelled(value[language], words(item, "value", language)),
        labelled(effort[language], words(item, "effort", language)),
      ),
      named(words(item, "decision", language), words(item, "reason", language)),
      voicesInBrief(item, material),
    ]),
  );
}

function labelled(label: string, value: Inline): Inline {
  return value === "" ? "" : factLine({ label, value });
}

function waitingTable(waiting: readonly Item[], material: ReportMaterial): Block {
  const { language } = material;
  return table(
    chapterTexts.notAssessed[language],
    [
      [chapterTexts.idea[language], 1.8],
      [chapterTexts.about[language], 2.2],
      [reportTexts.voicesBehind[language], 1.8],
    ],
    waiting.map((item) => [
      lineOf(item, language),
      words(item, "description", language),
      voicesInBrief(item, material),
    ]),
  );
}
