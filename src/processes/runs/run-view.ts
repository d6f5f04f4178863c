// Everything the page of an exercise shows, read with the same number of queries however much has been written.

import { type Exercise, fieldsOf, guideIn, type Layout, toolById } from "#guide/index.ts";
import type { Change } from "#people/actor.ts";
import {
  type Consent,
  type Item,
  type ItemLine,
  kindById,
  listCounts,
  listLatestLines,
  listItems,
  listOutdated,
  listStandingConsents,
  listVoices,
  type Voices,
} from "#record/index.ts";
import { found } from "#web/problems.ts";
import { processToRead, runToRead } from "../access.ts";
import { type Draft, listDrafts } from "../drafts/store.ts";
import { candidateKinds, mostCandidates } from "../items/candidates.ts";
import type { Candidates } from "../items/kind-fields.ts";
import type { Process } from "../process.ts";
import type { Run } from "./run.ts";
import { listRuns } from "./store.ts";

/** Few enough to read through, and for a slow line. */
export const itemsAPage = 30;
export const inputsShown = 12;

export interface PartView {
  readonly part: Layout;
  readonly items: readonly Item[];
  readonly total: number;
  readonly page: number;
}

export interface InputView {
  readonly kind: string;
  readonly items: readonly ItemLine[];
  readonly total: number;
}

export interface RunView {
  readonly process: Process;
  readonly run: Run;
  readonly exercise: Exercise;
  readonly attempts: readonly Run[];
  readonly previous: Run | null;
  readonly next: Run | null;
  /** Every exercise of its theme is closed or skipped: time for the group to look at itself. */
  readonly isThemeDone: boolean;
  readonly parts: readonly PartView[];
  readonly inputs: readonly InputView[];
  readonly voices: ReadonlyMap<string, Voices>;
  readonly outdated: ReadonlySet<string>;
  readonly candidates: Candidates;
  readonly drafts: readonly Draft[];
  /** Consents that stand, where something written here carries one. */
  readonly consents: readonly Consent[];
}

/** `pageOf` says which page of a part is asked for, from 1. */
export async function loadRunView(
  change: Change,
  processId: string,
  runId: string,
  path: string,
  pageOf: (part: number) => number,
): Promise<RunView> {
  const { db, actor } = change;
  const process = await processToRead(db, actor, processId);
  const run = await runToRead(db, actor, processId, runId);
  const exercise = found(guideIn(process.language).exercise(run.exercise));
  const runs = await listRuns(db, actor.organisationId, processId);
  const counts = await listCounts(db, actor.organisationId, processId);
  const totalOf = (kind: string): number => counts.find((count) => count.kind === kind)?.live ?? 0;
  const parts = await loadParts(change, processId, toolById(exercise.tool).parts, pageOf, totalOf);
  const forms = parts.map(({ part }) => ({ kind: kindById(part.kind), fields: fieldsOf(part) }));
  const taken = inputKinds(exercise, run);
  const wanted = [...taken, ...candidateKinds(forms)];
  const lines = await listLatestLines(db, actor.organisationId, processId, wanted, mostCandidates);
  const inputs = taken.map((kind) => inputOf(kind, lines, totalOf));
  const shown = [...parts, ...inputs].flatMap((view) => view.items.map((item) => item.id));
  const carriesConsent = [...taken, ...parts.map(({ part }) => part.kind)].some((id) => kindById(id).carriesConsent);
  const inOrder = runs.filter((each) => each.skippedAt === null);
  const here = inOrder.findIndex((each) => each.id === run.id);
  return {
    process,
    run,
    exercise,
    attempts: runs.filter((each) => each.exercise === run.exercise && each.id !== run.id),
    previous: (here > 0 && inOrder[here - 1]) || null,
    next: (here >= 0 && inOrder[here + 1]) || null,
    isThemeDone: runs.every((each) => isOver(each) || themeOf(each) !== exercise.themeSlug),
    parts,
    inputs,
    voices: await listVoices(db, actor.organisationId, shown),
    outdated: await listOutdated(db, actor.organisationId, shown),
    candidates: lines,
    drafts: await listDrafts(db, actor, path),
    consents: carriesConsent ? await listStandingConsents(db, actor.organisationId, processId) : [],
  };
}

function isOver(run: Run): boolean {
  return run.closedAt !== null || run.skippedAt !== null;
}

function themeOf(run: Run): string | undefined {
  return guideIn("nb").exercise(run.exercise)?.themeSlug;
}

/** What the exercise takes in, apart from what it makes itself. */
function inputKinds(exercise: Exercise, run: Run): readonly string[] {
  return (run.isShort && exercise.short ? exercise.short : exercise).in;
}

async function loadParts(
  { db, actor }: Change,
  processId: string,
  parts: readonly Layout[],
  pageOf: (part: number) => number,
  totalOf: (kind: string) => number,
): Promise<PartView[]> {
  const views: PartView[] = [];
  for (const [index, part] of parts.entries()) {
    const page = pageOf(index);
    const filter = { processId, kinds: [part.kind], limit: itemsAPage, offset: (page - 1) * itemsAPage };
    const items = await listItems(db, actor.organisationId, { ...filter, given: part.given });
    views.push({ part, items, page, total: part.given ? items.length : totalOf(part.kind) });
  }
  return views;
}

function inputOf(
  kind: string,
  lines: ReadonlyMap<string, readonly ItemLine[]>,
  totalOf: (kind: string) => number,
): InputView {
  return { kind, items: (lines.get(kind) ?? []).slice(-inputsShown), total: totalOf(kind) };
}
