// A person makes an organisation and becomes its owner.
//
// Who may: whoever is signed in. Records organisation.started and membership.started.

import { sql } from "kysely";
import { recordEvent } from "#journal/events.ts";
import { freeSlug, slugOf, type Organisation } from "#people/organisation.ts";
import { insertMembership, insertOrganisation, listSlugsLike } from "#people/store.ts";
import type { Db } from "#platform/database/database.ts";
import type { NewId } from "#platform/ids.ts";
import type { NewOrganisation } from "./new-organisation.ts";
import { findStarted, insertPlaces } from "./store.ts";

/**
 * Inside a transaction that is bound to nobody, since the organisation is only just coming into being. `id` is chosen when
 * the form is made, so that a form sent twice makes one.
 */
export async function startOrganisation(
  db: Db,
  given: NewOrganisation,
  by: { readonly personId: string; readonly now: Date; readonly newId: NewId },
  id = by.newId(),
): Promise<Organisation> {
  const { personId, now, newId } = by;
  // Two with the same name at the same moment get one word each.
  await sql`select pg_advisory_xact_lock(hashtextextended('organisation-slug', 0))`.execute(db);
  const earlier = await findStarted(db, id, personId);
  if (earlier) return earlier;
  const slug = slugOf(given.name);
  const organisation: Organisation = {
    id,
    kind: given.kind,
    name: given.name,
    slug: freeSlug(slug, await listSlugsLike(db, slug)),
    language: given.language,
    isInvented: false,
  };
  await insertOrganisation(db, organisation, now);
  await insertPlaces(db, organisation.id, given.placeIds);
  const membership = {
    id: newId(),
    organisationId: organisation.id,
    personId,
    role: "owner",
    processScope: null,
  } as const;
  await insertMembership(db, { ...membership, startedAt: now, startedBy: personId });
  const change = { db, actor: { personId, organisationId: organisation.id }, now, newId };
  await recordEvent(change, { name: "organisation.started", subjectId: organisation.id });
  await recordEvent(change, { name: "membership.started", subjectId: personId, detail: { role: "owner" } });
  return organisation;
}
