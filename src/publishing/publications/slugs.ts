// The addresses of publications: a new title gives a new one, and the old ones lead to it.

import type { Db } from "#platform/database/database.ts";
import { freeSlug, slugOf } from "#people/organisation.ts";
import type { PublicPublication } from "./publication.ts";
import { publicationTables } from "./tables.ts";

/** The address word for a title, free among the others of the organisation, those they had before included. */
export async function slugFor(db: Db, id: string, organisationSlug: string, title: string): Promise<string> {
  const tables = publicationTables(db);
  const now = await tables
    .selectFrom("publications")
    .where("organisation_slug", "=", organisationSlug)
    .where("id", "<>", id)
    .select("slug")
    .execute();
  const before = await tables
    .selectFrom("publication_slugs")
    .where("organisation_slug", "=", organisationSlug)
    .where("publication_id", "<>", id)
    .select("slug")
    .execute();
  return freeSlug(slugOf(title), new Set([...now, ...before].map((row) => row.slug)));
}

/** Keeps the address it leaves; one that it returns to is no longer an old one. */
export async function keepOldSlug(db: Db, left: PublicPublication, taken: PublicPublication): Promise<void> {
  const tables = publicationTables(db);
  await tables
    .deleteFrom("publication_slugs")
    .where("organisation_slug", "=", taken.organisationSlug)
    .where("slug", "=", taken.slug)
    .where("publication_id", "=", taken.id)
    .execute();
  if (left.slug === taken.slug && left.organisationSlug === taken.organisationSlug) return;
  await tables
    .insertInto("publication_slugs")
    .values({ organisation_slug: left.organisationSlug, slug: left.slug, publication_id: left.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
