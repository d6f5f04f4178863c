// Reads places: one, a list, and all that lie under one. The SQL, and nothing else.

import { type RawBuilder, sql } from "kysely";
import type { Day } from "#platform/clock.ts";
import type { Db } from "#platform/database/database.ts";
import type { Country, Level, Place } from "./place.ts";

export interface PlaceChoice {
  readonly country?: Country;
  readonly level?: Level;
  readonly parentId?: string;
  /** Only what existed on that day; otherwise also what is gone. */
  readonly on?: Day;
}

// Of the pieces of three letters, how many a name must share with what was typed.
const leastLikeness = 0.35;

const columns = sql`p.id, p.country, p.level, p.code, p.name, p.names, p.parent_id as "parentId",
  (select name from places where id = p.parent_id) as "parentName", p.valid_from as "validFrom", p.valid_to as "validTo",
  case when p.valid_to is null then '[]' else (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name) order by s.sort_key), '[]')
    from place_successors r join places s on s.id = r.successor_id where r.place_id = p.id) end as successors`;

export async function findPlace(db: Db, id: string): Promise<Place | null> {
  const { rows } = await sql<Place>`select ${columns} from places p where p.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function listPlaces(db: Db, { country, level, parentId, on }: PlaceChoice): Promise<Place[]> {
  const wishes: RawBuilder<unknown>[] = [
    ...(country ? [sql`p.country = ${country}`] : []),
    ...(level ? [sql`p.level = ${level}`] : []),
    ...(parentId ? [sql`p.parent_id = ${parentId}`] : []),
    ...(on
      ? [sql`(p.valid_from is null or p.valid_from <= ${on}) and (p.valid_to is null or p.valid_to >= ${on})`]
      : []),
  ];
  const chosen = wishes.length > 0 ? sql.join(wishes, sql` and `) : sql`true`;
  const { rows } = await sql<Place>`select ${columns} from places p where ${chosen} order by p.sort_key, p.id`.execute(
    db,
  );
  return rows;
}

/** In the order of the ids; those that are no place are left out. */
export async function listPlacesById(db: Db, ids: readonly string[]): Promise<Place[]> {
  const { rows } = await sql<Place>`select ${columns} from places p
    where p.id = any(${[...ids]}::text[]) order by array_position(${[...ids]}::text[], p.id)`.execute(db);
  return rows;
}

/**
 * The ids a record may carry to be shown under this place: the place, what lies in it, what it is made of, and what it
 * became or was cut from. A record of Hordaland is found under Hordaland and Vestland, one of Viken under Viken and
 * Buskerud. What is only known to lie in Vestland is not shown under Hordaland: it may be from Sogn.
 */
export async function placesUnder(db: Db, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive whole as (
      select id from places where id = ${id}
      union select successor_id from place_successors where place_id = ${id} and relation in ('same', 'split')
      union select place_id from place_successors where successor_id = ${id} and relation in ('same', 'merged')
    ), under as (
      select id from whole
      union select p.id from places p join under on p.parent_id = under.id
    )
    select id from under
    union select place_id from place_successors where successor_id = ${id} and relation = 'split'
    order by id`.execute(db);
  return rows.map((row) => row.id);
}

/** Those that have every word, and those with a name much like what was typed: rough, and in no order. */
export async function listPlacesLike(
  db: Db,
  words: readonly string[],
): Promise<(Place & { readonly hasAll: boolean; readonly likeness: number })[]> {
  const patterns = words.map((word) => `% ${word.replace(/[\\%_]/g, "\\$&")}%`);
  const { rows } = await sql<Place & { hasAll: boolean; likeness: number }>`
    select ${columns}, p."hasAll", p.likeness
    from (select *, (' ' || folded) like all (${patterns}::text[]) as "hasAll",
      strict_word_similarity(${words.join(" ")}, split_part(folded, '|', 1))::float8 as likeness from places) p
    where p."hasAll" or p.likeness >= ${leastLikeness}`.execute(db);
  return rows;
}
