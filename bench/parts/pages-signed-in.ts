// The pages of a team: what one costs in the program and in the database.

import type { Say } from "../figures.ts";
import { load } from "../load.ts";
import { prepareInstallation } from "../installations.ts";
import { forgetStatements, startPostgres, workedSince } from "../postgres.ts";
import { startSamskap } from "../programs.ts";
import { teamPages } from "../team-pages.ts";

const size = 300;
const turn = { connections: 2, seconds: 4 };

export async function measureSignedIn(say: Say): Promise<void> {
  const postgres = await startPostgres();
  if (postgres) await measureOn(say, await postgres.newDatabase("pages"));
  await postgres?.stop();
  await measureOn(say);
}

async function measureOn(say: Say, databaseUrl?: string): Promise<void> {
  const installation = await prepareInstallation([size], databaseUrl);
  const program = await startSamskap(installation.environment);
  const headers = { cookie: installation.cookie };
  for (const [name, paths] of Object.entries(teamPages(installation, size))) {
    const asked = { origin: program.origin, paths, headers, ...turn };
    await load({ ...asked, seconds: 1.5 });
    if (databaseUrl) await forgetStatements(databaseUrl);
    const before = await program.usage();
    const { answers, refused } = await load(asked);
    const after = await program.usage();
    if (refused > 0) throw new Error(`${refused} answers of ${name} were refused.`);
    const cpu = (after.cpu - before.cpu) / 1000 / answers;
    if (!databaseUrl) {
      say({ what: `${name} page: CPU, embedded, database included`, value: cpu, unit: "ms" });
      continue;
    }
    const { milliseconds, statements } = await workedSince(databaseUrl);
    const note = `${(statements / answers).toFixed(1)} statements`;
    say({ what: `${name} page: CPU in the process`, value: cpu, unit: "ms", atMost: 2 });
    say({ what: `${name} page: time in the database`, value: milliseconds / answers, unit: "ms", atMost: 1, note });
  }
  await program.stop();
  installation.remove();
}
