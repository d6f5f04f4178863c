// Looks up in the dictionary which words of the documents answer a question: the SQL, and nothing else.

import { type RawBuilder, sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";
import type { Candidate, Wish } from "./question.ts";

/** A word of the dictionary that may answer a wish. */
export interface Found {
  readonly wish: number;
  /**
   * meant: the word itself or a variant, in any inflection. begun: what was typed begins it. compound: it begins or ends
   * with what was typed. piece: it is a piece of what was typed. alike: typed with a mistake, perhaps.
   */
  readonly how: "meant" | "begun" | "compound" | "piece" | "alike";
  readonly number: number;
  readonly word: string;
  readonly language: Language;
  readonly written: string;
  readonly weight: number;
}

export interface Asked {
  readonly candidates: readonly Candidate[];
  readonly words: readonly Pick<Wish, "word" | "plain" | "isLast">[];
}

// No "select *" anywhere: a statement with one is planned anew each time.
// Keeps each word an index look-up. The embedded database has no statistics, and would read the whole table instead.
const oneByOne = sql`offset 0`;
// A short beginning ("mo") begins hundreds of words; the shortest of them say most.
const shortestFirst = sql`order by length(word), word limit 40`;
const shortestPart = sql`4`;
const columns = sql`number, word, language, written`;

export async function listFound(db: Db, asked: Asked): Promise<Found[]> {
  const { rows } = await sql<Found>`with ${lookUps(asked)} ${everyFound}`.execute(db);
  return rows;
}

/** The parts of a statement that find words; one that goes on to rank documents begins with them too. */
export function lookUps({ candidates, words }: Asked): RawBuilder<unknown> {
  return sql`candidates as materialized (${candidateTerms(candidates)}), asked as materialized (${askedTerms(words)}),
    meant as (${meant}), begun as (${begun}), compounds as (${compounds}),
    unknown as (${unknown}), pieces as (${pieces}), alike as (${alike})`;
}

/** What is asked for in any case, whether or not the question has mistakes. */
export const sureFound = sql`
  select wish::int, 'meant' as how, ${columns}, weight from meant
  union all select wish::int, 'begun', ${columns}, 0.5 from begun
  union all select wish::int, 'compound', ${columns}, 0.4 from compounds`;

export const everyFound = sql`${sureFound}
  union all select wish::int, 'piece', ${columns}, 0.5 from pieces
  union all select wish::int, 'alike', ${columns}, weight from alike`;

function candidateTerms(candidates: Asked["candidates"]): RawBuilder<unknown> {
  return sql`select wish, weight, language, samskap.search_term(language, word) as term
    from unnest(${candidates.map((each) => each.wish)}::int[], ${candidates.map((each) => each.word)}::text[],
      ${candidates.map((each) => each.language)}::text[], ${candidates.map((each) => each.weight)}::real[])
      as c(wish, word, language, weight)`;
}

function askedTerms(words: Asked["words"]): RawBuilder<unknown> {
  return sql`select wish - 1 as wish, word, plain, is_last, samskap.search_term('nb', word) as term,
      samskap.search_term('nb', plain) as plain_term
    from unnest(${words.map((each) => each.word)}::text[], ${words.map((each) => each.plain)}::text[],
      ${words.map((each) => each.isLast)}::boolean[]) with ordinality as a(word, plain, is_last, wish)`;
}

// A term with ø or å never equals a plain one: who writes "mål" does not mean "mal".
const meant = sql`
  select c.wish, w.number, w.word, w.language, w.written, max(c.weight) as weight
  from candidates c cross join lateral (
    select ${columns} from search_words where term = c.term and language = c.language
    union all select ${columns} from search_words where plain_term = c.term and term <> c.term and language = c.language
    ${oneByOne}) w
  group by c.wish, w.number, w.word, w.language, w.written`;

const begun = sql`
  select a.wish, w.* from asked a cross join lateral (
    select ${columns} from search_words
    where plain like a.plain || '%' and (word like a.word || '%' or a.word = a.plain) ${shortestFirst}) w
  where a.is_last and length(a.word) > 1`;

const compounds = sql`
  select a.wish, w.* from asked a cross join lateral (
    select ${columns} from search_words
    where (plain_term like a.plain_term || '%' or plain_term like '%' || a.plain_term)
      and (a.word = a.plain or term like a.term || '%' or term like '%' || a.term) ${shortestFirst}) w
  where length(a.plain_term) >= ${shortestPart}`;

const unknown = sql`
  select wish, word, plain from asked a where length(word) >= ${shortestPart}
    and not exists (select from meant m where m.wish = a.wish)
    and not exists (select from begun b where b.wish = a.wish)
    and not exists (select from compounds c where c.wish = a.wish)`;

const pieces = sql`
  select u.wish, w.number, w.word, w.language, w.written
  from unknown u cross join generate_series(${shortestPart}, length(u.word) - 3) as cut
    cross join lateral (values (left(u.plain, cut)), (substr(u.plain, cut))) as piece(word)
    join search_words w on w.plain = piece.word`;

const alike = sql`
  select u.wish, w.* from unknown u cross join lateral (
    select ${columns}, similarity(plain, u.plain) as weight from search_words
    where plain % u.plain order by similarity(plain, u.plain) desc, word limit 12) w`;
