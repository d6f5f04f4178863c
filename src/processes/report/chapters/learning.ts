// What the team has learnt: its log, and what it wrote when it closed an exercise.

import { guideIn } from "#guide/index.ts";
import type { Block } from "#platform/documents/document.ts";
import { type Chapter, entry } from "../chapter.ts";
import { itemsOf, type ReportMaterial } from "../material.ts";
import { chapterTexts } from "../texts/chapter-texts.ts";

const fields = ["happened", "change", "heldOn", "lookAgainOn"];

export const learning: Chapter = {
  id: "learning",
  title: chapterTexts.learning,
  kind: "learning",
  blocks: (material) => [
    ...itemsOf(material, "learning").flatMap((item) => entry(item, fields, material)),
    ...fromExercises(material),
  ],
};

function fromExercises({ runs, language }: ReportMaterial): Block[] {
  const facts = runs.flatMap(({ exercise, learning: learnt }) => {
    const title = guideIn(language).exercise(exercise)?.title ?? exercise;
    return learnt ? [{ label: title, value: learnt }] : [];
  });
  if (facts.length === 0) return [];
  return [
    { type: "heading", level: 2, text: chapterTexts.fromExercises[language] },
    { type: "facts", facts },
  ];
}
