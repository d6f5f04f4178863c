// Puts a backup back, into an empty installation or, with --replace, in place of what is there. Stop the program first.
//
//   bin/restore file [--replace]

import { resolve } from "node:path";
import { systemClock } from "#platform/clock.ts";
import { readConfig } from "#platform/config.ts";
import { openDatabase } from "#platform/database/open.ts";
import { newId } from "#platform/ids.ts";
import { explainFailure } from "../src/open-installation.ts";
import { putBack } from "../src/put-back.ts";

const words = process.argv.slice(2);
const [file] = words.filter((word) => !word.startsWith("--"));
if (file) await restore(resolve(file));
else {
  console.error("Say which file: bin/restore file [--replace]");
  process.exitCode = 1;
}

async function restore(path: string): Promise<void> {
  try {
    const config = readConfig(process.env);
    const database = await openDatabase(config);
    try {
      const around = { database, dataDir: config.dataDir, clock: systemClock, newId };
      const { rows, forgotten } = await putBack(around, path, words.includes("--replace"));
      console.log(`${rows} rows are back. Everybody signs in again.`);
      if (forgotten) console.log(`${forgotten} things that had been erased since were erased again.`);
    } finally {
      await database.close();
    }
  } catch (error) {
    console.error(explainFailure(error));
    process.exitCode = 1;
  }
}
