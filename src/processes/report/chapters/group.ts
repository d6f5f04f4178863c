// Who has done the work: as counts, and by name only when a leader has asked for the team's own report with names.

import type { Block, Fact, Inline } from "#platform/documents/document.ts";
import { type Item, kindById } from "#record/index.ts";
import { type Chapter, labelOf, lineOf, lines, table, words } from "../chapter.ts";
import { itemsOf, type ReportMaterial } from "../material.ts";
import { chapterTexts } from "../texts/chapter-texts.ts";
import { reportTexts } from "../texts/report-texts.ts";

export const group: Chapter = {
  id: "group",
  title: chapterTexts.group,
  kind: "group-member",
  blocks: (material) => {
    const members = itemsOf(material, "group-member");
    if (members.length === 0) return [];
    const facts = countsOf(members, material).filter(({ value }) => value !== "");
    const counts: Block = { type: "facts", facts };
    return material.hasNames ? [counts, byName(members, material)] : [counts];
  },
};

function countsOf(members: readonly Item[], { language }: ReportMaterial): Fact[] {
  const all = members.length;
  const { person, persons } = reportTexts;
  return [
    { label: reportTexts.inGroup[language], value: `${all} ${(all === 1 ? person : persons)[language]}` },
    { label: chapterTexts.sector[language], value: countedBy(members, "sector", language) },
    { label: chapterTexts.roleInGroup[language], value: countedBy(members, "role", language) },
    { label: chapterTexts.seen[language], value: perspectives(members, language) },
  ];
}

function countedBy(members: readonly Item[], name: string, language: ReportMaterial["language"]): Inline {
  const field = kindById("group-member").fields[name];
  const options = field?.type === "choice" ? Object.entries(field.options) : [];
  const counts = options.map(([value, text]) => {
    const count = members.filter((member) => member.values[name] === value).length;
    return count > 0 ? `${text[language]} ${count}` : "";
  });
  return lines(...counts);
}

/** A senior, a volunteer, a relative, somebody who can decide. */
function perspectives(members: readonly Item[], language: ReportMaterial["language"]): Inline {
  const counts = ["isSenior", "isVolunteer", "isRelative", "isOwner"].map((name) => {
    const count = members.filter((member) => member.values[name] === true).length;
    return count > 0 ? `${labelOf("group-member", name, language)}: ${count}` : "";
  });
  return lines(...counts);
}

function byName(members: readonly Item[], { language }: ReportMaterial): Block {
  const { name, comesFrom, roleInGroup, brings } = chapterTexts;
  return table(
    null,
    [
      [name[language], 2],
      [comesFrom[language], 2],
      [roleInGroup[language], 1.2],
      [brings[language], 2],
    ],
    members.map((member) => [
      lineOf(member, language),
      words(member, "organisation", language),
      words(member, "role", language),
      words(member, "brings", language),
    ]),
  );
}
