// The program as it runs for people: its own web server on a free port, its assets built, its pages kept ready.

import { after } from "node:test";
import { join } from "node:path";
import { firstRunLink } from "#account/index.ts";
import { indexGuide } from "#guide/index.ts";
import { readConfig } from "#platform/config.ts";
import { loadPlaces } from "#people/places/places.ts";
import { type Clock, systemClock } from "#platform/clock.ts";
import type { Database } from "#platform/database/database.ts";
import { newId } from "#platform/ids.ts";
import { jsonLog } from "#platform/log.ts";
import { startTally } from "#platform/tally.ts";
import { type Assets, buildAssets } from "#ui/assets.ts";
import { openDoor } from "#web/listen.ts";
import { preparedAssets } from "#web/prepared.ts";
import { readyPages } from "#web/ready-bytes.ts";
import { answerReady } from "#web/serve-ready.ts";
import { makeApp, scripts, styles } from "../../src/app.ts";
import { testDocuments } from "../documents.ts";

export interface RunningApp {
  readonly origin: string;
  readonly database: Database;
  readonly assets: Assets;
  /** What is printed when an empty installation starts. */
  readonly firstLink: string | null;
  /** What the program has logged as an error. */
  readonly faults: readonly string[];
}

const built = buildAssets(scripts, styles);

/** Shut when the test is done. */
export async function openApp(database: Database, clock: Clock = systemClock): Promise<RunningApp> {
  const faults: string[] = [];
  const log = jsonLog("error", (line) => faults.push(line));
  const config = readConfig({ DATA_DIR: join(import.meta.dirname, "../../.tmp") });
  const tally = startTally();
  const documents = testDocuments();
  const assets = await built;
  await database.systemically(loadPlaces);
  await database.systemically(indexGuide);
  const door = await openDoor("127.0.0.1", 0, tally);
  after(() => door.close(0));
  const origin = `http://127.0.0.1:${door.port}`;
  const ready = readyPages();
  const app = await makeApp({ database, clock, newId, log, assets, config, tally, origin, documents }, ready);
  door.answerWith(app, answerReady(ready, preparedAssets(assets), origin));
  return { origin, database, assets, firstLink: await firstRunLink(database, origin), faults };
}
