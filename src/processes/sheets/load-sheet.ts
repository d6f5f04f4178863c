// Reads the sheet of an exercise as this team's work has filled it so far.

import {
  type CutKind,
  type Exercise,
  guideIn,
  type Layout,
  sheetDocument,
  type SheetItem,
  toolById,
} from "#guide/index.ts";
import type { Actor, Change, Transact } from "#people/actor.ts";
import type { Db } from "#platform/database/database.ts";
import type { Document, Inline } from "#platform/documents/document.ts";
import { writtenIn } from "#platform/documents/inline.ts";
import type { Language } from "#platform/language.ts";
import { type LinkFrom, listItemIds, listLinksFrom } from "#record/index.ts";
import { found } from "#web/problems.ts";
import { processToRead, runToRead } from "../access.ts";
import { inBatches, itemsInOrder } from "../in-batches.ts";
import type { Process } from "../process.ts";

/** Enough for the wall of a large gathering; the sheet says when there is more, which is on the screen and in the exports. */
export const mostOfAKind = 400;

export interface SheetWish {
  readonly processId: string;
  readonly runId: string;
  readonly isBlank: boolean;
  readonly isLargePrint: boolean;
  /** Whose sheet it is. */
  readonly owner: string;
}

export interface LoadedSheet {
  readonly process: Process;
  readonly exercise: Exercise;
  readonly sheet: Document;
}

/** Any member. A sheet on which nothing has been written is given blank, with room for the pen. */
export async function loadSheet(transact: Transact, wish: SheetWish): Promise<LoadedSheet> {
  const { process, exercise, tool, ids, cut } = await transact((change) => loadFrame(change, wish));
  const items: SheetItem[] = [];
  for await (const some of inBatches(transact, ids, (change, part) => loadItems(change, part, process.language))) {
    items.push(...some);
  }
  const written = items.length > 0 ? { items, cut } : {};
  const { owner, isLargePrint } = wish;
  const { language } = process;
  return { process, exercise, sheet: sheetDocument({ tool, language, exercise, owner, isLargePrint, ...written }) };
}

async function loadFrame({ db, actor }: Change, { processId, runId, isBlank }: SheetWish) {
  const process = await processToRead(db, actor, processId);
  const run = await runToRead(db, actor, process.id, runId);
  const exercise = found(guideIn(process.language).exercise(run.exercise));
  const tool = toolById(exercise.tool);
  const ids: string[] = [];
  const cut: CutKind[] = [];
  for (const [kind, parts] of isBlank ? [] : Map.groupBy(tool.parts, (part) => part.kind)) {
    const all = await idsOnParts(db, actor, { processId: process.id, kinds: [kind] }, parts);
    ids.push(...all.slice(0, mostOfAKind));
    if (all.length > mostOfAKind) cut.push({ kind, shown: mostOfAKind, total: all.length });
  }
  return { process, exercise, tool, ids, cut };
}

/** Where one part shows all of a kind, the others show some of the same. */
async function idsOnParts(
  db: Db,
  { organisationId }: Actor,
  filter: { processId: string; kinds: readonly string[] },
  parts: readonly Layout[],
): Promise<string[]> {
  const givens = parts.every((part) => part.given) ? parts.map((part) => part.given) : [undefined];
  const ids = new Set<string>();
  for (const given of givens) {
    for (const id of await listItemIds(db, organisationId, { ...filter, given })) ids.add(id);
  }
  return [...ids];
}

async function loadItems(change: Change, ids: readonly string[], language: Language): Promise<SheetItem[]> {
  const items = await itemsInOrder(change, ids);
  const links = await listLinksFrom(change.db, change.actor.organisationId, ids);
  const byItem = Map.groupBy(links, (link) => link.fromId);
  return items.map(({ id, kind, values, ...item }) => {
    // What was said word for word is read on the screen and goes after six months: it is not printed.
    const { rawNotes: _, ...shown } = values;
    return { kind, values: shown, language: item.language, links: byRelation(byItem.get(id) ?? [], language) };
  });
}

function byRelation(links: readonly LinkFrom[], language: Language): Record<string, Inline[]> {
  const grouped = Map.groupBy(links, (link) => link.relation);
  const lineOf = (link: LinkFrom): Inline => writtenIn(link.language, link.line, language);
  return Object.fromEntries([...grouped].map(([relation, own]) => [relation, own.map(lineOf)]));
}
