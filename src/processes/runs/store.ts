// Runs: the SQL, and nothing else.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import { processTables } from "../tables.ts";
import type { Run } from "./run.ts";

const columns = [
  "id",
  "process_id as processId",
  "exercise",
  "attempt",
  "is_short as isShort",
  "content_version as contentVersion",
  "position",
  "planned_from as plannedFrom",
  "planned_to as plannedTo",
  "responsible_id as responsibleId",
  "started_at as startedAt",
  "skipped_at as skippedAt",
  "skip_reason as skipReason",
  "closed_at as closedAt",
  "outcome",
  "learning",
  "version",
] as const;

export async function findRun(db: Db, organisationId: string, id: string): Promise<Run | null> {
  const row = await processTables(db)
    .selectFrom("runs")
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .select(columns)
    .executeTakeFirst();
  return row ?? null;
}

/** All runs of a process in the order of the plan; a repeat stands right after the run it repeats. */
export function listRuns(db: Db, organisationId: string, processId: string): Promise<Run[]> {
  return processTables(db)
    .selectFrom("runs")
    .where("organisation_id", "=", organisationId)
    .where("process_id", "=", processId)
    .select(columns)
    .orderBy("position")
    .orderBy("attempt")
    .execute();
}

/** Rows that are there already are left alone. Returns how many were new. */
export async function insertRuns(db: Db, organisationId: string, runs: readonly Run[]): Promise<number> {
  if (runs.length === 0) return 0;
  const inserted = await processTables(db)
    .insertInto("runs")
    .values(
      runs.map((run) => ({
        organisation_id: organisationId,
        id: run.id,
        process_id: run.processId,
        exercise: run.exercise,
        attempt: run.attempt,
        is_short: run.isShort,
        content_version: run.contentVersion,
        position: run.position,
        planned_from: run.plannedFrom,
        planned_to: run.plannedTo,
        responsible_id: run.responsibleId,
        started_at: run.startedAt,
        started_by: null,
        skipped_at: null,
        skipped_by: null,
        skip_reason: null,
        closed_at: null,
        closed_by: null,
        outcome: null,
        learning: null,
        version: run.version,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(inserted.numInsertedOrUpdatedRows ?? 0n);
}

/** False when somebody else has saved since `run.version`. */
export async function saveRun(db: Db, organisationId: string, run: Run, by: string): Promise<boolean> {
  const saved = await processTables(db)
    .updateTable("runs")
    .set({
      planned_from: run.plannedFrom,
      planned_to: run.plannedTo,
      responsible_id: run.responsibleId,
      is_short: run.isShort,
      started_at: run.startedAt,
      started_by: whoFirst("started", run.startedAt, by),
      skipped_at: run.skippedAt,
      skipped_by: whoFirst("skipped", run.skippedAt, by),
      skip_reason: run.skipReason,
      closed_at: run.closedAt,
      closed_by: whoFirst("closed", run.closedAt, by),
      outcome: run.outcome,
      learning: run.learning,
      version: run.version + 1,
    })
    .where("organisation_id", "=", organisationId)
    .where("id", "=", run.id)
    .where("version", "=", run.version)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

/** Whoever did it stays the one who did it, however often the row is saved afterwards. */
function whoFirst(what: "started" | "skipped" | "closed", at: Date | null, by: string) {
  const [then, who] = [sql.ref(`${what}_at`), sql.ref(`${what}_by`)];
  return sql<string | null>`case when ${at}::timestamptz is null then null
    when ${then} is not distinct from ${at}::timestamptz then ${who} else ${by}::uuid end`;
}

/** First writing in a run begins it; does nothing to one that has begun. */
export async function markBegun(db: Db, organisationId: string, id: string, by: string, at: Date): Promise<void> {
  await processTables(db)
    .updateTable("runs")
    .set({ started_at: at, started_by: by, skipped_at: null, skipped_by: null, skip_reason: null })
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .where("started_at", "is", null)
    .execute();
}
