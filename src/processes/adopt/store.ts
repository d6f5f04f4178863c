// Moving work from one process to another: the SQL, and nothing else. Every row keeps its id, so links and history hold.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Run } from "../runs/run.ts";
import { processTables } from "../tables.ts";

export interface Move {
  readonly organisationId: string;
  readonly source: string;
  readonly target: string;
  readonly runIds: readonly string[];
  readonly itemIds: readonly string[];
}

/** In the order of their ids, so that two adoptions wait for each other; nothing is written in either meanwhile. */
export async function lockProcesses(db: Db, organisationId: string, ids: readonly string[]): Promise<void> {
  await processTables(db)
    .selectFrom("processes")
    .where("organisation_id", "=", organisationId)
    .where("id", "in", [...ids])
    .select("id")
    .orderBy("id")
    .forUpdate()
    .execute();
}

/** The items of a run, or of the whole process; what lies in the bin moves as well. */
export async function listItemIds(
  db: Db,
  organisationId: string,
  processId: string,
  runId: string | null,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from items
    where organisation_id = ${organisationId} and process_id = ${processId}
      and (${runId}::uuid is null or run_id = ${runId}::uuid) order by id`.execute(db);
  return rows.map((row) => row.id);
}

/** Links, lineage or a consent tie these items to others of the process. */
export async function areWoven(db: Db, { organisationId, source, itemIds }: Move): Promise<boolean> {
  const { rows } = await sql<{ isWoven: boolean }>`
    with moved as (select unnest(${[...itemIds]}::uuid[]) as id),
      stays as (select id, consent_id from items where organisation_id = ${organisationId}
        and process_id = ${source} and id not in (select id from moved))
    select exists (select from item_links where organisation_id = ${organisationId} and process_id = ${source}
        and (from_id in (select id from moved)) <> (to_id in (select id from moved)))
      or exists (select from item_origins where organisation_id = ${organisationId} and process_id = ${source}
        and (item_id in (select id from moved)) <> (origin_id in (select id from moved)))
      or exists (select from items i join stays s on s.consent_id = i.consent_id
        where i.organisation_id = ${organisationId} and i.id in (select id from moved)) as "isWoven"`.execute(db);
  return rows[0]?.isWoven ?? false;
}

/** One run takes its place in the target's plan. */
export async function moveRun(
  db: Db,
  organisationId: string,
  run: Pick<Run, "id" | "processId" | "position" | "attempt">,
): Promise<void> {
  await processTables(db)
    .updateTable("runs")
    .set({ process_id: run.processId, position: run.position, attempt: run.attempt })
    .where("organisation_id", "=", organisationId)
    .where("id", "=", run.id)
    .execute();
}

/** Items come after those of their kind that are there; versions, links, lineage and voices follow their items. */
export async function moveItems(db: Db, { organisationId, source, target, itemIds }: Move): Promise<void> {
  const ids = [...itemIds];
  await sql`update items i set process_id = ${target}, position = i.position + coalesce(
      (select max(t.position) from items t
        where t.organisation_id = ${organisationId} and t.process_id = ${target} and t.kind = i.kind), 0)
    where organisation_id = ${organisationId} and process_id = ${source} and id = any(${ids}::uuid[])`.execute(db);
  for (const [table, owner] of followers) {
    await sql`update ${sql.table(table)} set process_id = ${target}
      where organisation_id = ${organisationId} and ${sql.ref(owner)} = any(${ids}::uuid[])`.execute(db);
  }
}

const followers = [
  ["item_versions", "item_id"],
  ["item_links", "from_id"],
  ["item_origins", "item_id"],
  ["item_voices", "item_id"],
] as const;

/** Those that the moved notes were told under; with `isAll` those without notes as well. */
export async function moveConsents(db: Db, move: Move, isAll: boolean): Promise<void> {
  await sql`update consents set process_id = ${move.target}
    where organisation_id = ${move.organisationId} and process_id = ${move.source}
      and (${isAll} or id in (select consent_id from items
        where organisation_id = ${move.organisationId} and id = any(${[...move.itemIds]}::uuid[])))`.execute(db);
}

/** Everybody's drafts of the moved forms, which row-level security hides from the one who moves them. */
export async function moveDrafts(db: Db, { source, target, runIds, itemIds }: Move): Promise<void> {
  await sql`select samskap.move_drafts(${source}::uuid, ${target}::uuid, ${[...runIds]}::uuid[],
    ${[...itemIds]}::uuid[])`.execute(db);
}

/** Answers of the self-check, except where the same person has answered for the same theme there. */
export async function moveSelfChecks(db: Db, { organisationId, source, target }: Move): Promise<void> {
  await sql`update self_checks s set process_id = ${target}
    where organisation_id = ${organisationId} and process_id = ${source}
      and not exists (select from self_checks t where t.organisation_id = ${organisationId}
        and t.process_id = ${target} and t.theme = s.theme and t.person_id = s.person_id)`.execute(db);
}

/** The counts of both processes, counted anew. */
export async function recountItems(db: Db, { organisationId, source, target }: Move): Promise<void> {
  const both = [source, target];
  await sql`delete from item_counts
    where organisation_id = ${organisationId} and process_id = any(${both}::uuid[])`.execute(db);
  await sql`insert into item_counts (organisation_id, process_id, kind, live, trashed)
    select organisation_id, process_id, kind, count(*) filter (where trashed_at is null),
      count(*) filter (where trashed_at is not null)
    from items where organisation_id = ${organisationId} and process_id = any(${both}::uuid[])
    group by organisation_id, process_id, kind`.execute(db);
}

export interface RunBegun {
  readonly id: string;
  readonly processId: string;
  readonly exercise: string;
  readonly attempt: number;
}

/** The runs of all processes of the organisation in which somebody has begun. */
export async function listBegunRuns(db: Db, organisationId: string): Promise<RunBegun[]> {
  return processTables(db)
    .selectFrom("runs")
    .where("organisation_id", "=", organisationId)
    .where("started_at", "is not", null)
    .select(["id", "process_id as processId", "exercise", "attempt"])
    .orderBy("position")
    .orderBy("attempt")
    .limit(2000)
    .execute();
}
