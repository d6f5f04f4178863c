// The sheets of theme 3: who matters, who is missing and how they are brought in.

import type { Tool } from "../tool.ts";
import { actorMap } from "./plan-involvement/actor-map.ts";
import { invitationAndConsent } from "./plan-involvement/invitation-and-consent.ts";
import { involvementPlan } from "./plan-involvement/involvement-plan.ts";
import { stakeholders } from "./plan-involvement/stakeholders.ts";
import { whoIsMissing } from "./plan-involvement/who-is-missing.ts";

export const planInvolvementTools: readonly Tool[] = [
  actorMap,
  stakeholders,
  whoIsMissing,
  involvementPlan,
  invitationAndConsent,
];
