// What was tried, what happened and what was learnt: the stopped ones too, since others can learn most from them.

import { type Chapter, entry, quiet, voicesOf } from "../chapter.ts";
import { itemsOf } from "../material.ts";
import { chapterTexts } from "../texts/chapter-texts.ts";

const fields = [
  "shownTo",
  "simplestVersion",
  "startsOn",
  "endsOn",
  "triesBeforeDropping",
  "successSign",
  "result",
  "decision",
  "lesson",
];

export const trials: Chapter = {
  id: "trials",
  title: chapterTexts.trials,
  kind: "trial",
  blocks: (material) =>
    itemsOf(material, "trial").flatMap((item) => {
      const isStopped = item.values["decision"] === "stop";
      const mark = isStopped ? `(${chapterTexts.stopped[material.language].toLowerCase()})` : "";
      return [...entry(item, fields, material, mark), quiet(voicesOf(item, material))];
    }),
};
