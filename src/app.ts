// The roof: which features exist, and the surroundings they answer in.

import type { Hono } from "hono";
import { postLetter } from "#journal/letters.ts";
import { makeAccounts } from "#people/accounts/accounts.ts";
import type { Script } from "#ui/assets.ts";
import type { Surroundings } from "#web/answer.ts";
import { readyPages } from "#web/ready-bytes.ts";
import type { Route } from "#web/route.ts";
import { buildApp } from "#web/serve.ts";
import { accountRoutes } from "./account/index.ts";
import { guideRoutes } from "./guide/index.ts";
import { homeRoutes } from "./home/index.ts";
import { libraryRoutes } from "./library/index.ts";
import { outboxRoutes } from "./operations/outbox-routes.ts";
import { operationRoutes } from "./operations/routes.ts";
import { processRoutes, processScripts, processStyles } from "./processes/index.ts";

/** Every address of the platform, feature by feature. */
export function makeRoutes(around: Surroundings): readonly Route[] {
  return [
    ...homeRoutes,
    ...guideRoutes,
    ...libraryRoutes,
    ...accountRoutes(around.accounts),
    ...processRoutes,
    ...operationRoutes(around),
    ...outboxRoutes(around),
  ];
}

/** The scripts that pages may ask for by name. */
export const scripts: readonly Script[] = processScripts;

/** Features that draw something of their own bring its look. */
export const styles: readonly string[] = processStyles;

const publicChannel = "samskap_public";

/** The application, ready to answer; `listen` keeps its public pages in step with other processes. */
export async function makeApp(
  given: Omit<Surroundings, "publicChanged" | "accounts">,
  ready = readyPages(),
): Promise<Hono> {
  await given.database.listen(publicChannel, () => ready.drop());
  const publicChanged = async (): Promise<void> => {
    ready.drop();
    await given.database.notify(publicChannel, "");
  };
  const around = { ...given, publicChanged, accounts: await makeAccounts({ ...given, postLetter }) };
  return buildApp(makeRoutes(around), around, ready);
}
