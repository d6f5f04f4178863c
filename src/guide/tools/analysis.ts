// The sheets of theme 5: from what was said to what the group now understands.

import type { Tool } from "../tool.ts";
import { collectStatements } from "./analysis/collect-statements.ts";
import { howMightWe } from "./analysis/how-might-we.ts";
import { keyFindings } from "./analysis/key-findings.ts";
import { needsAndPersonas } from "./analysis/needs-and-personas.ts";
import { reportBack } from "./analysis/report-back.ts";
import { rootCauses } from "./analysis/root-causes.ts";
import { seePatterns } from "./analysis/see-patterns.ts";

export const analysisTools: readonly Tool[] = [
  collectStatements,
  seePatterns,
  rootCauses,
  keyFindings,
  needsAndPersonas,
  reportBack,
  howMightWe,
];
