// The search index: the SQL that keeps it, and nothing else.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";

/** A document, cut into words. */
export interface IndexRow {
  readonly id: string;
  readonly organisationId: string | null;
  readonly language: Language;
  readonly address: string;
  readonly section: string;
  readonly title: string;
  readonly body: string;
  readonly length: number;
  readonly digest: string;
  readonly indexVersion: number;
  readonly words: readonly IndexWord[];
}

export interface IndexWord {
  readonly word: string;
  readonly written: string;
  readonly weight: number;
  /** "12-17 40-45": where it stands in the body, from and to. */
  readonly places: string;
}

export type StaleDocument = Omit<IndexRow, "length" | "indexVersion" | "words">;

/** One writer at a time, until the end of the transaction: two that indexed the same document would collide. */
export async function lockIndex(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(7226316)`.execute(db);
}

/** The embedded database never does this by itself. Only the owner of the tables can. */
export async function refreshStatistics(db: Db): Promise<void> {
  await sql`analyze search_documents, search_words, search_postings`.execute(db);
}

export async function listDigests(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; digest: string }>`
    select id, digest from search_documents where id = any(${[...ids]}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row.digest]));
}

export async function listIdsOfSection(db: Db, section: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from search_documents where section = ${section}`.execute(db);
  return rows.map((row) => row.id);
}

/** Documents that were indexed by other rules than today's. */
export async function listStale(db: Db, indexVersion: number, limit: number): Promise<StaleDocument[]> {
  const { rows } = await sql<StaleDocument>`
    select id, organisation_id as "organisationId", language, address, section, title, body, digest
    from search_documents where index_version <> ${indexVersion} order by number limit ${limit}`.execute(db);
  return rows;
}

/** Documents and their postings; a word that is left in no document leaves the dictionary, and is never suggested. */
export async function removeRows(db: Db, ids: readonly string[]): Promise<void> {
  const { rows } = await sql<{ word: number }>`
    select distinct p.word from search_postings p join search_documents d on d.number = p.document
    where d.id = any(${[...ids]}::text[])`.execute(db);
  await sql`delete from search_documents where id = any(${[...ids]}::text[])`.execute(db);
  await sql`delete from search_words w where number = any(${rows.map((row) => row.word)}::int[])
    and not exists (select from search_postings p where p.word = w.number)`.execute(db);
}

// Sorted by word, so that the postings of a word lie together and are read at once.
export async function insertRows(db: Db, rows: readonly IndexRow[]): Promise<void> {
  await insertDocuments(db, rows);
  const words = rows.flatMap((row) => row.words.map((word) => ({ ...word, language: row.language, id: row.id })));
  const columns = sql`${words.map((word) => word.word)}::text[], ${words.map((word) => word.language)}::text[]`;
  await sql`insert into search_words (word, language, term, written)
    select word, language, samskap.search_term(language, word), min(written)
    from unnest(${columns}, ${words.map((word) => word.written)}::text[]) as asked(word, language, written)
    where not exists (select from search_words w where w.word = asked.word and w.language = asked.language)
    group by word, language`.execute(db);
  await sql`insert into search_postings (word, document, weight, length, places)
    select w.number, d.number, asked.weight, d.length, asked.places
    from unnest(${columns}, ${words.map((word) => word.id)}::text[], ${words.map((word) => word.weight)}::real[],
        ${words.map((word) => word.places)}::text[]) as asked(word, language, id, weight, places)
      cross join lateral (
        select number from search_words where word = asked.word and language = asked.language offset 0) w
      cross join lateral (select number, length from search_documents where id = asked.id offset 0) d
    order by w.number, d.number`.execute(db);
}

async function insertDocuments(db: Db, rows: readonly IndexRow[]): Promise<void> {
  await sql`insert into search_documents
      (id, organisation_id, language, address, section, title, body, length, digest, index_version)
    select * from unnest(${rows.map((row) => row.id)}::text[], ${rows.map((row) => row.organisationId)}::uuid[],
      ${rows.map((row) => row.language)}::text[], ${rows.map((row) => row.address)}::text[],
      ${rows.map((row) => row.section)}::text[], ${rows.map((row) => row.title)}::text[],
      ${rows.map((row) => row.body)}::text[], ${rows.map((row) => row.length)}::int[],
      ${rows.map((row) => row.digest)}::text[], ${rows.map((row) => row.indexVersion)}::int[])`.execute(db);
}
