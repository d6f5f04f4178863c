// Jobs run, once over all processes, again when woken, and a failure of one does not stop it.

import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import test, { after } from "node:test";
import { testDatabase } from "../../test/database.ts";
import { type Job, startJobs } from "./jobs.ts";
import { startTally } from "./tally.ts";

const database = await testDatabase();
const tally = startTally();
const runs = new Map<string, number>();
const channel = "samskap_test_woken";

const jobs: Job[] = [
  { name: "often", every: 3600, wokenBy: channel, run: () => ran("often") },
  {
    name: "failing",
    every: 3600,
    wokenBy: channel,
    run: async () => {
      await ran("failing");
      throw new Error("a secret of a person");
    },
  },
];
const lines: string[] = [];
const around = { tally, log: (...parts: unknown[]) => void lines.push(JSON.stringify(parts)) };
const first = await startJobs(database, jobs, around);
const second = await startJobs(database, jobs, around);
after(() => Promise.all([first.stop(3_000), second.stop(3_000)]));

test("a job runs when the program starts, once although two processes do it", async () => {
  await until(() => count("often") >= 1 && count("failing") >= 1);
  await pause(300);
  assert.equal(count("often"), 1);
});

test("a job runs again when it is woken, also after it failed", async () => {
  await database.notify(channel, "");
  await until(() => count("often") >= 2 && count("failing") >= 2);
});

test("a failure is counted and logged by type and place, not by what it said", () => {
  assert.match(tally.lines().join("\n"), /samskap_jobs_total\{job="failing",result="failed"\} \d/);
  assert.match(lines.join("\n"), /"job\.failed"/);
  assert.doesNotMatch(lines.join("\n"), /a secret of a person/);
});

async function ran(name: string): Promise<void> {
  runs.set(name, count(name) + 1);
}

function count(name: string): number {
  return runs.get(name) ?? 0;
}

async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + 120_000;
  while (!isSo()) {
    assert.ok(performance.now() < end, "it should have happened within two minutes");
    await pause(20);
  }
}
