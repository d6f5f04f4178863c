// How long the report of a process takes as PDF and as Word file, and whether others wait for it.

import { ask } from "../answers.ts";
import { type Say, median } from "../figures.ts";
import { prepareInstallation } from "../installations.ts";
import { load } from "../load.ts";
import { startSamskap } from "../programs.ts";
import { teamPages } from "../team-pages.ts";

const size = 300;
const targets = { pdf: 3, docx: 2 } as const;
const again = 5;

export async function measureReport(say: Say): Promise<void> {
  const installation = await prepareInstallation([size]);
  const program = await startSamskap(installation.environment);
  const headers = { cookie: installation.cookie };
  const process = installation.processes.get(size)?.id ?? "";
  const { item: paths } = teamPages(installation, size);
  const others = { origin: program.origin, paths, headers, connections: 2, seconds: 4 };
  await load({ ...others, seconds: 1.5 });
  const idle = await load(others);
  say({ what: "item page beside nothing: p95", value: idle.p95, unit: "ms" });
  for (const format of ["pdf", "docx"] as const) {
    const address = program.origin + installation.team.report(process, format);
    const make = (): Promise<{ seconds: number; bytes: number }> => timed(address, headers);
    const first = await make();
    const later: number[] = [];
    for (let time = 0; time < again; time += 1) later.push((await make()).seconds);
    const note = `the first ${first.seconds.toFixed(2)} s; ${Math.round(first.bytes / 1000)} kB`;
    const slowest = Math.max(first.seconds, ...later);
    const what = `report of ${size} items as ${format}`;
    say({ what: `${what}, slowest of ${again + 1}`, value: slowest, unit: "s", atMost: targets[format], note });
    say({ what: `${what}, usual`, value: median(later), unit: "s" });
    await measureBeside(say, format, make, others, idle.p95);
  }
  await program.stop();
  installation.remove();
}

/** One report after the other while others read. */
async function measureBeside(
  say: Say,
  format: string,
  make: () => Promise<unknown>,
  others: Parameters<typeof load>[0],
  idle: number,
): Promise<void> {
  const end = performance.now() + others.seconds * 1000;
  const reading = load(others);
  let made = 0;
  for (; performance.now() < end; made += 1) await make();
  const { p50, p95, p99 } = await reading;
  const note = `${(p95 / idle).toFixed(1)} times; p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)} ms; ${made} reports meanwhile`;
  say({ what: `item page while ${format} reports are made: p95`, value: p95, unit: "ms", note });
}

async function timed(address: string, headers: Record<string, string>): Promise<{ seconds: number; bytes: number }> {
  const began = performance.now();
  const { status, body } = await ask(address, headers);
  if (status !== 200) throw new Error(`${address} answered ${status}.`);
  return { seconds: (performance.now() - began) / 1000, bytes: body.length };
}
