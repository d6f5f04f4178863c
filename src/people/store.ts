// Persons, organisations and memberships: the SQL, and nothing else.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Membership, Role } from "./membership.ts";
import type { Organisation } from "./organisation.ts";
import type { Person } from "./person.ts";
import { peopleTables } from "./tables.ts";

const membershipColumns = [
  "memberships.id",
  "memberships.organisation_id as organisationId",
  "memberships.person_id as personId",
  "memberships.role",
  "memberships.process_id as processScope",
] as const;

export function listMembershipsOf(
  db: Db,
  personId: string,
): Promise<(Membership & { organisation: Pick<Organisation, "name" | "slug" | "kind"> })[]> {
  return peopleTables(db)
    .selectFrom("memberships")
    .innerJoin("organisations", "organisations.id", "memberships.organisation_id")
    .where("memberships.person_id", "=", personId)
    .where("memberships.ended_at", "is", null)
    .select([
      ...membershipColumns,
      sql<Pick<Organisation, "name" | "slug" | "kind">>`json_build_object(
        'name', organisations.name, 'slug', organisations.slug, 'kind', organisations.kind)`.as("organisation"),
    ])
    .orderBy("organisations.name")
    .execute();
}

export function listMembers(db: Db, organisationId: string): Promise<(Membership & { name: string })[]> {
  return peopleTables(db)
    .selectFrom("memberships")
    .innerJoin("persons", "persons.id", "memberships.person_id")
    .where("memberships.organisation_id", "=", organisationId)
    .where("memberships.ended_at", "is", null)
    .select([...membershipColumns, "persons.name"])
    .orderBy("persons.name")
    .orderBy("memberships.id")
    .execute();
}

export async function findMembership(db: Db, organisationId: string, id: string): Promise<Membership | null> {
  const row = await peopleTables(db)
    .selectFrom("memberships")
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .select(membershipColumns)
    .executeTakeFirst();
  return row ?? null;
}

/** Locks the owners' rows, so that two who leave at once cannot both be "not the last". */
export async function countOwnersLocked(db: Db, organisationId: string): Promise<number> {
  const rows = await peopleTables(db)
    .selectFrom("memberships")
    .where("organisation_id", "=", organisationId)
    .where("role", "=", "owner")
    .where("process_id", "is", null)
    .where("ended_at", "is", null)
    .select("id")
    .orderBy("id")
    .forUpdate()
    .execute();
  return rows.length;
}

export async function insertMembership(
  db: Db,
  membership: Membership & { startedAt: Date; startedBy: string | null },
): Promise<boolean> {
  const inserted = await peopleTables(db)
    .insertInto("memberships")
    .values({
      id: membership.id,
      organisation_id: membership.organisationId,
      person_id: membership.personId,
      role: membership.role,
      process_id: membership.processScope,
      started_at: membership.startedAt,
      started_by: membership.startedBy,
      ended_at: null,
      ended_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

export async function saveRole(db: Db, organisationId: string, id: string, role: Role): Promise<void> {
  await peopleTables(db)
    .updateTable("memberships")
    .set({ role })
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .execute();
}

export async function endMembership(
  db: Db,
  organisationId: string,
  id: string,
  by: { endedBy: string; endedAt: Date },
): Promise<void> {
  await peopleTables(db)
    .updateTable("memberships")
    .set({ ended_at: by.endedAt, ended_by: by.endedBy })
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .execute();
}

export async function insertOrganisation(db: Db, organisation: Organisation, createdAt: Date): Promise<void> {
  const { isInvented, ...row } = organisation;
  await peopleTables(db)
    .insertInto("organisations")
    .values({ ...row, is_invented: isInvented, created_at: createdAt })
    .execute();
}

/** Slugs in use that begin with this one, the ones of earlier names included. */
export async function listSlugsLike(db: Db, slug: string): Promise<Set<string>> {
  const tables = peopleTables(db);
  const now = await tables.selectFrom("organisations").select("slug").where("slug", "like", `${slug}%`).execute();
  const before = await tables
    .selectFrom("organisation_slugs")
    .select("slug")
    .where("slug", "like", `${slug}%`)
    .execute();
  return new Set([...now, ...before].map((row) => row.slug));
}

/** Nothing when the id is taken: the same form was sent twice. */
export async function insertPerson(
  db: Db,
  person: Person & { accountId: string | null; createdAt: Date },
): Promise<void> {
  await peopleTables(db)
    .insertInto("persons")
    .values({
      id: person.id,
      name: person.name,
      language: person.language,
      account_id: person.accountId,
      created_at: person.createdAt,
      erased_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function findPerson(db: Db, id: string): Promise<Person | null> {
  const row = await peopleTables(db)
    .selectFrom("persons")
    .where("id", "=", id)
    .where("erased_at", "is", null)
    .select(["id", "name", "language"])
    .executeTakeFirst();
  return row ?? null;
}

export function listPersonsOfAccount(db: Db, accountId: string): Promise<Person[]> {
  return peopleTables(db)
    .selectFrom("persons")
    .where("account_id", "=", accountId)
    .where("erased_at", "is", null)
    .select(["id", "name", "language"])
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

export async function savePerson(db: Db, person: Person): Promise<void> {
  await peopleTables(db)
    .updateTable("persons")
    .set({ name: person.name, language: person.language })
    .where("id", "=", person.id)
    .execute();
}
