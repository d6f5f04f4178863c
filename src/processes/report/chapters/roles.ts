// The role the municipality has and the one it wants, and which limits are still to be cleared up.

import type { Block } from "#platform/documents/document.ts";
import type { Item } from "#record/index.ts";
import { boundaryChecks } from "#record/kinds/choices/boundary-checks.ts";
import { type Chapter, entry, factLine, lineOf, quiet, table, voicesOf, words } from "../chapter.ts";
import { itemsOf, type ReportMaterial } from "../material.ts";
import { chapterTexts } from "../texts/chapter-texts.ts";

const fields = [
  "start",
  "stop",
  "keep",
  "othersLead",
  "costToVolunteers",
  "reaction",
  "asks",
  "offers",
  "offerUnit",
  "offerOwner",
  "offerCost",
];

export const roles: Chapter = {
  id: "roles",
  title: chapterTexts.roles,
  kind: "role",
  blocks: (material) => {
    const all = itemsOf(material, "role");
    if (all.length === 0) return [];
    return [profile(all, material), ...all.flatMap((item) => role(item, material))];
  },
};

function profile(all: readonly Item[], { language }: ReportMaterial): Block {
  return table(
    null,
    [
      [chapterTexts.area[language], 1.4],
      [chapterTexts.today[language], 2],
      [chapterTexts.wanted[language], 2],
    ],
    all.map((item) => [lineOf(item, language), words(item, "today", language), words(item, "wanted", language)]),
  );
}

function role(item: Item, material: ReportMaterial): Block[] {
  return [...entry(item, fields, material), ...toClarify(item, material), quiet(voicesOf(item, material))];
}

/** Limits of law and decency that are not in order yet. */
function toClarify(item: Item, { language }: ReportMaterial): Block[] {
  const open = Object.entries(boundaryChecks).flatMap(([name, field]) => {
    const value = item.values[name];
    const isOpen = value === "redesign" || value === "stop" || value === "unclear";
    return isOpen ? [factLine({ label: field.label[language], value: words(item, name, language) })] : [];
  });
  if (open.length === 0) return [];
  return [
    { type: "paragraph", text: [{ text: chapterTexts.toClarify[language], isBold: true }] },
    { type: "list", items: open },
  ];
}
