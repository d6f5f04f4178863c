// The roof: which features exist, and the surroundings they answer in.

import type { Hono } from "hono";
import { postLetter } from "#journal/letters.ts";
import { makeAccounts } from "#people/accounts/accounts.ts";
import type { Language } from "#platform/language.ts";
import type { Script } from "#ui/assets.ts";
import type { Html } from "#ui/html.ts";
import type { Surroundings } from "#web/surroundings.ts";
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

/** What the program of the demonstration adds to the platform; no other program adds anything. */
export interface Addition {
  readonly routes: readonly Route[];
  readonly onFrontPage: (language: Language) => Html;
}

/** Every address of the platform, feature by feature. */
export function makeRoutes(around: Surroundings, addition?: Addition): readonly Route[] {
  return [
    ...homeRoutes(addition?.onFrontPage),
    ...guideRoutes,
    ...libraryRoutes,
    ...accountRoutes(around.accounts),
    ...processRoutes,
    ...operationRoutes(around),
    ...outboxRoutes(around),
    ...(addition?.routes ?? []),
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
  addition?: Addition,
): Promise<Hono> {
  await given.database.listen(publicChannel, () => ready.drop());
  const publicChanged = async (): Promise<void> => {
    ready.drop();
    await given.database.notify(publicChannel, "");
  };
  const around = { ...given, publicChanged, accounts: await makeAccounts({ ...given, postLetter }) };
  return buildApp(makeRoutes(around, addition), around, ready);
}
