// How long a start takes until the first page, and how much memory the program holds when nobody asks it for anything.

import { setTimeout as wait } from "node:timers/promises";
import { ask } from "../answers.ts";
import { median, type Say } from "../figures.ts";
import { prepareInstallation, type PreparedInstallation } from "../installations.ts";
import { startPostgres } from "../postgres.ts";
import { type Program, startSamskap } from "../programs.ts";
import { publicPages } from "../public-pages.ts";
import { teamPages } from "../team-pages.ts";

const size = 300;
const starts = 3;
const idleSeconds = 30;

export async function measureStart(say: Say): Promise<void> {
  const embedded = await prepareInstallation([size]);
  await measureStarts(say, "embedded", embedded);
  await measureMemory(say, "embedded", embedded, 500);
  embedded.remove();
  const postgres = await startPostgres();
  if (!postgres) return;
  const onServer = await prepareInstallation([size], await postgres.newDatabase("start"));
  await measureStarts(say, "on PostgreSQL", onServer);
  await measureMemory(say, "on PostgreSQL", onServer, 150);
  onServer.remove();
  await postgres.stop();
}

async function measureStarts(say: Say, where: string, installation: PreparedInstallation): Promise<void> {
  const times: number[] = [];
  for (let time = 0; time < starts; time += 1) {
    const began = performance.now();
    const program = await startSamskap(installation.environment);
    await ask(program.origin + publicPages.guide);
    times.push((performance.now() - began) / 1000);
    await program.stop();
  }
  const note = `${times.map((time) => time.toFixed(2)).join(", ")} s`;
  say({ what: `start to first page, ${where}`, value: median(times), unit: "s", atMost: 3, note });
}

async function measureMemory(
  say: Say,
  where: string,
  installation: PreparedInstallation,
  atMost: number,
): Promise<void> {
  const program = await startSamskap(installation.environment);
  await ask(program.origin + publicPages.guide);
  await wait(idleSeconds * 1000);
  await sayMemory(say, `idle memory after the start, ${where}`, program, atMost);
  const headers = { cookie: installation.cookie };
  for (const paths of [Object.values(publicPages), ...Object.values(teamPages(installation, size))]) {
    for (const path of paths) await ask(program.origin + path, headers);
  }
  await wait(idleSeconds * 1000);
  await sayMemory(say, `idle memory after some pages, ${where}`, program, atMost);
  const process = installation.processes.get(size)?.id ?? "";
  const { report, exports } = installation.team;
  for (const path of [report(process, "pdf"), report(process, "docx"), exports(process, "xlsx")]) {
    await ask(program.origin + path, headers);
  }
  await wait(idleSeconds * 1000);
  await sayMemory(say, `idle memory after files were made, ${where}`, program, atMost);
  await program.stop();
}

async function sayMemory(say: Say, what: string, program: Program, atMost?: number): Promise<void> {
  const { memory } = await program.usage();
  const tidied = await program.usage("usage after tidying");
  const note = `${Math.round(tidied.memory / 1e6)} MB after a forced tidying`;
  say({ what, value: memory / 1e6, unit: "MB", atMost, note });
}
