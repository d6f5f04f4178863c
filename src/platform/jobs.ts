// Work that nobody waits for: jobs that run again and again, once over all processes of the installation together.

import { CompiledQuery } from "kysely";
import { PgBoss, type Db as BossDb } from "pg-boss";
import type { Database } from "./database/database.ts";
import { errorDetail, type Log } from "./log.ts";
import type { Tally } from "./tally.ts";

/** Each run must be harmless when it is done twice, or stopped halfway and begun again. */
export interface Job {
  readonly name: string;
  /** Seconds from one run to the next. */
  readonly every: number;
  /** Runs at once when the database notifies this channel. */
  readonly wokenBy?: string;
  run(): Promise<unknown>;
}

export interface RunningJobs {
  /** Waits for what is under way, `patience` milliseconds at most. */
  stop(patience: number): Promise<void>;
}

export async function startJobs(
  database: Database,
  jobs: readonly Job[],
  { log, tally }: { log: Log; tally: Tally },
): Promise<RunningJobs> {
  const boss = new PgBoss({ db: bossDatabase(database), schedule: false, useListenNotify: true, ...quietly(database) });
  boss.on("error", (error: unknown) => log("error", "jobs.failed", errorDetail(error)));
  await boss.start();
  const timers = await Promise.all(jobs.map((job) => startJob(boss, database, watched(job, log, tally))));
  return {
    stop: async (patience) => {
      for (const timer of timers) clearInterval(timer);
      await boss.stop({ graceful: true, timeout: patience });
    },
  };
}

async function startJob(boss: PgBoss, database: Database, job: Job): Promise<NodeJS.Timeout> {
  const { name, every, wokenBy } = job;
  await boss.createQueue(name, {
    // At most one that runs and one that waits: a call while it runs is not lost, and ten calls are one.
    policy: "stately",
    notify: true,
    retryLimit: 0,
    // A process that dies is noticed within a minute, and another takes over.
    heartbeatSeconds: 30,
    expireInSeconds: 3600,
    deleteAfterSeconds: Math.max(3600, every * 3),
  });
  await boss.work(name, { pollingIntervalSeconds: 10, notifyPollingIntervalSeconds: 60 }, () => job.run());
  // However many processes ask, the database takes one for each stretch of `every` seconds.
  const ask = (): void => void boss.send(name, null, { singletonSeconds: every }).catch(() => {});
  ask();
  if (wokenBy) await database.listen(wokenBy, () => void boss.send(name).catch(() => {}));
  return setInterval(ask, Math.min(every, 3600) * 1000);
}

function watched(job: Job, log: Log, tally: Tally): Job {
  const labels = (result: string): Record<string, string> => ({ job: job.name, result });
  return {
    ...job,
    run: async () => {
      try {
        await job.run();
        tally.add("jobs_total", labels("done"));
      } catch (error) {
        tally.add("jobs_total", labels("failed"));
        log("error", "job.failed", { job: job.name, ...errorDetail(error) });
        throw error;
      }
    },
  };
}

/** The embedded database has one user: no need to watch its vacuum or to rebuild its indexes. */
function quietly({ isEmbedded }: Database): object {
  return isEmbedded ? { backend: "pglite", monitorVacuum: false, reindex: false } : {};
}

/** Statements go the same way as all others, so that they wait for a transaction that is open on the embedded database. */
function bossDatabase(database: Database): BossDb {
  return {
    executeSql: async (text, values) => {
      if (!values?.length) return { rows: await database.script(text) };
      return { rows: (await database.kysely.executeQuery(CompiledQuery.raw(text, values))).rows };
    },
    listen: async (channel, hear, onReconnect) => {
      await database.listen(channel, hear);
      onReconnect();
      return { close: async () => {} };
    },
  };
}
