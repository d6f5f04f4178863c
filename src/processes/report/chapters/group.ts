// Who has done the work: as counts, and by name only when a leader has asked for the team's own report with names.

import type { Block } from "#platform/documents/document.ts";
import { type Item, kindById } from "#record/index.ts";
import { type Chapter, labelOf, table, words } from "../chapter.ts";
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
    const counts = [
      ...countedBy(members, "sector", chapterTexts.sector[material.language], material),
      ...countedBy(members, "role", chapterTexts.roleInGroup[material.language], material),
      ...perspectives(members, material),
    ];
    return material.hasNames ? [...counts, byName(members, material)] : counts;
  },
};

function countedBy(members: readonly Item[], name: string, title: string, { language }: ReportMaterial): Block[] {
  const field = kindById("group-member").fields[name];
  const options = field?.type === "choice" ? Object.entries(field.options) : [];
  const rows = options.flatMap(([value, text]) => {
    const count = members.filter((member) => member.values[name] === value).length;
    return count > 0 ? [[text[language], String(count)]] : [];
  });
  return rows.length > 0 ? [table(title, columns(title, reportTexts.count[language]), rows)] : [];
}

/** A senior, a volunteer, a relative, somebody who can decide. */
function perspectives(members: readonly Item[], { language }: ReportMaterial): Block[] {
  const rows = ["isSenior", "isVolunteer", "isRelative", "isOwner"].flatMap((name) => {
    const count = members.filter((member) => member.values[name] === true).length;
    return count > 0 ? [[labelOf("group-member", name, language), String(count)]] : [];
  });
  const title = chapterTexts.seen[language];
  return rows.length > 0 ? [table(title, columns(chapterTexts.who[language], reportTexts.count[language]), rows)] : [];
}

function columns(first: string, second: string): (readonly [string, number])[] {
  return [
    [first, 4],
    [second, 1],
  ];
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
      member.line,
      words(member, "organisation", language),
      words(member, "role", language),
      words(member, "brings", language),
    ]),
  );
}
