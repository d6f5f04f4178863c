// How the installation is doing: version, database, letters that wait, the last backup, what the jobs did.

import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import type { Config } from "#platform/config.ts";
import type { Database, Db } from "#platform/database/database.ts";

export interface Overview {
  readonly version: string;
  readonly node: string;
  readonly isEmbedded: boolean;
  readonly megabytes: number;
  readonly migration: number;
  readonly letters: LetterCount;
  /** The newest file in the folder where `bin/backup` puts them. */
  readonly lastBackupAt: Date | null;
  readonly jobs: readonly JobState[];
}

export interface LetterCount {
  readonly waiting: number;
  /** Of the waiting ones, those that were refused at least once. */
  readonly refused: number;
}

export interface JobState {
  readonly name: string;
  readonly doneAt: Date | null;
  readonly failedAt: Date | null;
}

export async function readOverview({ database, config }: { database: Database; config: Config }): Promise<Overview> {
  const read = await database.systemically(async (db) => ({
    ...(await readDatabase(db)),
    letters: await countLetters(db),
    jobs: await listJobs(db),
  }));
  return {
    ...read,
    version: await readVersion(),
    node: process.versions.node,
    isEmbedded: database.isEmbedded,
    lastBackupAt: await findLastBackup(config.dataDir),
  };
}

export async function countLetters(db: Db): Promise<LetterCount> {
  const { rows } = await sql<LetterCount>`select count(*)::int as waiting,
    count(last_problem)::int as refused from letters where sent_at is null`.execute(db);
  return rows[0] ?? { waiting: 0, refused: 0 };
}

async function readDatabase(db: Db): Promise<{ megabytes: number; migration: number }> {
  const { rows } = await sql<{ megabytes: number; migration: number }>`
    select (pg_database_size(current_database()) / 1000000)::int as megabytes,
      (select max(number) from migrations) as migration`.execute(db);
  return rows[0] ?? { megabytes: 0, migration: 0 };
}

async function listJobs(db: Db): Promise<JobState[]> {
  const { rows: queue } = await sql<{ there: string | null }>`select to_regclass('pgboss.job')::text as there`.execute(
    db,
  );
  if (!queue[0]?.there) return [];
  const { rows } = await sql<JobState>`select name, max(completed_on) filter (where state = 'completed') as "doneAt",
    max(completed_on) filter (where state = 'failed') as "failedAt"
    from pgboss.job group by name order by name`.execute(db);
  return rows;
}

async function findLastBackup(dataDir: string): Promise<Date | null> {
  const folder = join(dataDir, "backups");
  const names = await readdir(folder).catch(() => []);
  const times = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mtime));
  return times.sort((a, b) => b.getTime() - a.getTime())[0] ?? null;
}

async function readVersion(): Promise<string> {
  const text = await readFile(join(import.meta.dirname, "../../package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
