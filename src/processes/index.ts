// Run the guide: plan, group, exercises, what is written, trace, roadmap, report, publication.

import { join } from "node:path";
import type { Script } from "#ui/assets.ts";

export type { Process } from "./process.ts";
export { forgetRawNotes } from "./consents/forget-raw-notes-job.ts";
export { mendPublications } from "./publication/mend-publications.ts";
export { listLines } from "./publication/compose-page.ts";
export { addRun } from "./plan/add-run.ts";
export { planRun } from "./plan/plan-run.ts";
export { processRoutes } from "./routes.ts";
export { changeRun, type RunChange } from "./runs/change-run.ts";
export { repeatRun } from "./runs/repeat-run.ts";
export { listRuns } from "./runs/store.ts";
export { giveAnswer } from "./self-checks/give-answer.ts";
export { criteria, type Scores } from "./self-checks/self-check.ts";
export { type Start, startProcess } from "./start/start-process.ts";
export { findProcess } from "./store.ts";

/** Keeps drafts and lets cards be dragged on a team's pages. */
export const processScripts: readonly Script[] = [
  { name: "team", entry: join(import.meta.dirname, "browser/team.ts") },
];

/** How the rooms of a process look, in the one stylesheet of the platform. */
export const processStyles: readonly string[] = [
  "board",
  "run",
  "plan",
  "group",
  "gates",
  "self-checks",
  "start",
  "roadmap",
  "report",
].map((name) => join(import.meta.dirname, `styles/${name}.css`));
