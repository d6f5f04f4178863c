// The sheets of all the exercises, in the order of the guide.

import type { Tool } from "./tool.ts";
import { analysisTools } from "./tools/analysis.ts";
import { ideasTools } from "./tools/ideas.ts";
import { insightTools } from "./tools/insight.ts";
import { planInvolvementTools } from "./tools/plan-involvement.ts";
import { roadmapTools } from "./tools/roadmap.ts";
import { roleTools } from "./tools/role.ts";
import { setUpTools } from "./tools/set-up.ts";
import { targetPictureTools } from "./tools/target-picture.ts";
import { understandTools } from "./tools/understand.ts";
import { valueTools } from "./tools/value.ts";

export const tools: readonly Tool[] = [
  ...setUpTools,
  ...understandTools,
  ...planInvolvementTools,
  ...insightTools,
  ...analysisTools,
  ...targetPictureTools,
  ...ideasTools,
  ...roleTools,
  ...valueTools,
  ...roadmapTools,
];

const byId: ReadonlyMap<string, Tool> = new Map(tools.map((one) => [one.id, one]));

export function toolById(id: string): Tool {
  const found = byId.get(id);
  if (!found) throw new Error(`There is no tool named "${id}".`);
  return found;
}
