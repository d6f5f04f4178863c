// Sends the letters that wait in the outbox, one at a time, and tries again later where a letter was not taken.

import { claimLetter, markFailed, markSent, takeDueLetters, type WaitingLetter } from "#journal/letters.ts";
import type { Clock } from "#platform/clock.ts";
import type { Database } from "#platform/database/database.ts";
import { errorDetail, type Log } from "#platform/log.ts";
import { type Mail, MailProblem } from "#platform/mail/mail.ts";

interface Around {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
}

/** So that one run ends although letters keep coming. */
const mostAtOnce = 200;
const minute = 60_000;
const longestWait = 6 * 60 * minute;
/** After three days nobody waits for a letter any more; it stays in the outbox with its problem. */
const givenUpAfter = 3 * 24 * 60 * minute;
const never = new Date("9999-12-31T00:00:00Z");

/**
 * Returns how many were sent. A letter is claimed in a transaction of its own before it is handed over: if the program
 * dies between handing over and marking, nobody sends it again for ten minutes, and then with the same message id.
 */
export async function sendLetters(around: Around, mail: Mail): Promise<number> {
  let sent = 0;
  for (let count = 0; count < mostAtOnce; count += 1) {
    const letter = await claimNext(around);
    if (!letter) break;
    if (await sendOne(around, mail, letter)) sent += 1;
  }
  return sent;
}

function claimNext({ database, clock }: Around): Promise<WaitingLetter | null> {
  return database.systemically(async (db) => {
    const now = clock.now();
    const [letter] = await takeDueLetters(db, now, 1);
    if (!letter) return null;
    await claimLetter(db, letter.id, now);
    return { ...letter, attempts: letter.attempts + 1 };
  });
}

async function sendOne({ database, clock, log }: Around, mail: Mail, letter: WaitingLetter): Promise<boolean> {
  try {
    await mail.send(letter);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const again = nextAttempt(letter, error, clock.now());
    await database.systemically((db) => markFailed(db, letter.id, problem, again));
    log("warn", "letter.refused", { letter: letter.id, attempts: letter.attempts, ...errorDetail(error) });
    return false;
  }
  await database.systemically((db) => markSent(db, letter.id, clock.now()));
  return true;
}

/** 1, 2, 4 ... minutes, then every six hours, for three days. */
function nextAttempt({ attempts, createdAt }: WaitingLetter, error: unknown, now: Date): Date {
  if (error instanceof MailProblem && error.isForGood) return never;
  if (now.getTime() - createdAt.getTime() > givenUpAfter) return never;
  return new Date(now.getTime() + Math.min(minute * 2 ** (attempts - 1), longestWait));
}
