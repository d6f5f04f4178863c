// Ranks the documents that answer a question by BM25: the SQL, and nothing else.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";

/** A word of the dictionary that answers a wish, and how well. */
export interface Answer {
  readonly wish: number;
  readonly number: number;
  readonly language: Language;
  readonly weight: number;
}

export interface Order {
  /** With how many wishes a document has them all. */
  readonly wishes: number;
  readonly preferences: Readonly<Record<Language, number>>;
  readonly limit: number;
  readonly offset: number;
}

// Keeps each word an index look-up. The embedded database has no statistics, and would read the whole table instead.
const oneByOne = sql`offset 0`;

export interface RankedDocument {
  readonly id: string;
  readonly language: Language;
  readonly address: string;
  readonly section: string;
  readonly title: string;
  readonly body: string;
  /** For each wish that the document answers, where: "12-17 40-45". */
  readonly places: readonly (readonly [wish: number, places: string])[];
}

// BM25 with its usual figures: how soon a repeated word stops counting (1.2), how much a long text is held back (0.75).
const share = sql`f.frequency * 2.2 / (f.frequency + 1.2 * (0.25 + 0.75 * f.length / r.length))`;

/**
 * Documents with all that was wished first, then by score. A wish is as rare as the documents that answer it by whatever
 * word in whatever language, so that a language with few documents is neither favoured nor lost.
 */
export async function listRanked(
  db: Db,
  answers: readonly Answer[],
  { wishes, preferences, limit, offset }: Order,
): Promise<{ total: number; documents: RankedDocument[] }> {
  const { rows } = await sql<RankedDocument & { total: number }>`
    with answers as (
      select * from unnest(${answers.map((each) => each.wish)}::int[], ${answers.map((each) => each.number)}::int[],
        ${answers.map((each) => each.weight)}::real[], ${answers.map((each) => preferences[each.language])}::real[])
        as a(wish, word, weight, preference)
    ), found as (
      select a.wish, p.document, sum(a.weight * p.weight) as frequency, max(a.weight) as best,
        max(p.length) as length, max(a.preference) as preference, string_agg(p.places, ' ') as places
      from answers a cross join lateral (select * from search_postings where word = a.word ${oneByOne}) p
      group by a.wish, p.document
    ), corpus as (
      select count(*) as documents, avg(length)::real as length from search_documents
    ), rarity as (
      select wish, ln(1 + (c.documents - f.documents + 0.5) / (f.documents + 0.5))::real as idf, c.length
      from (select wish, sum(best) as documents from found group by wish) f cross join corpus c
    ), scored as (
      select document, count(*) = ${wishes} as has_all, max(preference) * sum(idf * ${share}) as score
      from found f join rarity r using (wish)
      group by document
    )
    select t.total::int, d.id, d.language, d.address, d.section, d.title, d.body,
      (select json_agg(json_build_array(f.wish, f.places)) from found f where f.document = s.document) as places
    from (select count(*) as total from scored) t
      left join lateral (select * from scored order by has_all desc, score desc, document limit ${limit} offset ${offset}) s on true
      left join search_documents d on d.number = s.document
    order by s.has_all desc, s.score desc, s.document`.execute(db);
  return { total: rows[0]?.total ?? 0, documents: rows.filter((row) => row.id !== null) };
}
