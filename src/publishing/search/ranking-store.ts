// Ranks the documents that answer a question by BM25: the SQL, and nothing else.

import { type RawBuilder, sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";
import { type Asked, everyFound, type Found, lookUps, sureFound } from "./lookup-store.ts";

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

export interface Ranked {
  readonly total: number;
  readonly documents: readonly RankedDocument[];
}

/** The documents that answer, the best first. */
export async function listRanked(db: Db, answers: readonly Answer[], order: Order): Promise<Ranked> {
  const given = sql`select wish, word, weight, language from unnest(${answers.map((each) => each.wish)}::int[],
      ${answers.map((each) => each.number)}::int[], ${answers.map((each) => each.weight)}::real[],
      ${answers.map((each) => each.language)}::text[]) as a(wish, word, weight, language)`;
  const { rows } = await sql<Ranked>`with answers as (${given}), ${ranking(order)} select ${ranked}`.execute(db);
  return rows[0] ?? { total: 0, documents: [] };
}

/**
 * The words and, as if there were no mistake among them, the documents at once: most questions need no more, and each
 * statement costs the program as much as a page.
 */
export async function listFoundAndRanked(
  db: Db,
  asked: Asked,
  order: Order,
): Promise<Ranked & { readonly found: readonly Found[] }> {
  const best = sql`select wish, number as word, max(weight) as weight, language from (${sureFound}) s
    group by wish, number, language`;
  const { rows } = await sql<Ranked & { found: Found[] }>`
    with ${lookUps(asked)}, answers as (${best}), ${ranking(order)}
    select (select coalesce(json_agg(e), '[]') from (${everyFound}) e) as found, ${ranked}`.execute(db);
  return rows[0] ?? { found: [], total: 0, documents: [] };
}

/**
 * Documents with all that was wished first, then by score. A wish is as rare as the documents that answer it by whatever
 * word in whatever language, so that a language with few documents is neither favoured nor lost.
 */
function ranking({ wishes, preferences, limit, offset }: Order): RawBuilder<unknown> {
  const preferred = Object.entries(preferences);
  return sql`preferred as (
      select language, preference from unnest(${preferred.map(([language]) => language)}::text[], ${preferred.map(([, preference]) => preference)}::real[])
        as p(language, preference)
    ), found as (
      select a.wish, p.document, sum(a.weight * p.weight) as frequency, max(a.weight) as best,
        max(p.length) as length, max(l.preference) as preference, string_agg(p.places, ' ') as places
      from answers a join preferred l on l.language = a.language
        cross join lateral (select document, weight, length, places from search_postings where word = a.word ${oneByOne}) p
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
    ), shown as (
      select document, has_all, score from scored order by has_all desc, score desc, document limit ${limit} offset ${offset}
    )`;
}

const placesOf = sql`(select json_agg(json_build_array(f.wish, f.places)) from found f where f.document = s.document)`;
const ranked = sql`(select count(*)::int from scored) as total,
  (select coalesce(json_agg(json_build_object('id', d.id, 'language', d.language, 'address', d.address,
      'section', d.section, 'title', d.title, 'body', d.body, 'places', ${placesOf})
      order by s.has_all desc, s.score desc, s.document), '[]')
    from shown s join search_documents d on d.number = s.document) as documents`;
