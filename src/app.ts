// The roof: which features exist, and the surroundings they answer in.

import type { Hono } from "hono";
import { readyPages } from "#web/ready-bytes.ts";
import type { Route } from "#web/route.ts";
import { buildApp } from "#web/serve.ts";
import type { Surroundings } from "#web/answer.ts";

/** Every address of the platform, feature by feature. */
export const routes: readonly Route[] = [];

const publicChannel = "samskap_public";

/** The application, ready to answer; `listen` keeps its public pages in step with other processes. */
export async function makeApp(around: Omit<Surroundings, "publicChanged">): Promise<Hono> {
  const ready = readyPages();
  await around.database.listen(publicChannel, () => ready.drop());
  const publicChanged = async (): Promise<void> => {
    ready.drop();
    await around.database.notify(publicChannel, "");
  };
  return buildApp(routes, { ...around, publicChanged }, ready);
}
