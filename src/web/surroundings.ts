// What every answer stands on: handed to the web application once, when the program starts.

import type { Accounts } from "#people/accounts/accounts.ts";
import type { Clock } from "#platform/clock.ts";
import type { Config } from "#platform/config.ts";
import type { Database } from "#platform/database/database.ts";
import type { Documents } from "#platform/documents/documents.ts";
import type { NewId } from "#platform/ids.ts";
import type { Log } from "#platform/log.ts";
import type { Tally } from "#platform/tally.ts";
import type { Assets } from "#ui/assets.ts";

export interface Surroundings {
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  readonly assets: Assets;
  readonly config: Config;
  readonly accounts: Accounts;
  readonly tally: Tally;
  readonly documents: Documents;
  /** How the outside sees us: `https://samskap.example`. */
  readonly origin: string;
  /** Publications changed: kept pages are dropped here and in every other process. */
  readonly publicChanged: () => Promise<void>;
}
