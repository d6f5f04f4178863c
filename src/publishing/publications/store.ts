// A team's own publications: the SQL, and nothing else.

import { sql } from "kysely";
import type { Db } from "#platform/database/database.ts";
import { publicColumns, wholeParts } from "./public-store.ts";
import { peopleTables } from "#people/tables.ts";
import type { Publication, PublicationText, PublishedLine, PublishedVoices, Publisher } from "./publication.ts";
import { publicationTables } from "./tables.ts";

/** Until the end of the transaction: what is published and what is withdrawn beneath it take turns. */
export async function lockPublications(db: Db, organisationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(7226318, hashtext(${organisationId}))`.execute(db);
}

/** Every process that keeps ready pages sees that they are old. */
export async function raisePublicVersion(db: Db): Promise<void> {
  await sql`select nextval('public_version')`.execute(db);
}

export async function findOwn(
  db: Db,
  organisationId: string,
  sourceId: string,
): Promise<{ publication: Publication; text: PublicationText } | null> {
  const tables = publicationTables(db);
  const row = await tables
    .selectFrom("publications")
    .where("organisation_id", "=", organisationId)
    .where("source_id", "=", sourceId)
    .select([...publicColumns, "content", "version", "source_id as sourceId", "unsettled_at as unsettledAt"])
    .executeTakeFirst();
  if (!row) return null;
  const { content, ...publication } = row;
  const lines = await listOwnLines(db, organisationId, row.id);
  return { publication, text: { title: row.title, parts: wholeParts(content), lines } };
}

async function listOwnLines(db: Db, organisationId: string, publicationId: string): Promise<PublishedLine[]> {
  const rows = await publicationTables(db)
    .selectFrom("publication_lines")
    .where("organisation_id", "=", organisationId)
    .where("publication_id", "=", publicationId)
    .select([
      "item_id as itemId",
      "measure",
      "description",
      "period",
      "status",
      "owner_unit as ownerUnit",
      "voices",
      "methods",
      "groups",
    ])
    .orderBy("position")
    .execute();
  return rows.map(({ voices, methods, groups, ...line }) => ({ ...line, voices: { voices, methods, groups } }));
}

/** In the order in which they were published. */
export async function listSources(db: Db, organisationId: string): Promise<string[]> {
  const rows = await publicationTables(db)
    .selectFrom("publications")
    .where("organisation_id", "=", organisationId)
    .select("source_id")
    .orderBy("first_published_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => row.source_id);
}

/** As the organisation is named now: asked for under the lock, since it may be getting another name at this moment. */
export function findPublisher(db: Db, organisationId: string): Promise<Publisher> {
  return peopleTables(db)
    .selectFrom("organisations")
    .where("id", "=", organisationId)
    .select(["slug as organisationSlug", "name as organisationName", "is_invented as isInvented"])
    .executeTakeFirstOrThrow();
}

export async function savePublisher(db: Db, organisationId: string, publication: Publication): Promise<void> {
  const { id, slug, organisationSlug, organisationName } = publication;
  await publicationTables(db)
    .updateTable("publications")
    .set({ slug, organisation_slug: organisationSlug, organisation_name: organisationName })
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .execute();
}

export async function savePublication(
  db: Db,
  organisationId: string,
  publication: Publication,
  text: PublicationText,
  publishedBy: string,
): Promise<void> {
  const row = {
    slug: publication.slug,
    organisation_slug: publication.organisationSlug,
    organisation_name: publication.organisationName,
    is_invented: publication.isInvented,
    language: publication.language,
    title: publication.title,
    summary: publication.summary,
    content: sql<PublicationText["parts"]>`${JSON.stringify(text.parts)}::jsonb`,
    place_ids: sql<string[]>`${[...publication.placeIds]}::text[]`,
    version: publication.version,
    published_by: publishedBy,
    published_at: publication.publishedAt,
    unsettled_at: publication.unsettledAt,
  };
  const tables = publicationTables(db);
  await tables
    .insertInto("publications")
    .values({
      ...row,
      id: publication.id,
      organisation_id: organisationId,
      source_id: publication.sourceId,
      kind: "process",
      audience: "public",
      first_published_at: publication.firstPublishedAt,
    })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  await tables.deleteFrom("publication_lines").where("publication_id", "=", publication.id).execute();
  await insertLines(db, organisationId, publication.id, text.lines);
}

async function insertLines(db: Db, organisationId: string, id: string, lines: readonly PublishedLine[]): Promise<void> {
  if (lines.length === 0) return;
  await publicationTables(db)
    .insertInto("publication_lines")
    .values(
      lines.map(({ itemId, ownerUnit, voices, ...line }, index) => ({
        ...line,
        publication_id: id,
        position: index + 1,
        organisation_id: organisationId,
        item_id: itemId,
        owner_unit: ownerUnit,
        voices: voices.voices,
        methods: sql<PublishedVoices["methods"]>`${JSON.stringify(voices.methods)}::jsonb`,
        groups: sql<PublishedVoices["groups"]>`${JSON.stringify(voices.groups)}::jsonb`,
      })),
    )
    .execute();
}

/** The text of these is to be read again: words or counts beneath it are gone. */
export async function saveUnsettled(
  db: Db,
  organisationId: string,
  sourceIds: readonly string[],
  at: Date,
): Promise<void> {
  if (sourceIds.length === 0) return;
  await publicationTables(db)
    .updateTable("publications")
    .set({ unsettled_at: at })
    .where("organisation_id", "=", organisationId)
    .where("source_id", "in", [...sourceIds])
    .execute();
}

/** False when there was nothing to settle, or something newer. */
export async function saveSettled(db: Db, organisationId: string, sourceId: string, upTo: Date): Promise<boolean> {
  const { numUpdatedRows } = await publicationTables(db)
    .updateTable("publications")
    .set({ unsettled_at: null })
    .where("organisation_id", "=", organisationId)
    .where("source_id", "=", sourceId)
    .where("unsettled_at", "<=", upTo)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function removePublication(db: Db, organisationId: string, id: string): Promise<void> {
  await publicationTables(db)
    .deleteFrom("publications")
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .execute();
}
