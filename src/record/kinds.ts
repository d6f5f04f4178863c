// All the kinds of things a group writes down, in the order in which the guide makes them.

import type { Kind } from "./kind.ts";
import { actor } from "./kinds/actor.ts";
import { assessment } from "./kinds/assessment.ts";
import { challenge } from "./kinds/challenge.ts";
import { concept } from "./kinds/concept.ts";
import { finding } from "./kinds/finding.ts";
import { groupMember } from "./kinds/group-member.ts";
import { idea } from "./kinds/idea.ts";
import { insightNote } from "./kinds/insight-note.ts";
import { involvement } from "./kinds/involvement.ts";
import { mandate } from "./kinds/mandate.ts";
import { need } from "./kinds/need.ts";
import { roadmapItem } from "./kinds/roadmap-item.ts";
import { role } from "./kinds/role.ts";
import { statement } from "./kinds/statement.ts";
import { targetPicture } from "./kinds/target-picture.ts";
import { term } from "./kinds/term.ts";

export const kinds: readonly Kind[] = [
  mandate,
  groupMember,
  term,
  challenge,
  actor,
  involvement,
  insightNote,
  statement,
  finding,
  need,
  targetPicture,
  idea,
  assessment,
  concept,
  role,
  roadmapItem,
];

const byId: ReadonlyMap<string, Kind> = new Map(kinds.map((one) => [one.id, one]));

export function kindById(id: string): Kind {
  const found = byId.get(id);
  if (!found) throw new Error(`There is no kind named "${id}".`);
  return found;
}

export function isKindId(id: string): boolean {
  return byId.has(id);
}
