// Reads what a report is made from, a batch of items at a time, with a constant number of queries for each.

import type { Change, Transact } from "#people/actor.ts";
import { hasRole } from "#people/membership.ts";
import type { Organisation } from "#people/organisation.ts";
import { writtenIn } from "#platform/documents/inline.ts";
import { together } from "#platform/together.ts";
import {
  countHeard,
  type Item,
  type LinkFrom,
  listItemIds,
  listLinksFrom,
  listQuotes,
  listVoices,
  type Quote,
  type Voices,
  withoutPersonal,
} from "#record/index.ts";
import { processToRead } from "../access.ts";
import { inBatches, itemsInOrder } from "../in-batches.ts";
import { placeLines } from "../pages/place-lines.ts";
import { listRuns } from "../runs/store.ts";
import { listThemeChecks } from "../self-checks/store.ts";
import { listPlaceIds } from "../store.ts";
import { type Reach, reportKinds, type ReportMaterial } from "./material.ts";

/** More than this is no report; the items themselves can be exported. */
const mostItems = 3_000;
const quotesEach = 3;

export interface ReportWish {
  readonly processId: string;
  readonly reach: Reach;
  /** Names in the team's own report: given to a leader who asks, otherwise left out. */
  readonly asksForNames: boolean;
}

/** Any member may read the report. */
export async function loadReport(
  transact: Transact,
  organisation: Organisation,
  wish: ReportWish,
): Promise<ReportMaterial> {
  const { ids, ...frame } = await transact((change) => loadFrame(change, wish));
  const parts: Part[] = [];
  const shown = ids.slice(0, mostItems);
  for await (const part of inBatches(transact, shown, (change, some) => loadPart(change, some, frame))) {
    parts.push(part);
  }
  const quotes = Map.groupBy(
    parts.flatMap((part) => part.quotes),
    (quote) => quote.itemId,
  );
  return {
    ...frame,
    organisationName: organisation.name,
    isInvented: organisation.isInvented,
    items: Map.groupBy(
      parts.flatMap((part) => part.items),
      (item) => item.kind,
    ),
    voices: new Map(parts.flatMap((part) => [...part.voices])),
    links: Map.groupBy(
      parts.flatMap((part) => part.links),
      (link) => link.fromId,
    ),
    quotes: new Map(
      [...quotes].map(([id, own]) => [id, own.map((quote) => writtenIn(quote.language, quote.text, frame.language))]),
    ),
    isCut: ids.length > mostItems,
  };
}

/** Everything but the items themselves: their ids. */
async function loadFrame({ db, actor, now }: Change, { processId, reach, asksForNames }: ReportWish) {
  const { organisationId, role } = actor;
  const process = await processToRead(db, actor, processId);
  return {
    reach,
    hasNames: asksForNames && reach === "team" && hasRole(role, "leader"),
    language: process.language,
    now,
    process,
    placeLines: await placeLines(db, await listPlaceIds(db, organisationId, process.id), process.language),
    runs: await listRuns(db, organisationId, process.id),
    heard: await countHeard(db, organisationId, process.id),
    selfChecks: reach === "team" ? await listThemeChecks(db, organisationId, process.id) : [],
    ids: await listItemIds(db, organisationId, { processId: process.id, kinds: reportKinds }),
  };
}

interface Part {
  readonly items: readonly Item[];
  readonly voices: ReadonlyMap<string, Voices>;
  readonly links: readonly LinkFrom[];
  readonly quotes: readonly Quote[];
}

async function loadPart(
  change: Change,
  ids: readonly string[],
  { reach, hasNames }: Pick<ReportMaterial, "reach" | "hasNames">,
): Promise<Part> {
  const { db, actor } = change;
  const { organisationId } = actor;
  const { items, voices, links } = await together({
    items: itemsInOrder(change, ids),
    voices: listVoices(db, organisationId, ids),
    links: listLinksFrom(db, organisationId, ids),
  });
  const findings = items.filter((item) => item.kind === "finding").map((item) => item.id);
  return {
    items: hasNames ? items : items.map(withoutPersonal),
    voices,
    links,
    quotes: reach === "team" ? await listQuotes(db, organisationId, findings, quotesEach) : [],
  };
}
