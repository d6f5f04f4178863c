// Invitations, and what a member leaves behind: the SQL, and nothing else.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Role } from "#people/membership.ts";
import { peopleTables } from "#people/tables.ts";
import type { Invitation } from "./invitation.ts";

const columns = [
  "id",
  "name",
  "email",
  "role",
  "process_id as processScope",
  "invited_by as invitedBy",
  "expires_at as expiresAt",
] as const;

/** Held until the transaction ends: of two invitations to one address at the same moment, the second takes the first one's place. */
export async function lockInvitations(db: Db, organisationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`invitations ${organisationId}`}, 0))`.execute(db);
}

export async function insertInvitation(
  db: Db,
  organisationId: string,
  invitation: Invitation & { readonly tokenHash: string; readonly invitedAt: Date },
): Promise<void> {
  await peopleTables(db)
    .insertInto("invitations")
    .values({
      id: invitation.id,
      organisation_id: organisationId,
      name: invitation.name,
      email: invitation.email,
      role: invitation.role,
      process_id: invitation.processScope,
      token_hash: invitation.tokenHash,
      invited_by: invitation.invitedBy,
      invited_at: invitation.invitedAt,
      expires_at: invitation.expiresAt,
      accepted_at: null,
      accepted_by: null,
      revoked_at: null,
      revoked_by: null,
    })
    .execute();
}

/** Those that can still be accepted. */
export function listOpenInvitations(db: Db, organisationId: string, now: Date): Promise<Invitation[]> {
  return peopleTables(db)
    .selectFrom("invitations")
    .where("organisation_id", "=", organisationId)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .select(columns)
    .orderBy("invited_at", "desc")
    .orderBy("id")
    .execute();
}

export interface FoundInvitation extends Invitation {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationSlug: string;
  readonly inviterName: string;
}

/** By the word in the letter, unbound, since who is invited is no member yet. Locked until the transaction ends. */
export async function findInvitationLocked(db: Db, tokenHash: string, now: Date): Promise<FoundInvitation | null> {
  const row = await peopleTables(db)
    .selectFrom("invitations")
    .innerJoin("organisations", "organisations.id", "invitations.organisation_id")
    .innerJoin("persons", "persons.id", "invitations.invited_by")
    .where("token_hash", "=", tokenHash)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .select([
      "invitations.id",
      "invitations.name",
      "invitations.email",
      "invitations.role",
      "invitations.process_id as processScope",
      "invitations.invited_by as invitedBy",
      "invitations.expires_at as expiresAt",
      "organisations.id as organisationId",
      "organisations.name as organisationName",
      "organisations.slug as organisationSlug",
      "persons.name as inviterName",
    ])
    .forUpdate("invitations")
    .executeTakeFirst();
  return row ?? null;
}

export async function saveAccepted(db: Db, id: string, by: { personId: string; now: Date }): Promise<void> {
  await peopleTables(db)
    .updateTable("invitations")
    .set({ accepted_at: by.now, accepted_by: by.personId })
    .where("id", "=", id)
    .execute();
}

/** Takes back open invitations; how many there were. */
export async function revokeInvitations(
  db: Db,
  organisationId: string,
  which: {
    readonly id?: string;
    readonly email?: string;
    readonly invitedBy?: string;
    readonly roles?: readonly Role[];
  },
  by: { readonly personId: string; readonly now: Date },
): Promise<number> {
  let query = peopleTables(db)
    .updateTable("invitations")
    .set({ revoked_at: by.now, revoked_by: by.personId })
    .where("organisation_id", "=", organisationId)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null);
  if (which.id) query = query.where("id", "=", which.id);
  if (which.email) query = query.where("email", "=", which.email);
  if (which.invitedBy) query = query.where("invited_by", "=", which.invitedBy);
  if (which.roles) query = query.where("role", "in", which.roles);
  const { numUpdatedRows } = await query.executeTakeFirst();
  return Number(numUpdatedRows);
}

export interface ProcessChoice {
  readonly id: string;
  readonly title: string;
}

export async function listProcessChoices(db: Db, organisationId: string): Promise<ProcessChoice[]> {
  const { rows } = await sql<ProcessChoice>`select id, title from processes
    where organisation_id = ${organisationId} and closed_at is null order by started_at desc, id`.execute(db);
  return rows;
}

/** Names by person, former members too. */
export async function listNames(db: Db, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await peopleTables(db)
    .selectFrom("persons")
    .where("id", "in", personIds)
    .where("erased_at", "is", null)
    .select(["id", "name"])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The runs somebody answers for that they will no longer reach. */
export interface LeftRuns {
  readonly personId: string;
  /** Only those of this process; all when null. */
  readonly only: string | null;
  /** Processes they stay in. */
  readonly except: readonly string[];
}

export async function countLeftRuns(db: Db, organisationId: string, left: LeftRuns): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from runs
    where ${isLeft(organisationId, left)}`.execute(db);
  return rows[0]?.count ?? 0;
}

export async function handOverRuns(db: Db, organisationId: string, left: LeftRuns, to: string): Promise<number> {
  const { rows } = await sql`update runs set responsible_id = ${to}, version = version + 1
    where ${isLeft(organisationId, left)} returning id`.execute(db);
  return rows.length;
}

function isLeft(organisationId: string, { personId, only, except }: LeftRuns): ReturnType<typeof sql> {
  return sql`organisation_id = ${organisationId} and responsible_id = ${personId} and closed_at is null
    and (${only}::uuid is null or process_id = ${only}) and process_id <> all(${[...except]}::uuid[])`;
}
