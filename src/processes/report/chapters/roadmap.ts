// The roadmap: drawn by time and lane, and then line by line with status, resources and the voices behind it.

import type { Block, Inline } from "#platform/documents/document.ts";
import type { Language, Text } from "#platform/language.ts";
import { type Item, kindById } from "#record/index.ts";
import { type Chapter, factLine, factsOf, lineOf, lines, table, voicesOf, words } from "../chapter.ts";
import { itemsOf, type ReportMaterial } from "../material.ts";
import { chapterTexts } from "../texts/chapter-texts.ts";
import { reportTexts } from "../texts/report-texts.ts";

const details = ["ownerUnit", "responsible", "resources", "money", "decidedBy", "planPlace"];

export const roadmap: Chapter = {
  id: "roadmap",
  title: chapterTexts.roadmap,
  kind: "roadmap-item",
  blocks: (material) => {
    const all = itemsOf(material, "roadmap-item");
    if (all.length === 0) return [];
    const { language } = material;
    const periods = [...optionsOf("horizon", language), { value: "", title: chapterTexts.notPlaced[language] }];
    return [
      timeline(all, material),
      ...periods.flatMap(({ value, title }) => {
        const here = all.filter((item) => String(item.values["horizon"] ?? "") === value);
        return here.length > 0 ? [lineTable(title, inLanes(here, language), material)] : [];
      }),
    ];
  },
};

interface Choice {
  readonly value: string;
  readonly title: string;
}

function optionsOf(name: "horizon" | "lane", language: Language): Choice[] {
  const field = kindById("roadmap-item").fields[name];
  const options: Readonly<Record<string, Text>> = field?.type === "choice" ? field.options : {};
  return Object.entries(options).map(([value, text]) => ({ value, title: text[language] }));
}

function inLanes(items: readonly Item[], language: Language): Item[] {
  const order = optionsOf("lane", language).map(({ value }) => value);
  const placeOf = (item: Item): number =>
    (order.indexOf(String(item.values["lane"])) + order.length + 1) % (order.length + 1);
  return items.toSorted((a, b) => placeOf(a) - placeOf(b) || a.position - b.position);
}

/** Lines with a time and a lane; the rest stands in the table beneath. */
function timeline(all: readonly Item[], { language }: ReportMaterial): Block {
  const periods = optionsOf("horizon", language);
  return {
    type: "timeline",
    laneTitle: chapterTexts.lane[language],
    periods: periods.map(({ title }) => title),
    lanes: optionsOf("lane", language).map((lane) => ({
      title: lane.title,
      cells: periods.map((period) =>
        all
          .filter((item) => item.values["lane"] === lane.value && item.values["horizon"] === period.value)
          .map((item) => ({ title: lineOf(item, language), note: words(item, "status", language) || undefined })),
      ),
    })),
  };
}

function lineTable(title: string, items: readonly Item[], material: ReportMaterial): Block {
  const { language } = material;
  return table(
    title,
    [
      [chapterTexts.measure[language], 1.6],
      [chapterTexts.about[language], 2.2],
      [chapterTexts.laneAndStatus[language], 1.3],
      [reportTexts.voicesBehind[language], 1.8],
    ],
    items.map((item) => [
      lineOf(item, language),
      about(item, language),
      lines(
        words(item, "lane", language),
        words(item, "status", language),
        words(item, "milestone", language),
        words(item, "milestoneOn", language),
      ),
      voicesOf(item, material, "\n"),
    ]),
  );
}

function about(item: Item, language: Language): Inline {
  const more = factsOf(item, details, language).map(factLine);
  return lines(words(item, "description", language), ...more);
}
