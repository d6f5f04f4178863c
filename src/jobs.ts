// Every job of the platform: what is done again and again without anybody asking.

import { lettersChannel } from "#journal/letters.ts";
import type { Job } from "#platform/jobs.ts";
import { openMail } from "#platform/mail/mail.ts";
import type { Installation } from "./open-installation.ts";
import { purge } from "./operations/purge.ts";
import { forgetRawNotes } from "./processes/index.ts";
import { sendLetters } from "./operations/send-letters.ts";
import { tidyTables } from "./operations/tidy-tables.ts";
import { keepTombstones } from "./operations/tombstones.ts";

const minute = 60;
const day = 24 * 60 * minute;

export function makeJobs(installation: Installation): readonly Job[] {
  const mail = openMail(installation.config);
  const letters: Job[] = mail
    ? [{ name: "letters", every: minute, wokenBy: lettersChannel, run: () => sendLetters(installation, mail) }]
    : [];
  const { database } = installation;
  const tidying: Job[] = database.isEmbedded
    ? [{ name: "tidying", every: 10 * minute, run: () => tidyTables(database) }]
    : [];
  return [
    ...letters,
    ...tidying,
    { name: "tombstones", every: minute, run: () => keepTombstones({ ...installation, ...installation.config }) },
    { name: "purge", every: day, run: () => purge(installation) },
    { name: "raw-notes", every: day, run: () => forgetRawNotes({ ...installation, origin: originOf(installation) }) },
  ];
}

/** Where the links in letters lead. */
function originOf({ config }: Installation): string {
  return config.publicUrl ?? `http://localhost:${config.port}`;
}
