// The sides of the roadmap: the measures, the municipality's role, and the value; and the way to the exercise behind each.

import type { Language } from "#platform/language.ts";
import { buttonLink } from "#ui/fields.ts";
import { html, type Html } from "#ui/html.ts";
import { emptyState, pageTop, tabs } from "#ui/pieces.ts";
import { teamUrls } from "../../../urls.ts";
import { processTabs } from "../../pages/process-tabs.ts";
import type { Process } from "../../process.ts";
import type { Run } from "../../runs/run.ts";
import { roadmapTexts } from "../../texts/roadmap-texts.ts";

export interface SidePage {
  readonly language: Language;
  readonly organisation: string;
  readonly process: Process;
  readonly runs: readonly Run[];
}

export type Side = "title" | "roles" | "benefits";

const leads = { title: "lead", roles: "rolesLead", benefits: "benefitsLead" } as const;

export function sideTop({ language, organisation, process }: SidePage, here: Side): Html {
  const team = teamUrls(language, organisation);
  const sides: readonly (readonly [Side, string])[] = [
    ["title", team.roadmap(process.id)],
    ["roles", team.roadmapRoles(process.id)],
    ["benefits", team.roadmapBenefits(process.id)],
  ];
  return html`${pageTop({ title: roadmapTexts[here][language], lead: roadmapTexts[leads[here]][language] })}
  ${processTabs(language, organisation, process.id, "roadmap")}
  ${tabs(
    roadmapTexts.views[language],
    sides.map(([side, address]) => ({ text: roadmapTexts[side][language], address, isCurrent: side === here })),
  )}`;
}

/** What to do first: the exercise, when it is in the plan; otherwise the plan, where it can be added. */
export function emptySide(page: SidePage, exercise: string, words: { title: string; text: string }): Html {
  const { language, organisation, process, runs } = page;
  const team = teamUrls(language, organisation);
  const run = runs.find((each) => each.exercise === exercise);
  const action = run
    ? buttonLink({ text: roadmapTexts.openExercise[language], address: team.run(process.id, run.id) })
    : buttonLink({ text: roadmapTexts.toPlan[language], address: `${team.plan(process.id)}#add` });
  return emptyState({ ...words, action });
}
