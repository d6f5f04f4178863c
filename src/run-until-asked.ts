// A program's life: it starts, or says in a sentence why it cannot; it runs until somebody asks it to stop, and then stops politely.

import { explainFailure } from "./open-installation.ts";

/** How long what is under way may take when the program is asked to stop. */
const patience = 10_000;

export type Stop = (patience: number) => Promise<void>;

export function runUntilAsked(start: () => Promise<Stop>): void {
  const started = start();
  started.catch(giveUp);
  let isStopping = false;
  const ask = (): void => {
    // Whoever asks twice does not want to wait.
    if (isStopping) process.exit(1);
    isStopping = true;
    started.then((stop) => stop(patience)).then(() => process.exit(0), giveUp);
  };
  process.on("SIGTERM", ask);
  process.on("SIGINT", ask);
}

function giveUp(error: unknown): never {
  console.error(explainFailure(error));
  process.exit(1);
}
