// Everything a theme's page shows, with the same number of queries however much has been written.

import { guideIn, type Theme } from "#guide/index.ts";
import type { Change } from "#people/actor.ts";
import type { Language } from "#platform/language.ts";
import { countVoices } from "#record/index.ts";
import { found, NotFound } from "#web/problems.ts";
import { processToRead } from "../access.ts";
import type { Process } from "../process.ts";
import type { Run } from "../runs/run.ts";
import { listRuns } from "../runs/store.ts";
import { type Counted, type GateAnswer, type GateLine, gateOf, gates, hasGate } from "./gate.ts";
import { countFor } from "./store.ts";

export interface ThemeView {
  readonly process: Process;
  readonly theme: Theme;
  readonly phase: string;
  readonly runs: readonly Run[];
  readonly answers: readonly GateAnswer[];
}

export async function loadThemeView(
  { db, actor }: Change,
  processId: string,
  slug: string,
  language: Language,
): Promise<ThemeView> {
  const process = await processToRead(db, actor, processId);
  const guide = guideIn(language);
  const theme = found(guide.theme(slug));
  if (!hasGate(slug)) throw new NotFound();
  const runs = await listRuns(db, actor.organisationId, processId);
  const counted = await countFor(db, actor.organisationId, processId, gates[slug]);
  const voices = await countVoices(db, actor.organisationId, processId);
  const others = { voices, plannedRuns: runs.filter((run) => run.plannedFrom !== null).length };
  return {
    process,
    theme,
    phase: guide.phase(theme.phaseSlug)?.card ?? "",
    runs: runs.filter((run) => guide.exercise(run.exercise)?.themeSlug === slug),
    answers: gateOf(slug, withOthers(gates[slug], counted, others)),
  };
}

function withOthers(
  lines: readonly GateLine[],
  counted: readonly Counted[],
  others: { readonly voices: number; readonly plannedRuns: number },
): Counted[] {
  return lines.map(({ counts }, index) => {
    const { there, needed } = counted[index] ?? { there: 0, needed: 0 };
    return { there: typeof counts === "string" ? others[counts] : there, needed };
  });
}
