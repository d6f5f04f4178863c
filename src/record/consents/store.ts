// Consents: the SQL, and nothing else.

import type { Db } from "#platform/database/database.ts";
import { recordTables } from "../tables.ts";
import type { Consent } from "./consent.ts";

const columns = [
  "id",
  "process_id as processId",
  "informant_code as informantCode",
  "covers",
  "given_how as givenHow",
  "given_on as givenOn",
  "wants_to_hear as wantsToHear",
  "recorded_at as recordedAt",
  "withdrawn_at as withdrawnAt",
] as const;

export async function findConsent(db: Db, organisationId: string, id: string): Promise<Consent | null> {
  const row = await recordTables(db)
    .selectFrom("consents")
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .select(columns)
    .executeTakeFirst();
  return row ?? null;
}

/** The consent when it stands in this process, otherwise null: what is not there cannot be written under. */
export async function standingConsent(
  db: Db,
  organisationId: string,
  processId: string,
  id: string | null,
): Promise<string | null> {
  const consent = id && (await findConsent(db, organisationId, id));
  return consent && consent.processId === processId && consent.withdrawnAt === null ? consent.id : null;
}

export function listConsents(db: Db, organisationId: string, processId: string): Promise<Consent[]> {
  return recordTables(db)
    .selectFrom("consents")
    .where("organisation_id", "=", organisationId)
    .where("process_id", "=", processId)
    .select(columns)
    .orderBy("recorded_at", "desc")
    .orderBy("id")
    .limit(500)
    .execute();
}

/** Those that something can be written under. */
export async function listStandingConsents(db: Db, organisationId: string, processId: string): Promise<Consent[]> {
  const consents = await listConsents(db, organisationId, processId);
  return consents.filter((consent) => consent.withdrawnAt === null);
}

/** False when the id is taken: the same form was sent twice. */
export async function insertConsent(
  db: Db,
  organisationId: string,
  consent: Omit<Consent, "withdrawnAt">,
  recordedBy: string,
): Promise<boolean> {
  const inserted = await recordTables(db)
    .insertInto("consents")
    .values({
      organisation_id: organisationId,
      id: consent.id,
      process_id: consent.processId,
      informant_code: consent.informantCode,
      covers: consent.covers,
      given_how: consent.givenHow,
      given_on: consent.givenOn,
      wants_to_hear: consent.wantsToHear,
      recorded_by: recordedBy,
      recorded_at: consent.recordedAt,
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** Takes the withdrawal for itself: false when somebody else has already withdrawn it. */
export async function saveWithdrawn(
  db: Db,
  organisationId: string,
  id: string,
  by: { withdrawnAt: Date; withdrawnBy: string },
): Promise<boolean> {
  const saved = await recordTables(db)
    .updateTable("consents")
    .set({ withdrawn_at: by.withdrawnAt, withdrawn_by: by.withdrawnBy, informant_code: "", covers: "" })
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}
