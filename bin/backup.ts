// Writes a backup of everything into one file, also while the program runs.
//
//   bin/backup [file]        the file's name; by default one with today's time in DATA_DIR/backups

import { join, resolve } from "node:path";
import { readConfig } from "#platform/config.ts";
import { writeBackup } from "#platform/backup/write-backup.ts";
import { openDatabase } from "#platform/database/open.ts";
import { explainFailure } from "../src/open-installation.ts";
import { askForBackup } from "../src/operations/backup-line.ts";

try {
  const config = readConfig(process.env);
  const now = new Date();
  const name = `samskap-${now.toISOString().slice(0, 19).replace(/[:T]/g, "-")}.backup`;
  const path = resolve(process.argv[2] ?? join(config.dataDir, "backups", name));
  const rows = (config.databaseUrl ? null : await askForBackup(config.dataDir, path)) ?? (await writeOurselves());
  console.log(`${rows} rows in ${path}. Keep it as safe as the database: it holds the same.`);

  async function writeOurselves(): Promise<number> {
    const database = await openDatabase(config);
    try {
      return await writeBackup(path, { database, files: join(config.dataDir, "files"), now });
    } finally {
      await database.close();
    }
  }
} catch (error) {
  console.error(explainFailure(error));
  process.exitCode = 1;
}
