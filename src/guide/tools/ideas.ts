// The sheets of theme 7: many ideas, a few chosen, and a cheap trial of those.

import type { Tool } from "../tool.ts";
import { conceptSheet } from "./ideas/concept-sheet.ts";
import { ideaBank } from "./ideas/idea-bank.ts";
import { ideaWorkshop } from "./ideas/idea-workshop.ts";
import { inspirationCatalogue } from "./ideas/inspiration-catalogue.ts";
import { openSpace } from "./ideas/open-space.ts";
import { prioritise } from "./ideas/prioritise.ts";
import { testTheUnfinished } from "./ideas/test-the-unfinished.ts";

export const ideasTools: readonly Tool[] = [
  ideaBank,
  ideaWorkshop,
  openSpace,
  prioritise,
  conceptSheet,
  testTheUnfinished,
  inspirationCatalogue,
];
