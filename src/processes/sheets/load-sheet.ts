// Reads the sheet of an exercise as this team's work has filled it so far.

import { type Exercise, guideIn, sheetDocument, type SheetItem, toolById } from "#guide/index.ts";
import type { Change, Transact } from "#people/actor.ts";
import type { Document } from "#platform/documents/document.ts";
import { type Item, type LinkFrom, listItemIds, listLinksFrom } from "#record/index.ts";
import { found } from "#web/problems.ts";
import { processToRead, runToRead } from "../access.ts";
import { inBatches, itemsInOrder } from "../in-batches.ts";
import type { Process } from "../process.ts";

/** A sheet for the table holds no more of a kind; the rest is on the screen and in the exports. */
const mostOfAKind = 150;

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
  const { process, exercise, tool, ids } = await transact((change) => loadFrame(change, wish));
  const items: SheetItem[] = [];
  for await (const some of inBatches(transact, ids, loadItems)) items.push(...some);
  const written = items.length > 0 ? { items } : {};
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
  for (const kind of isBlank ? [] : new Set(tool.parts.map((part) => part.kind))) {
    const listed = await listItemIds(db, actor.organisationId, { processId: process.id, kinds: [kind] });
    ids.push(...listed.slice(0, mostOfAKind));
  }
  return { process, exercise, tool, ids };
}

async function loadItems(change: Change, ids: readonly string[]): Promise<SheetItem[]> {
  const items = await itemsInOrder(change, ids);
  return sheetItems(items, await listLinksFrom(change.db, change.actor.organisationId, ids));
}

function sheetItems(items: readonly Item[], links: readonly LinkFrom[]): SheetItem[] {
  const byItem = Map.groupBy(links, (link) => link.fromId);
  return items.map(({ id, kind, values }) => {
    // What was said word for word is read on the screen and goes after six months: it is not printed.
    const { rawNotes: _, ...shown } = values;
    return { kind, values: shown, links: byRelation(byItem.get(id) ?? []) };
  });
}

function byRelation(links: readonly LinkFrom[]): Record<string, string[]> {
  const grouped = Map.groupBy(links, (link) => link.relation);
  return Object.fromEntries([...grouped].map(([relation, own]) => [relation, own.map((link) => link.line)]));
}
