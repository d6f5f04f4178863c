// Reads all of a team's items a batch at a time, with a constant number of queries for each.

import type { Change, Transact } from "#people/actor.ts";
import { hasRole } from "#people/membership.ts";
import { dayOf } from "#platform/clock.ts";
import { together } from "#platform/together.ts";
import { listItemIds, listLinksFrom, listVoices, noVoices, withoutPersonal } from "#record/index.ts";
import { processToRead } from "../access.ts";
import { inBatches, itemsInOrder } from "../in-batches.ts";
import { placeLines } from "../pages/place-lines.ts";
import { listRuns } from "../runs/store.ts";
import { listPlaceIds } from "../store.ts";
import type { Exported, ExportedItem } from "./exported.ts";

/** Any member may take out what the team has written; personal fields go with a leader only. */
export async function loadExport(transact: Transact, processId: string): Promise<Exported> {
  const { ids, ...all } = await transact(async ({ db, actor, now }) => {
    const { organisationId, role } = actor;
    const process = await processToRead(db, actor, processId);
    const runs = await listRuns(db, organisationId, process.id);
    return {
      process,
      placeLines: await placeLines(db, await listPlaceIds(db, organisationId, process.id), process.language),
      runs: new Map(runs.map((run) => [run.id, run])),
      ids: await listItemIds(db, organisationId, { processId: process.id }),
      today: dayOf(now),
      hasPersonal: hasRole(role, "leader"),
    };
  });
  return { ...all, batches: inBatches(transact, ids, (change, some) => loadBatch(change, some, all.hasPersonal)) };
}

async function loadBatch(change: Change, ids: readonly string[], hasPersonal: boolean): Promise<ExportedItem[]> {
  const { db, actor } = change;
  const { items, voices, links } = await together({
    items: itemsInOrder(change, ids),
    voices: listVoices(db, actor.organisationId, ids),
    links: listLinksFrom(db, actor.organisationId, ids),
  });
  const linksOf = Map.groupBy(links, (link) => link.fromId);
  return items.map((item) => ({
    item: hasPersonal ? item : withoutPersonal(item),
    links: linksOf.get(item.id) ?? [],
    voices: voices.get(item.id) ?? noVoices,
  }));
}
