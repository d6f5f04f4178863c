// Letters are sent once, tried again when refused, and never lost.

import assert from "node:assert/strict";
import test, { after, beforeEach } from "node:test";
import { sql } from "kysely";
import { claimLetter, listLetters, postLetter, takeDueLetters, type WaitingLetter } from "#journal/letters.ts";
import { newId } from "#platform/ids.ts";
import { openMail } from "#platform/mail/mail.ts";
import { testDatabase } from "../../test/database.ts";
import { startMailServer } from "../../test/mail-server.ts";
import { sendLetters } from "./send-letters.ts";

const database = await testDatabase();
const server = await startMailServer();
after(() => server.close());
const mail = openMail({ smtpUrl: server.url, mailFrom: "Samskap <samskap@example.org>" });
assert.ok(mail);

let now = new Date("2026-03-05T09:00:00Z");
const around = { database, clock: { now: () => now }, log: () => {} };
const send = (): Promise<number> => sendLetters(around, mail);

beforeEach(async () => {
  now = new Date("2026-03-05T09:00:00Z");
  server.letters.length = 0;
  server.receivers.length = 0;
  server.refusals.clear();
  await database.systemically((db) => sql`delete from letters`.execute(db));
});

test("a waiting letter is sent once, with its words whole", async () => {
  await post({ subject: "Møtet er på tirsdag", body: "Kjære Åse\n\nVi ses på biblioteket.\n.\n" });
  assert.equal(await send(), 1);
  assert.equal(await send(), 0);
  const [letter = ""] = server.letters;
  assert.match(letter, /^From: Samskap <samskap@example\.org>\r$/m);
  assert.match(letter, /^To: ase@example\.org\r$/m);
  assert.match(letter, /^Content-Language: nb\r$/im);
  assert.match(letter, /=\?UTF-8\?Q\?M=C3=B8tet/);
  assert.match(letter, /biblioteket/);
});

test("the same letter asked for twice is one", async () => {
  await post({ dedupeKey: "invitation 7" });
  await post({ dedupeKey: "invitation 7" });
  assert.equal(await send(), 1);
  assert.equal(server.letters.length, 1);
});

test("a letter that the mail server cannot take now is tried again later, and later still", async () => {
  await post();
  server.refusals.set("RCPT", "451 Try again later");
  assert.equal(await send(), 0);
  later(0.5);
  server.refusals.clear();
  assert.equal(await send(), 0, "not before its time");
  later(1);
  assert.equal(await send(), 1);
  assert.equal((await only()).lastProblem, null);
});

test("a letter to an address that does not exist is kept with the reason and not tried again", async () => {
  await post();
  server.refusals.set("RCPT", "550 No such user");
  assert.equal(await send(), 0);
  server.refusals.clear();
  later(60 * 24 * 30);
  assert.equal(await send(), 0);
  assert.match((await only()).lastProblem ?? "", /No such user/);
});

test("a wrong password of ours does not give a letter up", async () => {
  await post();
  server.refusals.set("MAIL", "530 Authentication required");
  await send();
  server.refusals.clear();
  later(2);
  assert.equal(await send(), 1);
});

test("after three days of refusals a letter is given up", async () => {
  await post();
  server.refusals.set("RCPT", "451 Try again later");
  later(3 * 24 * 60 + 1);
  await send();
  server.refusals.clear();
  later(60 * 24 * 30);
  assert.equal(await send(), 0);
});

test("a crash between handing over and marking does not send twice within ten minutes", async () => {
  await post();
  await database.systemically(async (db) => {
    const [letter] = await takeDueLetters(db, now, 1);
    await claimLetter(db, letter!.id, now);
  });
  later(9);
  assert.equal(await send(), 0);
  later(2);
  assert.equal(await send(), 1, "but it is not lost");
});

test("two senders at once send each letter once", async () => {
  for (let count = 0; count < 6; count += 1) await post();
  const sent = await Promise.all([send(), send()]);
  assert.equal(sent[0] + sent[1], 6);
  assert.equal(server.letters.length, 6);
});

test("an address or subject cannot add headers or receivers", async () => {
  await post({ to: "ase@example.org\r\nBcc: all@example.org", subject: "Hei\r\nBcc: all@example.org" });
  await post({ to: "ase@example.org, all@example.org" });
  await send();
  assert.doesNotMatch(server.letters.join("\n"), /^Bcc:/im);
  assert.equal(server.receivers.length, 2, server.receivers.join("\n"));
});

function post(letter: Partial<WaitingLetter> & { dedupeKey?: string } = {}): Promise<void> {
  const whole = { to: "ase@example.org", subject: "Hei", body: "Vel møtt!", language: "nb" as const, ...letter };
  return database.systemically((db) => postLetter(db, whole, newId(), now));
}

async function only(): Promise<WaitingLetter> {
  const letters = await database.systemically((db) => listLetters(db, 10));
  assert.equal(letters.length, 1);
  return letters[0]!;
}

function later(minutes: number): void {
  now = new Date(now.getTime() + minutes * 60_000);
}
