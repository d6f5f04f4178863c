// All the kinds of things a group writes down, in the order in which the guide makes them.

import type { Kind } from "./kind.ts";
import { actor } from "./kinds/actor.ts";
import { agreement } from "./kinds/agreement.ts";
import { anchoring } from "./kinds/anchoring.ts";
import { assessment } from "./kinds/assessment.ts";
import { assumption } from "./kinds/assumption.ts";
import { benefit } from "./kinds/benefit.ts";
import { benefitLink } from "./kinds/benefit-link.ts";
import { catalogueEntry } from "./kinds/catalogue-entry.ts";
import { challenge } from "./kinds/challenge.ts";
import { cluster } from "./kinds/cluster.ts";
import { concept } from "./kinds/concept.ts";
import { decisionCase } from "./kinds/decision-case.ts";
import { fact } from "./kinds/fact.ts";
import { finding } from "./kinds/finding.ts";
import { groupMember } from "./kinds/group-member.ts";
import { howMightWe } from "./kinds/how-might-we.ts";
import { idea } from "./kinds/idea.ts";
import { insightNote } from "./kinds/insight-note.ts";
import { involvement } from "./kinds/involvement.ts";
import { learning } from "./kinds/learning.ts";
import { learningQuestion } from "./kinds/learning-question.ts";
import { mandate } from "./kinds/mandate.ts";
import { need } from "./kinds/need.ts";
import { planEntry } from "./kinds/plan-entry.ts";
import { projectRecord } from "./kinds/project-record.ts";
import { roadmapItem } from "./kinds/roadmap-item.ts";
import { role } from "./kinds/role.ts";
import { statement } from "./kinds/statement.ts";
import { targetPicture } from "./kinds/target-picture.ts";
import { term } from "./kinds/term.ts";
import { trial } from "./kinds/trial.ts";

export const kinds: readonly Kind[] = [
  mandate,
  groupMember,
  planEntry,
  term,
  assumption,
  fact,
  challenge,
  actor,
  involvement,
  learningQuestion,
  insightNote,
  statement,
  cluster,
  finding,
  need,
  howMightWe,
  targetPicture,
  idea,
  assessment,
  concept,
  trial,
  role,
  agreement,
  benefit,
  benefitLink,
  roadmapItem,
  anchoring,
  decisionCase,
  learning,
  catalogueEntry,
  projectRecord,
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
