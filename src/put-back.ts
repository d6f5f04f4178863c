// Puts a backup in place of what an installation holds, and lets what was erased since stay erased.

import { sql } from "kysely";
import { join } from "node:path";
import { BackupProblem } from "#platform/backup/lines.ts";
import { restoreBackup } from "#platform/backup/restore-backup.ts";
import type { Clock } from "#platform/clock.ts";
import type { Database, Db } from "#platform/database/database.ts";
import { readMigrations } from "#platform/database/migrate.ts";
import type { NewId } from "#platform/ids.ts";
import { forgetAgain } from "#record/index.ts";
import { listTombstones, readTombstones, type Tombstone } from "./operations/tombstones.ts";
import { mendPublications } from "./processes/index.ts";

interface Around {
  readonly database: Database;
  readonly dataDir: string;
  readonly clock: Clock;
  readonly newId: NewId;
}

export interface PutBack {
  readonly rows: number;
  /** Items that the backup held and that had been erased since. */
  readonly forgotten: number;
}

/** In one transaction: when anything fails, nothing has changed. Without `mayReplace` an installation in use is left alone. */
export async function putBack(around: Around, path: string, mayReplace: boolean): Promise<PutBack> {
  const migrations = await readMigrations();
  const files = join(around.dataDir, "files");
  const kept = await readTombstones(around.dataDir);
  return around.database.systemically(async (db) => {
    const isUsed = await isInUse(db);
    if (isUsed && !mayReplace) {
      throw new BackupProblem("There is something here already. With --replace, all of it gives way to the backup.");
    }
    const tombstones = [...kept, ...(isUsed ? await listTombstones(db) : [])];
    const rows = await restoreBackup(db, path, { migrations, files });
    return { rows, forgotten: await forgetAll(around, db, tombstones) };
  });
}

async function isInUse(db: Db): Promise<boolean> {
  const { rows } = await sql<{ there: string | null }>`
    select to_regclass('public.organisations')::text as there`.execute(db);
  if (!rows[0]?.there) return false;
  const used = await sql`select 1 where exists (select from organisations) or exists (select from persons)
    or exists (select from accounts."user")`.execute(db);
  return used.rows.length > 0;
}

async function forgetAll({ clock, newId }: Around, db: Db, tombstones: readonly Tombstone[]): Promise<number> {
  let forgotten = 0;
  for (const [organisationId, graves] of Map.groupBy(tombstones, (stone) => stone.organisationId)) {
    // Nobody's hand: the id of no person stands where the name of whoever withdraws it would.
    const personId = "00000000-0000-0000-0000-000000000000";
    const actor = { personId, organisationId, role: "owner", processScope: null } as const;
    const change = { db, actor, now: clock.now(), newId };
    await sql`select set_config('samskap.organisation_id', ${organisationId}, true)`.execute(db);
    const erased = await forgetAgain(change, graves);
    await mendPublications(change, erased);
    forgotten += erased.erasedIds.length;
  }
  return forgotten;
}
