// The plan of a process: the SQL, and nothing else.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Run } from "../runs/run.ts";
import { processTables } from "../tables.ts";

/** Held until the transaction ends, so that two who move the plan at once wait for each other. */
export async function lockPlan(db: Db, organisationId: string, processId: string): Promise<void> {
  await processTables(db)
    .selectFrom("processes")
    .where("organisation_id", "=", organisationId)
    .where("id", "=", processId)
    .select("id")
    .forNoKeyUpdate()
    .execute();
}

/** The days and the person of one exercise. False when somebody else has saved since `run.version`. */
export async function savePlan(db: Db, organisationId: string, run: Run): Promise<boolean> {
  const saved = await processTables(db)
    .updateTable("runs")
    .set({
      planned_from: run.plannedFrom,
      planned_to: run.plannedTo,
      responsible_id: run.responsibleId,
      version: run.version + 1,
    })
    .where("organisation_id", "=", organisationId)
    .where("id", "=", run.id)
    .where("version", "=", run.version)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

/** Moves these by as many days, from wherever they stand now. */
export async function shiftRuns(db: Db, organisationId: string, ids: readonly string[], days: number): Promise<void> {
  if (ids.length === 0 || days === 0) return;
  await sql`update runs set planned_from = planned_from + ${days}::int, planned_to = planned_to + ${days}::int,
      version = version + 1
    where organisation_id = ${organisationId} and id = any(${[...ids]}::uuid[])`.execute(db);
}

/** Makes room in the order of the plan. */
export async function openPosition(db: Db, organisationId: string, processId: string, position: number): Promise<void> {
  await sql`update runs set position = position + 1
    where organisation_id = ${organisationId} and process_id = ${processId} and position >= ${position}`.execute(db);
}

/** False when it has begun, or something is written in it, be it in the bin or as somebody's draft: then it stays. */
export async function removeUnbegun(db: Db, organisationId: string, runId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from runs r
    where organisation_id = ${organisationId} and id = ${runId} and started_at is null
      and not exists (select from items i where i.organisation_id = ${organisationId} and i.process_id = r.process_id
        and i.run_id = r.id)
      and not samskap.is_drafted(r.id)`.execute(db);
  return numAffectedRows === 1n;
}
