// The wall in the database: whatever a page forgets, PostgreSQL refuses. The tables are found in its own catalogue, so that a new
// one is tested the day it is written.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { sql } from "kysely";
import type { Binding, Db } from "#platform/database/database.ts";
import { testDatabase } from "./database.ts";
import { fillTables, type Filled } from "./filled-tables.ts";

const database = await testDatabase();

/** Readable by everybody, since they hold what was published. Writing is walled all the same. */
const published = ["search_documents"];
/** About people, who are known to each other in all of the organisation. */
const aboutPeople = ["memberships"];
let ours: Filled;
let theirs: Filled;
let tables: { name: string; hasProcess: boolean; hasWall: boolean }[];

before(async () => {
  [ours, theirs] = [await fillTables(database), await fillTables(database)];
  const { rows } = await system((db) =>
    sql<(typeof tables)[number]>`
      select c.relname as name, c.relrowsecurity as "hasWall",
        bool_or(a.attname in ('process_id')) as "hasProcess"
      from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
      group by c.oid having bool_or(a.attname = 'organisation_id') order by c.relname`.execute(db),
  );
  tables = rows;
});

function system<T>(work: (db: Db) => Promise<T>): Promise<T> {
  return database.systemically(work);
}

function member({ organisationId, personId }: Filled, processScope: string | null = null): Binding {
  return { organisationId, personId, processScope };
}

/** How many rows somebody reaches; none when the database refuses outright. */
async function reached(binding: Binding, work: (db: Db) => Promise<{ rows: unknown[] }>): Promise<number> {
  try {
    return (await database.privately(binding, work)).rows.length;
  } catch (error) {
    assert.equal((error as { code?: string }).code, "42501", String(error));
    return 0;
  }
}

function rowOf(table: string, { organisationId, processId }: Filled, hasProcess: boolean): Promise<unknown> {
  const isThere = hasProcess ? sql`and (process_id = ${processId} or process_id is null)` : sql``;
  return system(async (db) => {
    const { rows } = await sql<{ row: unknown }>`select to_jsonb(row) as row from ${sql.table(table)} row
      where organisation_id = ${organisationId} ${isThere} limit 1`.execute(db);
    assert.equal(rows.length, 1, `${table} has no row to test with: give it one in test/filled-tables.ts`);
    return rows[0]?.row;
  });
}

function copyOf(table: string, row: unknown) {
  return sql`insert into ${sql.table(table)} select * from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::jsonb)`;
}

async function refuses(binding: Binding, table: string, row: unknown): Promise<void> {
  const insert = database.privately(binding, (db) => copyOf(table, row).execute(db));
  await assert.rejects(insert, { code: "42501" }, `${table} lets a stranger in`);
}

test("every table of an organisation has a wall", () => {
  assert.ok(tables.length > 15);
  assert.deepEqual(
    tables.filter((table) => !table.hasWall).map((table) => table.name),
    [],
  );
});

test("nobody reads, changes or removes another organisation's rows", async () => {
  for (const { name, hasProcess } of tables) {
    await rowOf(name, ours, hasProcess);
    const isOurs = sql`organisation_id = ${ours.organisationId}`;
    const seen = await reached(member(theirs), (db) =>
      sql`select 1 from ${sql.table(name)} where ${isOurs}`.execute(db),
    );
    if (!published.includes(name)) assert.equal(seen, 0, `${name} shows another organisation's rows`);
    const changed = await reached(member(theirs), (db) =>
      sql`update ${sql.table(name)} set organisation_id = organisation_id where ${isOurs} returning 1`.execute(db),
    );
    assert.equal(changed, 0, `${name} lets another organisation's rows be changed`);
    const removed = await reached(member(theirs), (db) =>
      sql`delete from ${sql.table(name)} where ${isOurs} returning 1`.execute(db),
    );
    assert.equal(removed, 0, `${name} lets another organisation's rows be removed`);
  }
});

test("nobody writes a row into another organisation, or moves one there", async () => {
  for (const { name, hasProcess } of tables.filter((table) => !published.includes(table.name))) {
    await refuses(member(theirs), name, await rowOf(name, ours, hasProcess));
    const moved = await reached(member(theirs), (db) =>
      sql`update ${sql.table(name)} set organisation_id = ${ours.organisationId}
        where organisation_id = ${theirs.organisationId} returning 1`.execute(db),
    );
    assert.equal(moved, 0, `${name} lets a row be moved to another organisation`);
  }
});

test("the own organisation's rows are reached, so that the tests above mean something", async () => {
  for (const { name, hasProcess } of tables.filter((table) => !["letters", ...published].includes(table.name))) {
    const row = await rowOf(name, ours, hasProcess);
    const seen = await reached(member(ours), (db) => sql`select 1 from ${sql.table(name)}`.execute(db));
    assert.ok(seen > 0, `${name} hides the own organisation's rows`);
    const insert = database.privately(member(ours), (db) => copyOf(name, row).execute(db));
    await assert.rejects(insert, (error: { code?: string }) => error.code !== "42501", `${name} refuses its own`);
  }
});

test("a membership narrowed to one process reaches no other", async () => {
  const narrow = member(ours, ours.otherProcessId);
  const isElsewhere = sql`process_id = ${ours.processId}`;
  for (const { name } of tables.filter((table) => table.hasProcess && !aboutPeople.includes(table.name))) {
    const row = await rowOf(name, ours, true);
    const seen = await reached(narrow, (db) => sql`select 1 from ${sql.table(name)} where ${isElsewhere}`.execute(db));
    assert.equal(seen, name === "drafts" ? 1 : 0, `${name} shows another process`);
    if (name !== "drafts") await refuses(narrow, name, row);
  }
  const processes = await reached(narrow, (db) => sql`select 1 from processes`.execute(db));
  assert.equal(processes, 1);
  const invitations = await reached(narrow, (db) => sql`select 1 from invitations`.execute(db));
  assert.equal(invitations, 0);
});

test("a draft is its writer's own, also among colleagues", async () => {
  const colleague = { ...member(ours), personId: ours.colleagueId };
  assert.equal(await reached(colleague, (db) => sql`select 1 from drafts`.execute(db)), 0);
});

test("people are seen by those who share an organisation with them, and by nobody else", async () => {
  const seen = await database.privately(member(theirs), (db) =>
    sql<{ id: string }>`select id from persons`.execute(db),
  );
  assert.deepEqual(seen.rows.map((row) => row.id).sort(), [theirs.personId, theirs.colleagueId].sort());
});

test("with nothing bound every private table fails", async () => {
  for (const { name } of tables.filter((table) => !published.includes(table.name))) {
    const unbound = system(async (db) => {
      await sql`set local role samskap_member`.execute(db);
      await sql`select 1 from ${sql.table(name)}`.execute(db);
    });
    await assert.rejects(unbound, `${name} answers though nobody asks`);
  }
});
