// Starts the program: opens the installation, makes the application ready, lets people in, and says where it is.

import { buildAssets } from "#ui/assets.ts";
import { startTally } from "#platform/tally.ts";
import { openDoor } from "#web/listen.ts";
import { preparedAssets } from "#web/prepared.ts";
import { readyPages } from "#web/ready-bytes.ts";
import { answerReady } from "#web/serve-ready.ts";
import { makeApp, scripts } from "./app.ts";
import { explainFailure, openInstallation } from "./open-installation.ts";

/** How long those inside may take to finish when the program is asked to stop. */
const patience = 10_000;

try {
  await start();
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}

async function start(): Promise<void> {
  const [installation, assets] = await Promise.all([openInstallation(process.env), buildAssets(scripts)]);
  const { config, database, log } = installation;
  const tally = startTally();
  const door = await openDoor(config.host, config.port, tally);
  const origin = config.publicUrl ?? `http://${hostToVisit(config.host)}:${door.port}`;
  const ready = readyPages();
  const app = await makeApp({ ...installation, assets, origin, tally }, ready);
  door.answerWith(app, answerReady(ready, preparedAssets(assets), origin));
  stopWhenAsked(async () => {
    await door.close(patience);
    await database.close();
    log("info", "stopped");
  });
  console.log(`Samskap answers at ${origin}`);
  if (database.isEmbedded) console.log(trialWarning(config.dataDir));
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

/** Twice is an order: whoever asks again does not want to wait. */
function stopWhenAsked(stop: () => Promise<void>): void {
  let isStopping = false;
  const ask = (): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(explainFailure(error));
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", ask);
  process.on("SIGINT", ask);
}
