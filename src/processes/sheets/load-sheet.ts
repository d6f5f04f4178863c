// Reads the sheet of an exercise as this team's work has filled it so far.

import { type Exercise, guideIn, sheetDocument, type SheetItem, toolById } from "#guide/index.ts";
import type { Change } from "#people/actor.ts";
import type { Document } from "#platform/documents/document.ts";
import { type Item, type LinkFrom, listItems, listLinksFrom } from "#record/index.ts";
import { found } from "#web/problems.ts";
import { processToRead, runToRead } from "../access.ts";
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
export async function loadSheet({ db, actor }: Change, wish: SheetWish): Promise<LoadedSheet> {
  const process = await processToRead(db, actor, wish.processId);
  const run = await runToRead(db, actor, process.id, wish.runId);
  const { language } = process;
  const exercise = found(guideIn(language).exercise(run.exercise));
  const tool = toolById(exercise.tool);
  const items: Item[] = [];
  for (const kind of wish.isBlank ? [] : new Set(tool.parts.map((part) => part.kind))) {
    const filter = { processId: process.id, kinds: [kind], limit: mostOfAKind };
    items.push(...(await listItems(db, actor.organisationId, filter)));
  }
  const links = await listLinksFrom(
    db,
    actor.organisationId,
    items.map((item) => item.id),
  );
  const written = items.length > 0 ? { items: sheetItems(items, links) } : {};
  const { owner, isLargePrint } = wish;
  return { process, exercise, sheet: sheetDocument({ tool, language, exercise, owner, isLargePrint, ...written }) };
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
