// Starting: opens the installation, makes the application ready, lets people in, and says where it is.

import { join } from "node:path";
import { writeBackup } from "#platform/backup/write-backup.ts";
import { systemLater } from "#platform/clock.ts";
import { openDocuments } from "#platform/documents/documents.ts";
import { startJobs } from "#platform/jobs.ts";
import { startTally } from "#platform/tally.ts";
import { buildAssets } from "#ui/assets.ts";
import { openDoor } from "#web/listen.ts";
import { preparedAssets } from "#web/prepared.ts";
import { readyPages } from "#web/ready-bytes.ts";
import { answerReady } from "#web/serve-ready.ts";
import { firstRunLink } from "./account/index.ts";
import { type Addition, makeApp, scripts, styles } from "./app.ts";
import { makeJobs } from "./jobs.ts";
import { type Installation, openInstallation } from "./open-installation.ts";
import { answerOnBackupLine, type BackupLine } from "./operations/backup-line.ts";
import type { Stop } from "./run-until-asked.ts";

export type Environment = Record<string, string | undefined>;

export interface Prepared {
  /** To the operator. */
  readonly said: readonly string[];
  readonly addition?: Addition;
}

/** `prepare` works on the open installation before anybody comes in. */
export async function start(
  environment: Environment,
  prepare: (installation: Installation) => Promise<Prepared> = async () => ({ said: [] }),
): Promise<Stop> {
  const [installation, assets] = await Promise.all([openInstallation(environment), buildAssets(scripts, styles)]);
  const { said, addition } = await prepare(installation);
  const { config, database } = installation;
  const tally = startTally();
  const door = await openDoor(config.host, config.port, tally);
  const origin = config.publicUrl ?? `http://${hostToVisit(config.host)}:${door.port}`;
  const ready = readyPages();
  const documents = openDocuments(systemLater);
  const app = await makeApp({ ...installation, assets, origin, tally, documents }, ready, addition);
  door.answerWith(app, answerReady(ready, preparedAssets(assets), origin));
  console.log([...(await welcome(installation, origin)), ...said].join("\n"));
  const jobs = await startJobs(database, makeJobs(installation), { ...installation, tally });
  const line = database.isEmbedded ? await answerBackups(installation) : null;
  return async (patience) => {
    await door.close(patience);
    await documents.close(patience);
    await jobs.stop(patience);
    await line?.close();
    await database.close();
  };
}

async function welcome({ config, database }: Installation, origin: string): Promise<string[]> {
  const lines = [`Samskap answers at ${origin}`];
  const firstLink = await firstRunLink(database, origin);
  if (firstLink) lines.push(`Nobody is here yet. Make the first organisation with this link:`, `  ${firstLink}`);
  if (database.isEmbedded) lines.push(trialWarning(config.dataDir));
  return lines;
}

/** Nobody else can read the embedded database while we run. */
function answerBackups({ config, database, clock }: Installation): Promise<BackupLine> {
  const files = join(config.dataDir, "files");
  return answerOnBackupLine(config.dataDir, (path) => writeBackup(path, { database, files, now: clock.now() }));
}

function hostToVisit(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function trialWarning(dataDir: string): string {
  return (
    `The embedded database in ${dataDir} is for trying out: a power cut can damage it. ` +
    "Take backups with bin/backup, and set DATABASE_URL to a PostgreSQL server before real use."
  );
}
