// Real addresses for every route: made from what the demonstration holds, so that a test can ask for each of them.

import { sql } from "kysely";
import type { Database } from "#platform/database/database.ts";
import { newId } from "#platform/ids.ts";
import { demoOrganisations, demoPeople, demoProcesses } from "#seeds/index.ts";
import { anyLanguage } from "../src/urls.ts";

/** What stands for each named part of an address. */
export interface Ids {
  readonly organisation: string;
  readonly process: string;
  readonly run: string;
  readonly item: string;
  /** A line of the roadmap, where the address is about one. */
  readonly line: string;
  readonly consent: string;
  readonly membership: string;
  readonly invitation: string;
  readonly theme: string;
}

/** The ids of one of the demonstration's processes; where it has none, an id that nobody has. */
export async function idsOf(database: Database, process: keyof typeof demoProcesses): Promise<Ids> {
  const { id, organisation } = demoProcesses[process];
  const { slug, id: organisationId } = demoOrganisations[organisation];
  const one = (query: ReturnType<typeof sql<{ id: string }>>): Promise<string> =>
    database.systemically(async (db) => (await query.execute(db)).rows[0]?.id ?? newId());
  return {
    organisation: slug,
    process: id,
    run: await one(
      sql`select id from runs where process_id = ${id} and started_at is not null order by position, attempt`,
    ),
    item: await one(
      sql`select id from items where process_id = ${id} and kind = 'statement' and trashed_at is null order by id`,
    ),
    line: await one(sql`select id from items where process_id = ${id} and kind = 'roadmap-item' order by id`),
    consent: await one(sql`select id from consents where process_id = ${id} order by id`),
    membership: await newMember(database, organisationId),
    invitation: await invitationOf(database, organisationId),
    theme: "insight",
  };
}

/** Of somebody who is not in the cast. */
async function newMember(database: Database, organisationId: string): Promise<string> {
  const id = newId();
  await database.systemically(async (db) => {
    await sql`insert into persons (id, name, created_at) values (${id}, 'Kari Ny', now())`.execute(db);
    await sql`insert into memberships (id, organisation_id, person_id, role, started_at)
      values (${id}, ${organisationId}, ${id}, 'member', now())`.execute(db);
  });
  return id;
}

async function invitationOf(database: Database, organisationId: string): Promise<string> {
  const id = newId();
  await database.systemically((db) =>
    sql`insert into invitations (id, organisation_id, name, email, role, token_hash, invited_by, invited_at, expires_at)
      values (${id}, ${organisationId}, ${`Ny ${id}`}, 'ny@example.org', 'member', ${id}, ${demoPeople.owner.id}, now(), '2100-01-01')`.execute(
      db,
    ),
  );
  return id;
}

/** The names of the ids that a route's address has. */
export function partsOf(path: string): (keyof Ids)[] {
  return [...path.replace(anyLanguage, "").matchAll(/:(\w+)/g)].map((found) => partIn(path, found[1] ?? ""));
}

export function addressOf(path: string, ids: Ids): string {
  return path.replace(anyLanguage, "nb").replace(/:(\w+)/g, (_, name: string) => ids[partIn(path, name)] ?? "x");
}

function partIn(path: string, name: string): keyof Ids {
  return (name === "item" && path.includes("/lines/") ? "line" : name) as keyof Ids;
}
