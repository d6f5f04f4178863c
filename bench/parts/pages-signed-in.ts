// The pages of a team: what one costs in the program and in the database.

import type { Say } from "../figures.ts";
import { type Load, load } from "../load.ts";
import { prepareInstallation } from "../installations.ts";
import { forgetStatements, startPostgres, workedSince } from "../postgres.ts";
import { type Program, startSamskap } from "../programs.ts";
import { teamPages } from "../team-pages.ts";

const size = 300;
const turn = { connections: 2, seconds: 0.8 };
const rounds = 6;

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
    await load({ ...asked, seconds: 2 });
    const costs: Cost[] = [];
    for (let round = 0; round < rounds; round += 1) costs.push(await costOf(program, asked, databaseUrl));
    sayCosts(say, name, costs, databaseUrl !== undefined);
  }
  await program.stop();
  installation.remove();
}

interface Cost {
  /** Milliseconds for one page. */
  readonly process: number;
  readonly database: number;
  readonly statements: number;
}

async function costOf(program: Program, asked: Load, databaseUrl?: string): Promise<Cost> {
  if (databaseUrl) await forgetStatements(databaseUrl);
  const before = await program.usage();
  const { answers, refused } = await load(asked);
  const after = await program.usage();
  if (refused > 0) throw new Error(`${refused} answers of ${asked.paths[0]} were refused.`);
  const worked = databaseUrl ? await workedSince(databaseUrl) : { milliseconds: 0, statements: 0 };
  return {
    process: (after.cpu - before.cpu) / 1000 / answers,
    database: worked.milliseconds / answers,
    statements: worked.statements / answers,
  };
}

/** The quietest round of each: whatever else the machine does only adds. */
function sayCosts(say: Say, page: string, costs: readonly Cost[], isOnServer: boolean): void {
  const least = (of: keyof Cost): number => Math.min(...costs.map((cost) => cost[of]));
  if (!isOnServer) {
    return say({ what: `${page} page: CPU, embedded, database included`, value: least("process"), unit: "ms" });
  }
  const note = `${least("statements").toFixed(1)} statements`;
  say({ what: `${page} page: CPU in the process`, value: least("process"), unit: "ms", atMost: 2 });
  say({ what: `${page} page: time in the database`, value: least("database"), unit: "ms", atMost: 1, note });
}
