// Everything the roadmap and its sides show, each with the same number of queries however long it is.

import type { Change } from "#people/actor.ts";
import {
  type Item,
  type ItemVersion,
  type LinkedItem,
  listItems,
  listLinked,
  listVersions,
  listVoices,
  type Voices,
} from "#record/index.ts";
import { NotFound } from "#web/problems.ts";
import { itemToRead, processToRead } from "../access.ts";
import type { Process } from "../process.ts";
import type { Run } from "../runs/run.ts";
import { listRuns } from "../runs/store.ts";

/** No roadmap that people can read is longer. */
const mostLines = 300;

export interface RoadmapView {
  readonly process: Process;
  readonly runs: readonly Run[];
  readonly lines: readonly Item[];
  readonly voices: ReadonlyMap<string, Voices>;
  readonly below: readonly LinkedItem[];
}

export async function loadRoadmap({ db, actor }: Change, processId: string): Promise<RoadmapView> {
  const process = await processToRead(db, actor, processId);
  const lines = await listKind(db, actor.organisationId, processId, "roadmap-item");
  const ids = lines.map((line) => line.id);
  return {
    process,
    lines,
    runs: await listRuns(db, actor.organisationId, processId),
    voices: await listVoices(db, actor.organisationId, ids),
    below: (await listLinked(db, actor.organisationId, ids)).below,
  };
}

export interface LineView {
  readonly process: Process;
  readonly line: Item;
  readonly voices: Voices | undefined;
  readonly below: readonly LinkedItem[];
  readonly versions: readonly ItemVersion[];
}

export async function loadLine({ db, actor }: Change, processId: string, itemId: string): Promise<LineView> {
  const process = await processToRead(db, actor, processId);
  const line = await itemToRead(db, actor, processId, itemId);
  if (line.kind !== "roadmap-item" || line.trashedAt) throw new NotFound();
  return {
    process,
    line,
    voices: (await listVoices(db, actor.organisationId, [line.id])).get(line.id),
    below: (await listLinked(db, actor.organisationId, [line.id])).below,
    versions: await listVersions(db, actor.organisationId, line),
  };
}

export interface RolesView {
  readonly process: Process;
  readonly runs: readonly Run[];
  readonly roles: readonly Item[];
  readonly concepts: readonly Item[];
  readonly below: readonly LinkedItem[];
}

export async function loadRoles({ db, actor }: Change, processId: string): Promise<RolesView> {
  const process = await processToRead(db, actor, processId);
  const roles = await listKind(db, actor.organisationId, processId, "role");
  const { below } = await listLinked(
    db,
    actor.organisationId,
    roles.map((role) => role.id),
  );
  return {
    process,
    roles,
    below,
    runs: await listRuns(db, actor.organisationId, processId),
    concepts: await listKind(db, actor.organisationId, processId, "concept"),
  };
}

export interface BenefitsView {
  readonly process: Process;
  readonly runs: readonly Run[];
  readonly benefits: readonly Item[];
  readonly threads: readonly Item[];
  readonly below: readonly LinkedItem[];
}

export async function loadBenefits({ db, actor }: Change, processId: string): Promise<BenefitsView> {
  const process = await processToRead(db, actor, processId);
  const threads = await listKind(db, actor.organisationId, processId, "benefit-link");
  const { below } = await listLinked(
    db,
    actor.organisationId,
    threads.map((thread) => thread.id),
  );
  return {
    process,
    threads,
    below,
    runs: await listRuns(db, actor.organisationId, processId),
    benefits: await listKind(db, actor.organisationId, processId, "benefit"),
  };
}

function listKind(db: Change["db"], organisationId: string, processId: string, kind: string): Promise<Item[]> {
  return listItems(db, organisationId, { processId, kinds: [kind], limit: mostLines });
}
