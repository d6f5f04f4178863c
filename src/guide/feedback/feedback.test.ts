// Somebody without an account says that something does not work, and those who look after the installation get a letter.

import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { testHouse } from "../../../test/house.ts";
import { urls } from "../../urls.ts";

const house = await testHouse();
const nobody = house.as("nobody");

async function makeOperator(): Promise<void> {
  await house.db.systemically((db) =>
    sql`insert into operators (person_id, since) select id, now() from persons where account_id is not null limit 1
      on conflict do nothing`.execute(db),
  );
}

test("feedback is kept in the form while nobody can receive it", async () => {
  await house.db.systemically((db) => sql`delete from operators`.execute(db));
  const page = await nobody.get(urls.accessibility("nb"));
  const answer = await page.press("Send", { "Hva virket ikke?": "Knappen" });
  assert.equal(answer.status, 422);
  assert.match(answer.problems()[0] ?? "", /Ingen har ansvaret/);
  assert.equal(answer.field("Hva virket ikke?"), "Knappen");
});

test("feedback becomes a letter to whoever looks after the installation", async () => {
  await makeOperator();
  const page = await nobody.get(urls.accessibility("nn"));
  const answer = await page.press("Send", { "Kva verka ikkje?": "Knappen er borte.", "Kva side gjaldt det?": "Søk" });
  assert.equal(answer.location, "/nn/accessibility?said=thanks");
  assert.match((await answer.follow()).text, /Takk for meldinga/);
  const [letter] = await house.letters();
  assert.equal(letter?.subject, "Tilgjengelegheit: noko verka ikkje");
  assert.match(letter?.body ?? "", /Knappen er borte\.\n\nKva side gjaldt det\? Søk/);
});

test("the same feedback twice is one letter", async () => {
  const page = await nobody.get(urls.accessibility("nb"));
  await page.press("Send", { "Hva virket ikke?": "To ganger" });
  const count = (await house.letters()).length;
  await page.press("Send", { "Hva virket ikke?": "To ganger" });
  assert.equal((await house.letters()).length, count);
});

test("empty feedback is asked for again, with the rest kept", async () => {
  const page = await nobody.get(urls.accessibility("en"));
  const answer = await page.press("Send", { "How can we answer you?": "me@example.org" });
  assert.equal(answer.status, 422);
  assert.deepEqual(answer.problems(), ["Write in a few words what did not work."]);
  assert.equal(answer.field("How can we answer you?"), "me@example.org");
});

test("too much feedback in an hour is stopped with a sentence, and starts again after it", async () => {
  const send = async (text: string): Promise<number> => {
    const page = await nobody.get(urls.accessibility("nb"));
    return (await page.press("Send", { "Hva virket ikke?": text })).status;
  };
  const statuses = [];
  for (let each = 0; each < 31; each += 1) statuses.push(await send(`Melding ${each}`));
  assert.equal(statuses.at(-1), 422);
  assert.ok(statuses.includes(303));
});

test("the public may send a letter and read none", async () => {
  await assert.rejects(
    house.db.publicly((db) => sql`select * from letters`.execute(db)),
    /permission denied/,
  );
});
