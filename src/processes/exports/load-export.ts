// Reads all of a team's items, a thousand at a time, with a constant number of queries for each thousand.

import type { Change } from "#people/actor.ts";
import { hasRole } from "#people/membership.ts";
import { dayOf } from "#platform/clock.ts";
import { listItems, listLinksFrom, listVoices, noVoices, withoutPersonal } from "#record/index.ts";
import { processToRead } from "../access.ts";
import { placeLines } from "../pages/place-lines.ts";
import { listRuns } from "../runs/store.ts";
import { listPlaceIds } from "../store.ts";
import type { Exported, ExportedItem } from "./exported.ts";

export const batch = 1_000;

/** Any member may take out what the team has written; personal fields go with a leader only. */
export async function loadExport(change: Change, processId: string): Promise<Exported> {
  const { db, actor, now } = change;
  const process = await processToRead(db, actor, processId);
  const hasPersonal = hasRole(actor.role, "leader");
  const runs = await listRuns(db, actor.organisationId, process.id);
  const items: ExportedItem[] = [];
  for (let offset = 0; ; offset += batch) {
    const next = await loadBatch(change, process.id, offset, hasPersonal);
    items.push(...next);
    if (next.length < batch) break;
  }
  return {
    process,
    placeLines: await placeLines(db, await listPlaceIds(db, actor.organisationId, process.id), process.language),
    runs: new Map(runs.map((run) => [run.id, run])),
    items,
    today: dayOf(now),
    hasPersonal,
  };
}

async function loadBatch(
  { db, actor: { organisationId } }: Change,
  processId: string,
  offset: number,
  hasPersonal: boolean,
): Promise<ExportedItem[]> {
  const listed = await listItems(db, organisationId, { processId, limit: batch, offset });
  const ids = listed.map((item) => item.id);
  const voices = await listVoices(db, organisationId, ids);
  const links = Map.groupBy(await listLinksFrom(db, organisationId, ids), (link) => link.fromId);
  return listed.map((item) => ({
    item: hasPersonal ? item : withoutPersonal(item),
    links: links.get(item.id) ?? [],
    voices: voices.get(item.id) ?? noVoices,
  }));
}
