// The sheets of theme 10: what is done when, by whom, decided by whom, and how it goes.

import type { Tool } from "../tool.ts";
import { anchoring } from "./roadmap/anchoring.ts";
import { followUp } from "./roadmap/follow-up.ts";
import { formalTreatment } from "./roadmap/formal-treatment.ts";
import { measuresOnTimeline } from "./roadmap/measures-on-timeline.ts";
import { resources } from "./roadmap/resources.ts";
import { share } from "./roadmap/share.ts";

export const roadmapTools: readonly Tool[] = [
  measuresOnTimeline,
  resources,
  anchoring,
  formalTreatment,
  share,
  followUp,
];
