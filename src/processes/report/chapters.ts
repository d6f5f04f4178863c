// The chapters of a report in reading order: the same chain as the work itself.

import type { Chapter } from "./chapter.ts";
import { benefits } from "./chapters/benefits.ts";
import { challenge } from "./chapters/challenge.ts";
import { concepts } from "./chapters/concepts.ts";
import { exercisesDone } from "./chapters/exercises-done.ts";
import { findings } from "./chapters/findings.ts";
import { group } from "./chapters/group.ts";
import { heard } from "./chapters/heard.ts";
import { ideas } from "./chapters/ideas.ts";
import { learning } from "./chapters/learning.ts";
import { needs } from "./chapters/needs.ts";
import { roadmap } from "./chapters/roadmap.ts";
import { roles } from "./chapters/roles.ts";
import { selfChecks } from "./chapters/self-checks.ts";
import { targetPicture } from "./chapters/target-picture.ts";
import { trials } from "./chapters/trials.ts";
import { why } from "./chapters/why.ts";

export const chapters: readonly Chapter[] = [
  why,
  group,
  challenge,
  heard,
  findings,
  needs,
  targetPicture,
  ideas,
  concepts,
  trials,
  roles,
  benefits,
  roadmap,
  learning,
  exercisesDone,
  selfChecks,
];
