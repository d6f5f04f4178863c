// The question the work sets out to answer, and what lies behind it.

import { type Chapter, entry } from "../chapter.ts";
import { itemsOf } from "../material.ts";
import { chapterTexts } from "../texts/chapter-texts.ts";

const fields = ["forWhom", "today", "hindrances", "possibilities", "whyNow", "different"];

export const challenge: Chapter = {
  id: "challenge",
  title: chapterTexts.challenge,
  kind: "challenge",
  blocks: (material) => itemsOf(material, "challenge").flatMap((item) => entry(item, fields, material)),
};
