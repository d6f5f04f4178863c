// How long reports and exports take, and whether others wait for them.

import { ask } from "../answers.ts";
import { type Say, median } from "../figures.ts";
import { prepareInstallation } from "../installations.ts";
import { load } from "../load.ts";
import { type Program, startSamskap } from "../programs.ts";
import { teamPages } from "../team-pages.ts";

const reported = 300;
const exported = 10_000;
const targets = { pdf: 3, docx: 2 } as const;
const again = 5;

interface File {
  readonly what: string;
  readonly path: string;
  readonly atMost?: number;
}

export async function measureReport(say: Say): Promise<void> {
  const installation = await prepareInstallation([reported, exported]);
  const { team, processes } = installation;
  const idOf = (size: number): string => processes.get(size)?.id ?? "";
  const files: readonly File[] = [
    ...(["pdf", "docx"] as const).map((format) => ({
      what: `report of ${reported} items as ${format}`,
      path: team.report(idOf(reported), format),
      atMost: targets[format],
    })),
    ...(["csv", "json", "xlsx"] as const).map((format) => ({
      what: `${exported} items as ${format}`,
      path: team.exports(idOf(exported), format),
    })),
  ];
  const program = await startSamskap(installation.environment);
  const headers = { cookie: installation.cookie };
  const { item: paths } = teamPages(installation, reported);
  const others = { origin: program.origin, paths, headers, connections: 2, seconds: 4 };
  await load({ ...others, seconds: 1.5 });
  await program.usage();
  const idle = await load(others);
  const { pause } = await program.usage();
  say({ what: "item page beside nothing: p95", value: idle.p95, unit: "ms", note: longest(pause) });
  for (const file of files) await measureFile(say, program, file, others, idle.p95);
  await program.stop();
  installation.remove();
}

async function measureFile(
  say: Say,
  program: Program,
  { what, path, atMost }: File,
  others: Parameters<typeof load>[0],
  idle: number,
): Promise<void> {
  const make = (): Promise<{ seconds: number; bytes: number }> => timed(program.origin + path, others.headers ?? {});
  const first = await make();
  const later: number[] = [];
  for (let time = 0; time < again; time += 1) later.push((await make()).seconds);
  const note = `the first ${first.seconds.toFixed(2)} s; ${Math.round(first.bytes / 1000)} kB`;
  const slowest = Math.max(first.seconds, ...later);
  say({ what: `${what}, slowest of ${again + 1}`, value: slowest, unit: "s", atMost, note });
  say({ what: `${what}, usual`, value: median(later), unit: "s" });
  await measureBeside(say, program, what, make, others, idle);
}

/** One file after the other while others read. */
async function measureBeside(
  say: Say,
  program: Program,
  what: string,
  make: () => Promise<unknown>,
  others: Parameters<typeof load>[0],
  idle: number,
): Promise<void> {
  await program.usage();
  const end = performance.now() + others.seconds * 1000;
  const reading = load(others);
  let made = 0;
  for (; performance.now() < end; made += 1) await make();
  const { p50, p95, p99 } = await reading;
  const { pause } = await program.usage();
  const times = `${(p95 / idle).toFixed(1)} times; p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)} ms`;
  const note = `${times}; ${longest(pause)}; ${made} made meanwhile`;
  say({ what: `item page beside ${what}: p95`, value: p95, unit: "ms", note });
}

/** A machine that others use too adds to it. */
function longest(pause: number): string {
  return `nobody was answered for ${pause.toFixed(0)} ms at most`;
}

async function timed(address: string, headers: Record<string, string>): Promise<{ seconds: number; bytes: number }> {
  const began = performance.now();
  const { status, body } = await ask(address, headers);
  if (status !== 200) throw new Error(`${address} answered ${status}.`);
  return { seconds: (performance.now() - began) / 1000, bytes: body.length };
}
