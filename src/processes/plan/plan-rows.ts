// The rows of the plan's picture: exercises, the meetings and talks of the short path, and what the group has set itself.

import type { Guide } from "#guide/index.ts";
import type { Language } from "#platform/language.ts";
import type { Item } from "#record/index.ts";
import type { PlanRow, State } from "#ui/pictures.ts";
import { type Run, type RunState, stateOf } from "../runs/run.ts";
import { planTexts, shortPartNames, talkName } from "../texts/plan-texts.ts";
import type { ShortGathering } from "./short-path.ts";

export const pictureStates: Readonly<Record<RunState, State>> = {
  planned: "open",
  "under-way": "current",
  skipped: "skipped",
  closed: "done",
};

const entryStates: Readonly<Record<string, State>> = {
  planned: "open",
  "under-way": "current",
  done: "done",
  skipped: "skipped",
};

export interface RowSetting {
  readonly language: Language;
  readonly guide: Guide;
  readonly nameOf: (personId: string | null) => string | undefined;
  readonly addressOf: (run: Run) => string;
}

export function runRow(run: Run, { guide, nameOf, addressOf }: RowSetting): PlanRow[] {
  const exercise = guide.exercise(run.exercise);
  if (!exercise || !run.plannedFrom) return [];
  const again = run.attempt > 1 ? ` (${run.attempt})` : "";
  return [
    {
      title: `${exercise.number} ${exercise.title}${again}`,
      address: addressOf(run),
      from: run.plannedFrom,
      to: run.plannedTo ?? run.plannedFrom,
      state: pictureStates[stateOf(run)],
      note: nameOf(run.responsibleId),
    },
  ];
}

/** One row for a meeting, one for each of the talks. */
export function gatheringRows({ part, runs }: ShortGathering, setting: RowSetting): PlanRow[] {
  const { language, guide, nameOf, addressOf } = setting;
  const [first] = runs;
  const days = runs.flatMap((run) => (run.plannedFrom ? [run.plannedFrom, run.plannedTo ?? run.plannedFrom] : []));
  const [from, to] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (!first || !from || !to) return [];
  const people = [...new Set(runs.flatMap((run) => nameOf(run.responsibleId) ?? []))].join(", ") || undefined;
  const row = { from, to, note: people, state: togetherState(runs), address: addressOf(first) };
  const talks = guide.exercise(first.exercise)?.short?.talks ?? 0;
  if (talks === 0) return [{ ...row, title: shortPartNames[part][language] }];
  return Array.from({ length: talks }, (_, index) => ({ ...row, title: talkName(index + 1, language) }));
}

export function togetherState(runs: readonly Run[]): State {
  const states = runs.map(stateOf);
  if (states.every((state) => state === "skipped")) return "skipped";
  if (states.every((state) => state === "closed" || state === "skipped")) return "done";
  return states.some((state) => state !== "planned") ? "current" : "open";
}

export function entryRow(item: Item, address: string, language: Language): PlanRow[] {
  const { plannedFrom, plannedTo, responsible, status } = item.values;
  const from = plannedFrom ?? plannedTo;
  if (!from) return [];
  const title = item.line || planTexts.milestones[language];
  const state = entryStates[String(status)] ?? "open";
  return [
    {
      title,
      address,
      from: String(from),
      to: String(plannedTo ?? from),
      state,
      note: responsible ? String(responsible) : undefined,
    },
  ];
}
