// How pages of a process hold as it grows and as more people read at once, on a server and on the embedded database.

import type { Say } from "../figures.ts";
import { prepareInstallation, type PreparedInstallation } from "../installations.ts";
import { load } from "../load.ts";
import { startPostgres } from "../postgres.ts";
import { startSamskap } from "../programs.ts";
import { teamPages } from "../team-pages.ts";

const sizes = [10, 1_000, 10_000] as const;
const readers = [1, 5, 20] as const;
const pages = ["exercise", "list", "trace"] as const;

export async function measureProcess(say: Say): Promise<void> {
  const postgres = await startPostgres();
  if (postgres) {
    const installation = await prepareInstallation(sizes, await postgres.newDatabase("process"));
    await measureOn(say, "PostgreSQL", 100, installation);
  }
  await postgres?.stop();
  await measureOn(say, "embedded", 250, await prepareInstallation(sizes));
}

/** The target is for the largest process and the most readers; the rest is the curve on the way there. */
async function measureOn(say: Say, where: string, target: number, installation: PreparedInstallation): Promise<void> {
  const program = await startSamskap(installation.environment);
  const headers = { cookie: installation.cookie };
  for (const size of sizes) {
    for (const page of pages) {
      const paths = teamPages(installation, size)[page];
      await load({ origin: program.origin, paths, headers, connections: 2, seconds: 1.5 });
      for (const connections of readers) {
        const { p50, p95, requestsPerSecond, refused } = await load({
          origin: program.origin,
          paths,
          headers,
          connections,
          seconds: 4,
        });
        if (refused > 0) throw new Error(`${refused} answers of the ${page} page were refused.`);
        const atMost = size === sizes.at(-1) && connections === readers.at(-1) ? target : undefined;
        const note = `p50 ${p50.toFixed(1)} ms, ${requestsPerSecond.toFixed(0)} pages/s`;
        const what = `${page}, ${size} items, ${connections} readers, ${where}: p95`;
        say({ what, value: p95, unit: "ms", atMost, note });
      }
    }
  }
  await program.stop();
  installation.remove();
}
