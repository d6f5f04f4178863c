// What the team wants to try: how it works, which method or cooperation it is, and whether it needs a new service at all.

import { type Chapter, entry, quiet, voicesOf } from "../chapter.ts";
import { itemsOf } from "../material.ts";
import { chapterTexts } from "../texts/chapter-texts.ts";

const fields = [
  "method",
  "needsNewService",
  "serviceReason",
  "targetGroup",
  "whatHappens",
  "whoDoesWhat",
  "value",
  "firstStep",
  "mustBeTrue",
  "risk",
  "unknowns",
];

export const concepts: Chapter = {
  id: "concepts",
  title: chapterTexts.concepts,
  kind: "concept",
  blocks: (material) =>
    itemsOf(material, "concept").flatMap((item) => [...entry(item, fields, material), quiet(voicesOf(item, material))]),
};
