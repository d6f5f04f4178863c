// Everything the page of an exercise shows, read with the same number of queries however much has been written.

import { type Exercise, fieldsOf, guideIn, type Layout, toolById } from "#guide/index.ts";
import type { Change } from "#people/actor.ts";
import { together } from "#platform/together.ts";
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
  const organisationId = actor.organisationId;
  const [process, run] = await Promise.all([
    processToRead(db, actor, processId),
    runToRead(db, actor, processId, runId),
  ]);
  const exercise = found(guideIn(process.language).exercise(run.exercise));
  const layouts = toolById(exercise.tool).parts;
  const taken = inputKinds(exercise, run);
  const forms = layouts.map((part) => ({ kind: kindById(part.kind), fields: fieldsOf(part) }));
  const wanted = [...taken, ...candidateKinds(forms)];
  const carriesConsent = [...taken, ...layouts.map((part) => part.kind)].some((id) => kindById(id).carriesConsent);
  const { runs, counts, written, candidates, drafts, consents } = await together({
    runs: listRuns(db, organisationId, processId),
    counts: listCounts(db, organisationId, processId),
    written: Promise.all(layouts.map((part, index) => loadPart(change, processId, part, pageOf(index)))),
    candidates: listLatestLines(db, organisationId, processId, wanted, mostCandidates),
    drafts: listDrafts(db, actor, path),
    consents: carriesConsent ? listStandingConsents(db, organisationId, processId) : [],
  });
  const totalOf = (kind: string): number => counts.find((count) => count.kind === kind)?.live ?? 0;
  const parts = written.map((each) => ({
    ...each,
    total: each.part.given ? each.items.length : totalOf(each.part.kind),
  }));
  const inputs = taken.map((kind) => inputOf(kind, candidates, totalOf));
  const shown = [...parts, ...inputs].flatMap((view) => view.items.map((item) => item.id));
  const marks = await together({
    voices: listVoices(db, organisationId, shown),
    outdated: listOutdated(db, organisationId, shown),
  });
  return {
    process,
    run,
    exercise,
    ...neighboursOf(run, runs),
    isThemeDone: runs.every((each) => isOver(each) || themeOf(each) !== exercise.themeSlug),
    parts,
    inputs,
    ...marks,
    candidates,
    drafts,
    consents,
  };
}

/** The same exercise done at other times, and what comes before and after in the plan. */
function neighboursOf(run: Run, runs: readonly Run[]): Pick<RunView, "attempts" | "previous" | "next"> {
  const inOrder = runs.filter((each) => each.skippedAt === null);
  const here = inOrder.findIndex((each) => each.id === run.id);
  return {
    attempts: runs.filter((each) => each.exercise === run.exercise && each.id !== run.id),
    previous: (here > 0 && inOrder[here - 1]) || null,
    next: (here >= 0 && inOrder[here + 1]) || null,
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

async function loadPart(
  { db, actor }: Change,
  processId: string,
  part: Layout,
  page: number,
): Promise<Omit<PartView, "total">> {
  const filter = { processId, kinds: [part.kind], limit: itemsAPage, offset: (page - 1) * itemsAPage };
  const items = await listItems(db, actor.organisationId, { ...filter, given: part.given });
  return { part, items, page };
}

function inputOf(
  kind: string,
  lines: ReadonlyMap<string, readonly ItemLine[]>,
  totalOf: (kind: string) => number,
): InputView {
  return { kind, items: (lines.get(kind) ?? []).slice(-inputsShown), total: totalOf(kind) };
}
