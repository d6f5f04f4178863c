// The search index holds what is public now: replaced, removed and withdrawn texts are gone at once.

import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import {
  indexDocuments,
  indexSection,
  removeDocuments,
  renewDocuments,
  type SearchDocument,
} from "./index-documents.ts";
import { search } from "./search.ts";
import { testDatabase } from "../../../test/database.ts";

const database = await testDatabase();

test("a document that is indexed again replaces the one before", async () => {
  await database.systemically((db) => indexDocuments(db, [text("a", "Strikkekafé")]));
  await database.systemically((db) => indexDocuments(db, [text("a", "Turgruppe")]));
  assert.deepEqual(await found("strikkekafé"), []);
  assert.deepEqual(await found("turgruppe"), ["a"]);
});

test("a document that has not changed is not written again", async () => {
  await database.systemically((db) => indexDocuments(db, [text("b", "Sjakklubb")]));
  const number = await numberOf("b");
  await database.systemically((db) => indexDocuments(db, [text("b", "Sjakklubb")]));
  assert.equal(await numberOf("b"), number);
});

test("a removed document leaves no word behind, not even as a suggestion", async () => {
  await database.systemically((db) => indexDocuments(db, [text("c", "Kaldvassbading")]));
  await database.systemically((db) => removeDocuments(db, ["c", "never-there"]));
  const result = await database.publicly((db) => search(db, { text: "kaldvasbading", language: "nb" }));
  assert.deepEqual(result, { hits: [], total: 0 });
});

test("a document indexed by older rules is indexed anew, and its words are marked again", async () => {
  await database.systemically((db) => indexDocuments(db, [{ ...text("h", "Tur"), body: "Vi går til Fjellstua." }]));
  await database.script("update search_documents set index_version = 1; update search_postings set places = ''");
  const marked = async (): Promise<string[]> => {
    const { hits } = await database.publicly((db) => search(db, { text: "fjellstua", language: "nb" }));
    return hits.flatMap((hit) => hit.snippetParts.filter((part) => part.isHit).map((part) => part.text));
  };
  assert.deepEqual(await marked(), []);
  await database.systemically(renewDocuments);
  assert.deepEqual(await marked(), ["Fjellstua"]);
  const number = await numberOf("h");
  await database.systemically(renewDocuments);
  assert.equal(await numberOf("h"), number);
});

test("a section holds exactly what it was given", async () => {
  await database.systemically((db) =>
    indexSection(db, "library", [text("d", "Petanque", "library"), text("e", "Boccia", "library")]),
  );
  await database.systemically((db) => indexSection(db, "library", [text("e", "Boccia", "library")]));
  assert.deepEqual(await found("petanque"), []);
  assert.deepEqual(await found("boccia"), ["e"]);
});

test("a member indexes and withdraws what is the organisation's own, and nothing else", async () => {
  const organisationId = newId();
  const own = { personId: newId(), organisationId };
  await database.privately(own, (db) => indexDocuments(db, [{ ...text("f", "Skogkaffe"), organisationId }]));
  assert.deepEqual(await found("skogkaffe"), ["f"]);
  await assert.rejects(
    database.privately(own, (db) => indexDocuments(db, [text("g", "Fremmed")])),
    /row-level security/,
  );
  await assert.rejects(
    database.privately(own, (db) => indexDocuments(db, [{ ...text("a", "Kapret"), organisationId }])),
  );
  const other = { personId: newId(), organisationId: newId() };
  await database.privately(other, (db) => removeDocuments(db, ["f"]));
  assert.deepEqual(await found("skogkaffe"), ["f"]);
  await database.privately(own, (db) => removeDocuments(db, ["f"]));
  assert.deepEqual(await found("skogkaffe"), []);
});

test("the public cannot write to the index", async () => {
  await assert.rejects(
    database.publicly((db) => sql`delete from search_documents`.execute(db)),
    /permission denied/,
  );
});

function text(id: string, title: string, section = "guide"): SearchDocument {
  return { id, language: "nb", address: `/nb/${id}`, section, title, body: "" };
}

async function found(text: string): Promise<string[]> {
  const { hits } = await database.publicly((db) => search(db, { text, language: "nb" }));
  return hits.map((hit) => hit.id);
}

/** A row that is written anew has another number. */
async function numberOf(id: string): Promise<number | undefined> {
  const query = sql<{ number: number }>`select number from search_documents where id = ${id}`;
  const { rows } = await database.publicly((db) => query.execute(db));
  return rows[0]?.number;
}
