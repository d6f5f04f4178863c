// A prepared installation to measure: a team with processes of several sizes, and the cookie of its leader.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { insertVerifiedAccount } from "#people/accounts/store.ts";
import { sessionCookie } from "#people/accounts/visitor.ts";
import type { Organisation } from "#people/organisation.ts";
import { insertMembership, insertOrganisation, insertPerson } from "#people/store.ts";
import type { Db } from "#platform/database/database.ts";
import { newId } from "#platform/ids.ts";
import { openInstallation } from "../src/open-installation.ts";
import { teamUrls } from "../src/urls.ts";
import { type MadeProcess, makeProcess } from "./made-process.ts";

export interface PreparedInstallation {
  /** What the program is started with. */
  readonly environment: Readonly<Record<string, string>>;
  readonly cookie: string;
  readonly team: ReturnType<typeof teamUrls>;
  /** By how many items it holds. */
  readonly processes: ReadonlyMap<number, MadeProcess>;
  remove(): void;
}

const token = "bench-session-of-the-leader";
const slug = "malevik";

/** On the embedded database, or on the server where `databaseUrl` says. */
export async function prepareInstallation(
  sizes: readonly number[],
  databaseUrl?: string,
): Promise<PreparedInstallation> {
  const folder = mkdtempSync(join(tmpdir(), "samskap-bench-"));
  const environment = { DATA_DIR: join(folder, "data"), ...(databaseUrl && { DATABASE_URL: databaseUrl }) };
  const { database } = await openInstallation(environment);
  const processes = await database.systemically((db) => fill(db, sizes));
  // A server does this by itself after a while; the embedded database never does.
  if (databaseUrl) await database.script("vacuum analyze");
  await database.close();
  return {
    environment,
    cookie: `${sessionCookie}=${token}.x`,
    team: teamUrls("nb", slug),
    processes,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function fill(db: Db, sizes: readonly number[]): Promise<Map<number, MadeProcess>> {
  const now = new Date();
  const organisation: Organisation = {
    id: newId(),
    kind: "municipality",
    name: "Målevik kommune",
    slug,
    language: "nb",
    isInvented: true,
  };
  const actor = { personId: newId(), organisationId: organisation.id, role: "owner", processScope: null } as const;
  await insertOrganisation(db, organisation, now);
  await insertLeader(db, actor.personId, now);
  await insertMembership(db, { ...actor, id: newId(), startedAt: now, startedBy: actor.personId });
  const processes = new Map<number, MadeProcess>();
  for (const size of sizes) {
    processes.set(size, await makeProcess({ db, actor, now, newId }, `Arbeid med ${size} notater`, size));
  }
  return processes;
}

async function insertLeader(db: Db, id: string, now: Date): Promise<void> {
  const name = "Liv Måleng";
  await insertVerifiedAccount(db, { id, name, email: "liv@malevik.example", passwordHash: "opens nothing" }, now);
  await insertPerson(db, { id, name, language: "nb", accountId: id, createdAt: now });
  await sql`insert into accounts.session
      (id, "expiresAt", token, "createdAt", "updatedAt", "userId", "personId", "provenAt")
    values (${newId()}, '2100-01-01', ${token}, ${now}, ${now}, ${id}, ${id}, ${now})`.execute(db);
}
