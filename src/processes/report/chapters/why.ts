// Why the team does this: its mandate, in its own words.

import { type Chapter, entry } from "../chapter.ts";
import { itemsOf } from "../material.ts";
import { chapterTexts } from "../texts/chapter-texts.ts";

const fields = [
  "ownReasons",
  "seniorsGain",
  "municipalityGains",
  "problem",
  "goal",
  "scope",
  "notScope",
  "ownerUnit",
  "owner",
  "sponsor",
  "budget",
  "startsOn",
  "endsOn",
  "planLink",
  "approvedOn",
];

export const why: Chapter = {
  id: "why",
  title: chapterTexts.why,
  kind: "mandate",
  blocks: (material) => itemsOf(material, "mandate").flatMap((item) => entry(item, fields, material)),
};
