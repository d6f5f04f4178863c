// An owner gives the organisation another name, language or places; its public pages carry the name at once, and old addresses keep working.
//
// Who may: owners. Records organisation.changed with the names of what was changed.

import { sql } from "kysely";
import { recordEvent } from "#journal/events.ts";
import { freeSlug, slugOf, type Organisation } from "#people/organisation.ts";
import { cleanName } from "#people/person.ts";
import { listSlugsLike } from "#people/store.ts";
import type { Db } from "#platform/database/database.ts";
import type { NewId } from "#platform/ids.ts";
import { isLanguage } from "#platform/language.ts";
import { renameCopies } from "#publishing/publications/rename-copies.ts";
import { done, refused, type Result } from "#platform/result.ts";
import type { OrganisationAnswers } from "./new-organisation.ts";
import { forgetSlug, insertPlaces, keepSlug, listPlaceIds, removePlaces, saveOrganisation } from "./store.ts";

/** Unbound, since whether an address word is free concerns every organisation. */
export async function changeOrganisation(
  db: Db,
  organisation: Organisation,
  answers: Pick<OrganisationAnswers, "organisation" | "writes" | "places">,
  by: { readonly personId: string; readonly now: Date; readonly newId: NewId },
): Promise<Result<string, "organisation-missing" | "language-missing">> {
  const name = cleanName(answers.organisation);
  const language = answers.writes;
  if (name === "") return refused("organisation-missing");
  if (!isLanguage(language)) return refused("language-missing");
  const before = await listPlaceIds(db, organisation.id);
  const places = answers.places.slice(0, 50);
  const slug = name === organisation.name ? organisation.slug : await newSlug(db, organisation, name);
  await saveOrganisation(db, { id: organisation.id, name, slug, language });
  if (name !== organisation.name) await renameCopies(db, organisation.id);
  await removePlaces(db, organisation.id);
  await insertPlaces(db, organisation.id, places);
  const changed = [
    ...(name === organisation.name ? [] : ["name"]),
    ...(language === organisation.language ? [] : ["language"]),
    ...(places.toSorted().join() === before.toSorted().join() ? [] : ["places"]),
  ];
  const change = {
    db,
    actor: { personId: by.personId, organisationId: organisation.id },
    now: by.now,
    newId: by.newId,
  };
  if (changed.length > 0) {
    await recordEvent(change, { name: "organisation.changed", subjectId: organisation.id, detail: { changed } });
  }
  return done(slug);
}

async function newSlug(db: Db, organisation: Organisation, name: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended('organisation-slug', 0))`.execute(db);
  const wanted = slugOf(name);
  if (wanted === organisation.slug) return wanted;
  // A name it had before is still its own.
  const isOwnAgain = await forgetSlug(db, organisation.id, wanted);
  const slug = isOwnAgain ? wanted : freeSlug(wanted, await listSlugsLike(db, wanted));
  if (slug !== organisation.slug) await keepSlug(db, organisation.id, organisation.slug);
  return slug;
}
