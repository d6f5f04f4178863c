// What test databases are copies of: an empty database, the tables alone, or the tables with the demonstration in them.

import { createHash, type Hash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "#platform/database/database.ts";
import { migrate } from "#platform/database/migrate.ts";
import { testClock } from "./clock.ts";

export interface Original {
  readonly name: string;
  /** What it is made from: a new database takes three times as long as a copy of one. */
  readonly from: Original | null;
  /** Changes when what it is made of does, so that an old one is never copied. */
  digest(): Promise<string>;
  fill(database: Database): Promise<void>;
}

const root = join(import.meta.dirname, "..");
/** What writes the demonstration; when in doubt it is written anew. */
const seeding = ["db", "src/seeds", "src/processes", "src/record", "src/people", "src/journal", "content/demo"];

/** A new machine: not even the tables. */
export const bareOriginal: Original = {
  name: "bare",
  from: null,
  digest: () => digestOf([]),
  fill: async () => {},
};

export const emptyOriginal: Original = {
  name: "empty",
  from: bareOriginal,
  digest: () => digestOf(["db"]),
  fill: async (database) => void (await migrate(database)),
};

export const seededOriginal: Original = {
  name: "seeded",
  from: emptyOriginal,
  digest: () => digestOf(seeding),
  fill: async (database) => {
    // Only here: most tests of the lower floors can do without reading the guide.
    const { seedDemo } = await import("#seeds/index.ts");
    await seedDemo({ database, clock: testClock(), passwordHash: "opens:nothing" });
  },
};

/** Of these folders, and of the libraries: the database itself is one. */
async function digestOf(folders: readonly string[]): Promise<string> {
  const hash = createHash("sha256").update(await readFile(join(root, "package-lock.json")));
  for (const folder of folders) await addFolder(hash, join(root, folder));
  return hash.digest("hex").slice(0, 12);
}

async function addFolder(hash: Hash, folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => /(?<!\.test)\.(ts|sql|yaml)$/.test(name)).sort()) {
    hash.update(`${file}\n`).update(await readFile(join(folder, file)));
  }
}
