// The sheets of theme 1: why the group does this, who is in it and what it will do when.

import type { Tool } from "../tool.ts";
import { mandate } from "./set-up/mandate.ts";
import { progressPlan } from "./set-up/progress-plan.ts";
import { whyConversation } from "./set-up/why-conversation.ts";
import { workingGroup } from "./set-up/working-group.ts";
import { workingRules } from "./set-up/working-rules.ts";

export const setUpTools: readonly Tool[] = [whyConversation, workingGroup, mandate, progressPlan, workingRules];
