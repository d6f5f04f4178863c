// The sheets of theme 9: what gets better, for whom, and how the group will notice.

import type { Tool } from "../tool.ts";
import { benefitOwner } from "./value/benefit-owner.ts";
import { benefitsMap } from "./value/benefits-map.ts";
import { indicatorAndBaseline } from "./value/indicator-and-baseline.ts";
import { valueForWhom } from "./value/value-for-whom.ts";
import { valueStory } from "./value/value-story.ts";

export const valueTools: readonly Tool[] = [valueForWhom, benefitsMap, indicatorAndBaseline, benefitOwner, valueStory];
