// A form that is sent three times at the same moment does its work once, and two people who act at once are both answered.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { sql } from "kysely";
import type { CastMember } from "../cast.ts";
import type { Filling } from "../form.ts";
import { testHouse } from "../house.ts";
import type { Page } from "../page.ts";
import type { Everything } from "./everything.ts";
import { furnish, team } from "./furnished.ts";

const house = await testHouse();
let written: Everything;

before(async () => {
  written = await furnish(house, (field) => `Ord om ${field}`);
});

/** How many rows each table has. */
async function rowsOf(tables: readonly string[]): Promise<number[]> {
  return house.db.systemically(async (db) => {
    const counts: number[] = [];
    for (const table of tables) {
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`.execute(db);
      counts.push(rows[0]?.count ?? 0);
    }
    return counts;
  });
}

interface Pressed {
  readonly who?: CastMember;
  readonly path: string;
  readonly button: string;
  readonly typed?: Filling;
  /** How many rows each table gets. */
  readonly makes: Readonly<Record<string, number>>;
}

async function pressThrice({ who = "leader", path, button, typed, makes }: Pressed): Promise<void> {
  const page = await house.as(who).get(path);
  const tables = Object.keys(makes);
  const before = await rowsOf(tables);
  const faults = house.faults.length;
  const answers = await Promise.all([1, 2, 3].map(() => page.press(button, typed)));
  for (const { status, text } of answers) assert.ok(status === 303 || status === 422, `${status} ${button}: ${text}`);
  assert.ok(
    answers.some(({ status }) => status === 303),
    button,
  );
  const after = await rowsOf(tables);
  const grown = Object.fromEntries(tables.map((table, index) => [table, (after[index] ?? 0) - (before[index] ?? 0)]));
  assert.deepEqual(grown, makes, button);
  assert.deepEqual(house.faults.slice(faults), [], button);
}

test("a process is started once", () =>
  pressThrice({
    path: team.newProcess,
    button: "Start et arbeid",
    typed: { "Hva skal arbeidet hete?": "Tre ganger" },
    makes: { processes: 1, runs: 10 },
  }));

test("an organisation is made once", () =>
  pressThrice({
    who: "outsider",
    path: "/nb/account/organisations/new",
    button: "Opprett",
    typed: { "Hva slags organisasjon?": "Lag eller forening", "Organisasjonens navn": "Visegruppa" },
    makes: { organisations: 1, memberships: 1 },
  }));

test("an item is written once", () =>
  pressThrice({
    path: team.run(written.process, written.runs[0] ?? ""),
    button: "Lagre",
    typed: { "Hvorfor gjør vi dette, i én setning?": "For å møtes" },
    makes: { items: 1, item_versions: 0 },
  }));

test("a consent is recorded once", () =>
  pressThrice({
    path: team.consents(written.process),
    button: "Lagre samtykket",
    typed: { "Kode for personen": "S9" },
    makes: { consents: 1 },
  }));

test("somebody who is invited thrice has one invitation that opens", async () => {
  const typed = { Navn: "Ny", "E-post": "enda-en@eksempel.no", Rolle: "Medlem" };
  await pressThrice({ who: "owner", path: team.invitations, button: "Send invitasjonen", typed, makes: {} });
  const { rows } = await house.db.systemically((db) =>
    sql`select from invitations where email = 'enda-en@eksempel.no' and revoked_at is null`.execute(db),
  );
  assert.equal(rows.length, 1);
});

test("an exercise is repeated once by one form, and once each by two", async () => {
  const run = written.runs.at(-1) ?? "";
  await house.db.systemically((db) =>
    sql`update runs set started_at = now(), closed_at = now(), outcome = 'x' where id = ${run}`.execute(db),
  );
  const path = team.run(written.process, run);
  await pressThrice({ path, button: "Gjør den en gang til", makes: { runs: 1 } });
  const forms = [await house.as("leader").get(path), await house.as("member").get(path)];
  const [before = 0] = await rowsOf(["runs"]);
  const answers = await Promise.all(forms.map((form: Page) => form.press("Gjør den en gang til")));
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303],
  );
  assert.deepEqual(await rowsOf(["runs"]), [before + 2]);
});

test("those who start something with the same name at the same moment get an address each", async () => {
  const people = ["leader", "member", "owner", "coordinator"] satisfies CastMember[];
  const forms = await Promise.all(people.map((who) => house.as(who).get(team.newProcess)));
  const typed = { "Hva skal arbeidet hete?": "Samme navn" };
  const started = await Promise.all(forms.map((form) => form.press("Start et arbeid", typed)));
  for (const answer of started) assert.equal((await answer.follow()).status, 200);
});

test("things are merged and gathered once", async () => {
  const { process } = written;
  const statements = await twoStatements();
  const chosen = statements.map((id) => `chosen=${id}`).join("&");
  const gather = { path: `${team.grouping(process)}?${chosen}`, button: "Samle i en klynge", makes: { items: 1 } };
  await pressThrice({ ...gather, typed: { "Hva sier utsagnene til sammen?": "Blir ikke spurt" } });
  await pressThrice({ path: `${team.merge(process)}?${chosen}`, button: "Slå sammen til ett", makes: { items: 1 } });
});

async function twoStatements(): Promise<string[]> {
  const { rows } = await house.db.systemically((db) =>
    sql<{ id: string }>`insert into items (organisation_id, id, process_id, kind, kind_version, fields, line, language,
        channel, said_on, position, created_by, created_at, edited_by, edited_at)
      select organisation_id, gen_random_uuid(), process_id, kind, kind_version, fields, line, language,
        channel, said_on, 100 + n, created_by, created_at, edited_by, edited_at
      from items, generate_series(1, 2) as n where id = ${written.items.get("statement")} returning id`.execute(db),
  );
  return rows.map(({ id }) => id);
}

test("a page is published once", async () => {
  const address = team.publication(written.process);
  await house.as("leader").post(address, { does: "preview", title: "Kaffe for alle", what: "Vi møtes", basedOn: "0" });
  const publish = { path: `${address}?preview=yes`, button: "Publiser" };
  await pressThrice({ ...publish, makes: { publications: 1, search_documents: 1 } });
});

test("a person who shares an account is added once", () =>
  pressThrice({
    who: "reader",
    path: "/nb/account/persons",
    button: "Legg til",
    typed: { Navn: "Odd" },
    makes: { persons: 1 },
  }));
