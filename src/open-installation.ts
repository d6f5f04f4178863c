// Opens what every process of an installation stands on: its settings, its database with tables up to date, its log.

import { BackupProblem } from "#platform/backup/lines.ts";
import { type Clock, systemClock } from "#platform/clock.ts";
import { type Config, ConfigProblem, readConfig } from "#platform/config.ts";
import type { Database } from "#platform/database/database.ts";
import { DataFolderInUse } from "#platform/database/lock.ts";
import { migrate } from "#platform/database/migrate.ts";
import { openDatabase } from "#platform/database/open.ts";
import { loadPlaces } from "#people/places/places.ts";
import { renewDocuments } from "#publishing/search/index-documents.ts";
import { newId, type NewId } from "#platform/ids.ts";
import { jsonLog, type Log } from "#platform/log.ts";
import { indexGuide } from "./guide/index.ts";

export interface Installation {
  readonly config: Config;
  readonly database: Database;
  readonly log: Log;
  readonly clock: Clock;
  readonly newId: NewId;
}

export async function openInstallation(environment: Record<string, string | undefined>): Promise<Installation> {
  const config = readConfig(environment);
  const database = await openDatabase(config);
  await migrate(database);
  await database.systemically(loadPlaces);
  await database.systemically(renewDocuments);
  await database.systemically(indexGuide);
  return { config, database, log: jsonLog(config.logLevel), clock: systemClock, newId };
}

const sentences: Readonly<Record<string, string>> = {
  EADDRINUSE: "The port is taken by another program. Choose another with PORT.",
  EACCES: "This user may not listen on that port or write in that folder. Choose another with PORT or DATA_DIR.",
  EADDRNOTAVAIL: "HOST is not an address of this machine.",
  ECONNREFUSED: "The database server at DATABASE_URL does not answer.",
  ENOTFOUND: "The name of the database server in DATABASE_URL is not known.",
  ENOSPC: "The disk is full.",
  "28P01": "The database server refuses the password in DATABASE_URL.",
  "28000": "The database server refuses the user in DATABASE_URL.",
  "3D000": "The database named in DATABASE_URL does not exist.",
  "42501": "The database user may not create roles and schemas, which the first start needs. See docs/operations.md.",
};

/** Why the program could not start, in a sentence where we have one. */
export function explainFailure(error: unknown): string {
  if ([ConfigProblem, DataFolderInUse, BackupProblem].some((kind) => error instanceof kind))
    return `${(error as Error).message}`;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return sentences[code] ? `${sentences[code]} (${code})` : `Samskap stopped.\n${detail}`;
}
