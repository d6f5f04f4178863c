// The target picture: the sentence, and how an ordinary day looks when it has come true.

import { type Chapter, entry, quiet, voicesOf } from "../chapter.ts";
import { itemsOf } from "../material.ts";
import { chapterTexts } from "../texts/chapter-texts.ts";

const fields = [
  "horizonYear",
  "picture",
  "futureDay",
  "role",
  "offers",
  "attitudes",
  "actors",
  "value",
  "shownTo",
  "recognition",
  "changed",
];

export const targetPicture: Chapter = {
  id: "target-picture",
  title: chapterTexts.targetPicture,
  kind: "target-picture",
  blocks: (material) =>
    itemsOf(material, "target-picture").flatMap((item) => [
      ...entry(item, fields, material),
      quiet(voicesOf(item, material)),
    ]),
};
