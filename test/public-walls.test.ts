// What the public role can reach: published rows and places. And what runs with its owner's rights.

import assert from "node:assert/strict";
import test from "node:test";
import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import { testDatabase } from "./database.ts";

const database = await testDatabase();

/** All that a page for everybody can be made from. */
const open = [
  "place_successors",
  "places",
  "publication_lines",
  "publication_slugs",
  "publications",
  "search_documents",
  "search_postings",
  "search_words",
];

function system<T>(work: (db: Db) => Promise<T>): Promise<T> {
  return database.systemically(work);
}

test("a page for everybody can be made from published rows and places, and from nothing else", async () => {
  const { rows } = await system((db) =>
    sql<{ name: string }>`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
        and (has_table_privilege('samskap_public', c.oid, 'select') or has_any_column_privilege('samskap_public', c.oid, 'select'))
        and has_schema_privilege('samskap_public', n.oid, 'usage') order by 1`.execute(db),
  );
  assert.deepEqual(
    rows.map((row) => row.name),
    open,
  );
});

test("a published row does not say what it is a copy of, or who published it", async () => {
  const { rows } = await system((db) =>
    sql<{ column: string }>`select c.relname || '.' || a.attname as column
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relname like 'publication%'
        and a.attname in ('organisation_id', 'source_id', 'item_id', 'published_by')
        and has_column_privilege('samskap_public', c.oid, a.attnum, 'select')`.execute(db),
  );
  assert.deepEqual(rows, []);
});

test("a page for everybody changes nothing", async () => {
  const { rows } = await system((db) =>
    sql<{ name: string }>`select c.relname as name from pg_class c
      where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace = 'public'::regnamespace
        and has_table_privilege('samskap_public', c.oid, 'insert, update, delete, truncate')`.execute(db),
  );
  assert.deepEqual(rows, []);
});

test("accounts and sessions are out of reach of members and of the public", async () => {
  for (const role of ["samskap_member", "samskap_public"]) {
    const { rows } = await system((db) =>
      sql<{ usage: boolean }>`select has_schema_privilege(${role}, 'accounts', 'usage') as usage`.execute(db),
    );
    assert.deepEqual(rows, [{ usage: false }]);
  }
});

test("what the database does with its owner's rights is a short list, and the public may ask for one of them", async () => {
  const { rows } = await system((db) =>
    sql<{
      name: string;
      open: boolean;
    }>`select proname as name, has_function_privilege('samskap_public', oid, 'execute') as open
      from pg_proc where prosecdef and pronamespace in ('samskap'::regnamespace, 'public'::regnamespace) order by 1`.execute(
      db,
    ),
  );
  assert.deepEqual(
    rows.map((row) => row.name),
    ["forget_drafts", "is_drafted", "move_drafts", "send_feedback"],
  );
  assert.deepEqual(
    rows.filter((row) => row.open).map((row) => row.name),
    ["send_feedback"],
  );
});
