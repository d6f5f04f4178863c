// Reads what a report is made from, with the same number of queries however much has been written.

import type { Change } from "#people/actor.ts";
import { hasRole } from "#people/membership.ts";
import type { Organisation } from "#people/organisation.ts";
import {
  countHeard,
  type Item,
  type LinkFrom,
  listItems,
  listLinksFrom,
  listQuotes,
  listVoices,
  type Quote,
  withoutPersonal,
} from "#record/index.ts";
import { processToRead } from "../access.ts";
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
  { db, actor, now }: Change,
  organisation: Organisation,
  wish: ReportWish,
): Promise<ReportMaterial> {
  const { organisationId } = actor;
  const process = await processToRead(db, actor, wish.processId);
  const hasNames = wish.asksForNames && wish.reach === "team" && hasRole(actor.role, "leader");
  const filter = { processId: process.id, kinds: reportKinds, limit: mostItems + 1 };
  const listed = await listItems(db, organisationId, filter);
  const items = listed.slice(0, mostItems).map((item) => (hasNames ? item : withoutPersonal(item)));
  const ids = items.map((item) => item.id);
  const findings = items.filter((item) => item.kind === "finding").map((item) => item.id);
  return {
    reach: wish.reach,
    hasNames,
    language: process.language,
    now,
    organisationName: organisation.name,
    isInvented: organisation.isInvented,
    process,
    placeLines: await placeLines(db, await listPlaceIds(db, organisationId, process.id), process.language),
    runs: await listRuns(db, organisationId, process.id),
    heard: await countHeard(db, organisationId, process.id),
    items: byKind(items),
    voices: await listVoices(db, organisationId, ids),
    links: byFrom(await listLinksFrom(db, organisationId, ids)),
    quotes: wish.reach === "team" ? byItem(await listQuotes(db, organisationId, findings, quotesEach)) : new Map(),
    selfChecks: wish.reach === "team" ? await listThemeChecks(db, organisationId, process.id) : [],
    isCut: listed.length > mostItems,
  };
}

function byKind(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  return Map.groupBy(items, (item) => item.kind);
}

function byFrom(links: readonly LinkFrom[]): ReadonlyMap<string, readonly LinkFrom[]> {
  return Map.groupBy(links, (link) => link.fromId);
}

function byItem(quotes: readonly Quote[]): ReadonlyMap<string, readonly string[]> {
  const grouped = Map.groupBy(quotes, (quote) => quote.itemId);
  return new Map([...grouped].map(([id, own]) => [id, own.map((quote) => quote.text)]));
}
