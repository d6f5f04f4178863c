// Runs the jobs and nothing else: for an installation of several processes on one PostgreSQL server.

import { startJobs } from "#platform/jobs.ts";
import { startTally } from "#platform/tally.ts";
import { makeJobs } from "./jobs.ts";
import { openInstallation } from "./open-installation.ts";
import { runUntilAsked } from "./run-until-asked.ts";

runUntilAsked(async () => {
  const installation = await openInstallation(process.env);
  const jobs = makeJobs(installation);
  const running = await startJobs(installation.database, jobs, { ...installation, tally: startTally() });
  console.log(`Samskap runs these jobs: ${jobs.map((job) => job.name).join(", ")}.`);
  return async (patience) => {
    await running.stop(patience);
    await installation.database.close();
  };
});
