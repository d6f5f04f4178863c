// Starts the program with two invented municipalities and their story, in a data folder of its own, and lets whoever tries it choose whom to be.

import { hashPassword } from "better-auth/crypto";
import { sql } from "kysely";
import { insertOperator, isOperator } from "#people/operators.ts";
import type { Db } from "#platform/database/database.ts";
import { demoDoor, demoOrganisations, demoPeople, seedDemo } from "#seeds/index.ts";
import type { Installation } from "./open-installation.ts";
import { runUntilAsked } from "./run-until-asked.ts";
import { type Prepared, start } from "./start.ts";

/** No secret: everything that it opens is invented. */
const password = "samskap-demo";

runUntilAsked(() => start({ DATA_DIR: "./data/demo", ...process.env }, tellStory));

async function tellStory({ database, clock }: Installation): Promise<Prepared> {
  // People with real words in them must not share an installation with a password that everybody knows.
  if (await database.systemically(isOthers)) {
    return { said: ["There are other people here already, so the demonstration was left out."] };
  }
  await seedDemo({ database, clock, passwordHash: await hashPassword(password) });
  await database.systemically((db) => lookAfter(db, demoPeople.owner.id, clock.now()));
  const said = [
    "Everything here is invented. Choose on the front page whom to be.",
    `The password of everybody is ${password}, and ${demoPeople.owner.name} looks after the installation.`,
  ];
  return { said, addition: demoDoor(password) };
}

async function isOthers(db: Db): Promise<boolean> {
  const ids = Object.values(demoPeople).map(({ id }) => id);
  const { rows } = await sql`select from persons where id <> all(${ids}::uuid[])
    and not exists (select from organisations where id = ${demoOrganisations.nordvik.id}) limit 1`.execute(db);
  return rows.length > 0;
}

/** So that somebody can read the letters that wait, and see how the installation does. */
async function lookAfter(db: Db, personId: string, since: Date): Promise<void> {
  if (!(await isOperator(db, personId))) await insertOperator(db, personId, since);
}
