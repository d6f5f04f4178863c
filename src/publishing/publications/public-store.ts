// What the public reads of publications. Every statement here works with the public role, which cannot read anything else.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import { parts, type Part, type PublicPublication, type PublishedLine } from "./publication.ts";
import { publicationTables } from "./tables.ts";

export const publicColumns = [
  "publications.id",
  "publications.slug",
  "publications.organisation_slug as organisationSlug",
  "publications.organisation_name as organisationName",
  "publications.is_invented as isInvented",
  "publications.language",
  "publications.title",
  "publications.summary",
  "publications.place_ids as placeIds",
  "publications.first_published_at as firstPublishedAt",
  "publications.published_at as publishedAt",
] as const;

export interface ReadPublication extends PublicPublication {
  readonly parts: Readonly<Record<Part, string>>;
  readonly lines: readonly Omit<PublishedLine, "itemId">[];
}

/** By the address it has today or had before: the caller compares the slugs and sends the reader on. */
export async function findPublication(db: Db, organisationSlug: string, slug: string): Promise<ReadPublication | null> {
  const tables = publicationTables(db);
  const row = await tables
    .selectFrom("publications")
    .where((or) =>
      or.or([
        or.and([or("organisation_slug", "=", organisationSlug), or("slug", "=", slug)]),
        or(
          "id",
          "=",
          or
            .selectFrom("publication_slugs as old")
            .where("old.organisation_slug", "=", organisationSlug)
            .where("old.slug", "=", slug)
            .select("old.publication_id"),
        ),
      ]),
    )
    .select([...publicColumns, "content"])
    .executeTakeFirst();
  if (!row) return null;
  const { content, ...publication } = row;
  return { ...publication, parts: wholeParts(content), lines: await listLines(db, row.id) };
}

async function listLines(db: Db, id: string): Promise<Omit<PublishedLine, "itemId">[]> {
  const rows = await publicationTables(db)
    .selectFrom("publication_lines")
    .where("publication_id", "=", id)
    .select(["measure", "description", "period", "status", "owner_unit as ownerUnit", "voices", "methods", "groups"])
    .orderBy("position")
    .execute();
  return rows.map(({ voices, methods, groups, ...line }) => ({ ...line, voices: { voices, methods, groups } }));
}

/** A part that was added to the page after this was published is empty. */
export function wholeParts(content: Partial<Record<Part, string>>): Record<Part, string> {
  return Object.fromEntries(parts.map((part) => [part, content[part] ?? ""])) as Record<Part, string>;
}

export interface PublicationFilter {
  /** Carried by any of these places. */
  readonly placeIds?: readonly string[];
  readonly year?: number;
  readonly limit: number;
  readonly offset: number;
}

/** Newest first. */
export async function listPublications(
  db: Db,
  { placeIds, year, limit, offset }: PublicationFilter,
): Promise<{ publications: PublicPublication[]; total: number }> {
  let query = publicationTables(db).selectFrom("publications").where("audience", "=", "public");
  if (placeIds) query = query.where(sql<boolean>`place_ids && ${[...placeIds]}::text[]`);
  if (year !== undefined) query = query.where(sql<boolean>`${yearOf} = ${year}::int`);
  const { total } = await query.select((row) => row.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const publications = await query
    .select(publicColumns)
    .orderBy("first_published_at", "desc")
    .orderBy("id")
    .limit(limit)
    .offset(offset)
    .execute();
  return { publications, total: Number(total) };
}

const yearOf = sql<number>`extract(year from first_published_at at time zone 'Europe/Oslo')::int`;

/** The years and places that there is something to read from. */
export async function listChoices(db: Db): Promise<{ years: number[]; placeIds: string[] }> {
  const { rows } = await sql<{ years: number[] | null; placeIds: string[] | null }>`
    select (select array_agg(distinct ${yearOf} order by ${yearOf} desc) from publications) as years,
      (select array_agg(distinct place) from publications, unnest(place_ids) as place) as "placeIds"`.execute(db);
  return { years: rows[0]?.years ?? [], placeIds: rows[0]?.placeIds ?? [] };
}
