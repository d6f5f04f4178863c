// Opens the database: PostgreSQL in the process by default, a PostgreSQL server when DATABASE_URL says so.

import type { Config } from "../config.ts";
import type { Database } from "./database.ts";

/** Only the one that is used is loaded: the other would take memory for nothing. */
export async function openDatabase({
  dataDir,
  databaseUrl,
}: Pick<Config, "dataDir" | "databaseUrl">): Promise<Database> {
  if (databaseUrl) return (await import("./server.ts")).openServer(databaseUrl);
  return (await import("./embedded.ts")).openEmbedded(dataDir);
}
