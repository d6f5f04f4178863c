// The program as it is, but for one thing: it keeps no page, so that every answer is rendered and packed afresh.

import { systemLater } from "#platform/clock.ts";
import { openDocuments } from "#platform/documents/documents.ts";
import { startTally } from "#platform/tally.ts";
import { buildAssets } from "#ui/assets.ts";
import { openDoor } from "#web/listen.ts";
import { preparedAssets } from "#web/prepared.ts";
import { readyPages } from "#web/ready-bytes.ts";
import { answerReady } from "#web/serve-ready.ts";
import { makeApp, scripts, styles } from "../src/app.ts";
import { openInstallation } from "../src/open-installation.ts";

const [installation, assets] = await Promise.all([openInstallation(process.env), buildAssets(scripts, styles)]);
const tally = startTally();
const documents = openDocuments(systemLater);
const door = await openDoor("127.0.0.1", 0, tally);
const origin = `http://127.0.0.1:${door.port}`;
const ready = { ...readyPages(0), find: () => undefined };
const app = await makeApp({ ...installation, assets, origin, tally, documents }, ready);
door.answerWith(app, answerReady(ready, preparedAssets(assets), origin));
console.log(origin);
process.on("SIGTERM", () => void installation.database.close().then(() => process.exit(0)));
