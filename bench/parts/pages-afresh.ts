// Pages rendered anew for every request: how much more of a core they cost than sending the same bytes.

import type { Say } from "../figures.ts";
import { prepareInstallation } from "../installations.ts";
import { startPostgres } from "../postgres.ts";
import { startProgram } from "../programs.ts";
import { publicPages } from "../public-pages.ts";
import { compare, plainTwin } from "../side-by-side.ts";

const packings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  packed: { "accept-encoding": "gzip" },
  "not packed": {},
};
const turn = { connections: 1, seconds: 0.6, rounds: 10 };

/** On a server, where the database's own work is done elsewhere; and on the embedded database, where it is not. */
export async function measureAfresh(say: Say): Promise<void> {
  const postgres = await startPostgres();
  if (postgres) await measureOn(say, "on PostgreSQL", 0.6, await postgres.newDatabase("afresh"));
  await postgres?.stop();
  await measureOn(say, "embedded, database included", undefined);
}

async function measureOn(say: Say, where: string, atMost: number | undefined, databaseUrl?: string): Promise<void> {
  const installation = await prepareInstallation([], databaseUrl);
  const ours = await startProgram("bench/forgetful-server.ts", installation.environment);
  for (const [packing, headers] of Object.entries(packings)) {
    const theirs = await plainTwin(ours, Object.values(publicPages), headers);
    for (const [name, path] of Object.entries(publicPages)) {
      const { ours: own, theirs: plain } = await compare(ours, theirs, { ...turn, path, headers });
      const note = `${own.toFixed(3)} ms, plain ${plain.toFixed(3)} ms`;
      say({ what: `${name}, afresh, ${packing}: CPU more, ${where}`, value: own - plain, unit: "ms", atMost, note });
    }
    await theirs.stop();
  }
  await ours.stop();
  installation.remove();
}
