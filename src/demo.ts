// Starts the program with two invented municipalities and their story, in a data folder of its own.

import { hashPassword } from "better-auth/crypto";
import { sql } from "kysely";
import { demoPeople, seedDemo } from "#seeds/index.ts";
import type { Installation } from "./open-installation.ts";
import { runUntilAsked } from "./run-until-asked.ts";
import { start } from "./start.ts";

/** No secret: everything that it opens is invented. */
const password = "samskap-demo";

runUntilAsked(() => start({ DATA_DIR: "./data/demo", ...process.env }, tellStory));

async function tellStory({ database, clock }: Installation): Promise<string[]> {
  const people = Object.values(demoPeople);
  const { rows } = await database.systemically((db) =>
    sql`select from persons where id <> all(${people.map(({ id }) => id)}::uuid[]) limit 1`.execute(db),
  );
  // People with real words in them must not share an installation with a password that everybody knows.
  if (rows.length > 0) return ["There are other people here already, so the demonstration was left out."];
  await seedDemo({ database, clock, passwordHash: await hashPassword(password) });
  return [
    `Everything here is invented. Sign in with the password ${password} as one of these:`,
    ...people.map(({ name, email }) => `  ${email}  (${name})`),
  ];
}
