// The database in the process: nothing to install, one user at a time, for trying out.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { citext } from "@electric-sql/pglite/contrib/citext";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { PGliteDialect } from "kysely";
import type { Database } from "./database.ts";
import { lockDataFolder } from "./lock.ts";
import { preparingEmbedded } from "./prepared-in-process.ts";
import { databaseOn, parsers, type Wires } from "./wires.ts";

export const embeddedExtensions = { pg_trgm, unaccent, citext };

export async function openEmbedded(dataDir: string): Promise<Database> {
  const unlock = await lockDataFolder(dataDir);
  await mkdir(dataDir, { recursive: true });
  const embedded = await PGlite.create(join(dataDir, "database"), { extensions: embeddedExtensions });
  return databaseOn(embeddedWires(embedded, unlock));
}

/** For tests: a database that lives in memory, or one that was opened elsewhere. */
export function wrapEmbedded(embedded: PGlite): Database {
  return databaseOn(embeddedWires(embedded, async () => {}));
}

function embeddedWires(embedded: PGlite, unlock: () => Promise<void>): Wires {
  Object.assign(embedded.parsers, parsers);
  return {
    isEmbedded: true,
    dialect: new PGliteDialect({ pglite: preparingEmbedded(embedded) }),
    transactOn: (kysely) => (bind, work) =>
      kysely.transaction().execute(async (db) => {
        await bind(db);
        return work(db);
      }),
    notify: async (channel, payload) => void (await embedded.query("select pg_notify($1, $2)", [channel, payload])),
    listen: async (channel, hear) => void (await embedded.listen(channel, hear)),
    script: async (text) => {
      try {
        return (await embedded.exec(text)).flatMap((result) => result.rows);
      } catch (error) {
        await embedded.exec("rollback");
        throw error;
      }
    },
    end: async () => {
      // Kysely closes only what it has used.
      if (!embedded.closed) await embedded.close();
      await unlock();
    },
  };
}
