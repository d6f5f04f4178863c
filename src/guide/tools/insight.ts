// The sheets of theme 4: what to ask, and where the voices are written down.

import type { Tool } from "../tool.ts";
import { brightSpots } from "./insight/bright-spots.ts";
import { cafeDialogue } from "./insight/cafe-dialogue.ts";
import { checkWithMore } from "./insight/check-with-more.ts";
import { homeGathering } from "./insight/home-gathering.ts";
import { insightPlan } from "./insight/insight-plan.ts";
import { interview } from "./insight/interview.ts";
import { observation } from "./insight/observation.ts";

export const insightTools: readonly Tool[] = [
  insightPlan,
  interview,
  cafeDialogue,
  observation,
  homeGathering,
  brightSpots,
  checkWithMore,
];
