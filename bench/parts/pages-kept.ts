// Pages that nothing has changed since they were last shown: as fast as a plain server, and unchanged ones faster still.

import { ask } from "../answers.ts";
import type { Say } from "../figures.ts";
import { prepareInstallation } from "../installations.ts";
import { type Program, startSamskap } from "../programs.ts";
import { publicPages } from "../public-pages.ts";
import { compare, plainTwin } from "../side-by-side.ts";

const turn = { connections: 8, seconds: 0.6, rounds: 12 };

export async function measureKept(say: Say): Promise<void> {
  const installation = await prepareInstallation([]);
  const ours = await startSamskap(installation.environment);
  for (const [name, path] of Object.entries(publicPages)) {
    const whole = { "accept-encoding": "gzip" };
    const { headers } = await ask(ours.origin + path, whole);
    await measureOne(say, `${name}, kept`, ours, path, whole);
    await measureOne(say, `${name}, unchanged (304)`, ours, path, { ...whole, "if-none-match": headers.etag ?? "" });
  }
  await ours.stop();
  installation.remove();
}

async function measureOne(
  say: Say,
  what: string,
  ours: Program,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const theirs = await plainTwin(ours, [path], headers);
  const { share, ours: own, theirs: plain } = await compare(ours, theirs, { ...turn, path, headers });
  const note = `CPU a request: ${own.toFixed(3)} ms, plain ${plain.toFixed(3)} ms`;
  say({ what: `${what}: share of a plain server's speed`, value: share * 100, unit: "%", atLeast: 80, note });
  await theirs.stop();
}
