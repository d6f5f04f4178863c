// The first run: open to whoever holds the printed link, once, and complete when two try at once.

import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import { loadPlaces } from "#people/places/places.ts";
import { newInstallation, password } from "../../../test/account-setup.ts";
import { firstRunLink } from "./first-run-link.ts";

const house = await newInstallation();
await house.database.systemically(loadPlaces);

const firstAnswers = {
  token: "",
  name: "Kari Eier",
  email: "kari@hol.no",
  password,
  kind: "municipality",
  writes: "nn",
};

async function token(): Promise<string> {
  const link = await firstRunLink(house.database, house.origin);
  return new URL(link ?? "").searchParams.get("token") ?? "";
}

test("without the printed link the first run is closed", async () => {
  await token();
  for (const word of ["", "?token=made-up"]) {
    assert.equal((await house.browser().get(`/nb/first-run${word}`)).status, 404);
  }
  const tried = await house.browser().post("/nb/first-run", { ...firstAnswers, organisation: "Hol", token: "made-up" });
  assert.equal(tried.status, 404);
});

test("a link printed at a later start takes the place of the earlier", async () => {
  const [old, fresh] = [await token(), await token()];
  assert.equal((await house.browser().get(`/nb/first-run?token=${old}`)).status, 404);
  assert.equal((await house.browser().get(`/nb/first-run?token=${fresh}`)).status, 200);
});

test("what is missing is said, and what was typed is kept", async () => {
  const form = await house.browser().get(`/nb/first-run?token=${await token()}`);
  const again = await form.press("Kom i gang", { Navn: "Kari", "E-post": "kari@hol.no", Passord: "kort" });
  assert.deepEqual(again.problems(), [
    "Skriv navnet på organisasjonen.",
    "Passordet må ha minst 10 tegn. Legg til et ord.",
  ]);
  assert.equal(again.field("E-post"), "kari@hol.no");
});

test("places are found by the beginning of their name and chosen", async () => {
  const form = await house.browser().get(`/nb/first-run?token=${await token()}`);
  const found = await form.press("Finn sted", { "Hvor?": "Hol" });
  assert.equal(found.status, 200);
  assert.ok(found.all('input[name="places"]').length > 0);
  const more = await found.press("Finn sted", { "Velg stedene": ["Hol i Buskerud"], "Hvor?": "Ål" });
  assert.ok(more.all('input[name="places"][checked]').length === 1);
  const none = await form.press("Finn sted", { "Hvor?": "Qqq" });
  assert.match(none.text, /Vi fant ikke noe sted/);
});

test("two at once make one owner, one organisation and one operator", async () => {
  const word = await token();
  const answers = { ...firstAnswers, token: word, organisation: "Hol kommune", places: "no-3330" };
  const [one, two] = await Promise.all([
    house.browser().post("/nb/first-run", answers),
    house.browser().post("/nb/first-run", { ...answers, email: "to@hol.no" }),
  ]);
  assert.deepEqual([one.status, two.status].toSorted(), [303, 404]);
  const { rows } = await house.database.systemically((db) =>
    sql`select (select count(*)::int from organisations) as organisations, (select count(*)::int from operators) as operators,
      (select count(*)::int from accounts."user") as accounts, (select count(*)::int from organisation_places) as places,
      (select string_agg(name, ' ' order by name) from events) as events`.execute(db),
  );
  const events = "membership.started organisation.started";
  assert.deepEqual(rows, [{ organisations: 1, operators: 1, accounts: 1, places: 1, events }]);
  assert.equal(await firstRunLink(house.database, house.origin), null);
});
