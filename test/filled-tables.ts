// An organisation with a row in every table that is private, for the tests of the wall between organisations.

import { sql } from "kysely";
import { insertConsent, editItem, mergeItems, withdrawConsent } from "#record/index.ts";
import type { Database, Db } from "#platform/database/database.ts";
import { newId } from "#platform/ids.ts";
import { newTeam, type Team } from "./team.ts";

export interface Filled {
  readonly organisationId: string;
  readonly personId: string;
  readonly colleagueId: string;
  readonly processId: string;
  /** A second process, in which nothing is written. */
  readonly otherProcessId: string;
}

export async function fillTables(database: Database): Promise<Filled> {
  const team = await newTeam(database);
  const otherProcessId = newId();
  await fillRecord(team);
  await fillRest(database, team, otherProcessId);
  const { organisationId, processId, anne, bjorn } = team;
  return { organisationId, processId, otherProcessId, personId: anne, colleagueId: bjorn };
}

/** Through the front door, so that links, versions, origins, voices, counts, events and tombstones come by themselves. */
async function fillRecord(team: Team): Promise<void> {
  const { processId, organisationId, anne, clock } = team;
  for (const isWithdrawn of [false, true]) {
    const id = newId();
    const how = {
      informantCode: "A1",
      covers: "",
      givenHow: "oral",
      givenOn: "2026-10-01",
      wantsToHear: false,
    } as const;
    const consent = { id, processId, ...how, recordedAt: clock.now() };
    await team.change(({ db }) => insertConsent(db, organisationId, consent, anne));
    const talk = await team.write("insight-note", { informantCode: "A1" }, {}, { consentId: id });
    const said = [await team.write("statement", { text: "En" }, { source: [talk] }), await team.write("statement", {})];
    await team.change((it) => mergeItems(it, { id: newId(), ids: said, values: { text: "Begge" } }));
    const edit = { id: talk, basedOn: 1, values: { place: "Biblioteket" }, relations: [], links: [] };
    await team.change((it) => editItem(it, edit));
    if (isWithdrawn) await team.change((it) => withdrawConsent(it, id));
  }
}

async function fillRest(database: Database, team: Team, otherProcessId: string): Promise<void> {
  const { organisationId, processId, anne, bjorn } = team;
  const place = `test-${organisationId}`;
  await database.systemically(async (db) => {
    await sql`insert into places (id, country, level, code, name, names, sort_key, folded)
      values (${place}, 'no', 'municipality', '0000', 'Sted', '{Sted}', 'sted', 'sted')`.execute(db);
    await sql`insert into organisation_places values (${organisationId}, ${place})`.execute(db);
    await sql`insert into organisation_slugs values (${`eldre-${organisationId}`}, ${organisationId})`.execute(db);
    await sql`insert into memberships (id, organisation_id, person_id, role, process_id, started_at)
      values (${newId()}, ${organisationId}, ${anne}, 'leader', null, now()),
        (${newId()}, ${organisationId}, ${bjorn}, 'member', ${processId}, now())`.execute(db);
    await sql`insert into invitations (id, organisation_id, name, email, role, process_id, token_hash, invited_by, invited_at, expires_at)
      values (${newId()}, ${organisationId}, 'Ny', 'ny@example.org', 'member', ${processId}, ${newId()}, ${anne}, now(), now())`.execute(
      db,
    );
    await sql`insert into letters (id, organisation_id, to_address, subject, body, language, created_at, next_attempt_at)
      values (${newId()}, ${organisationId}, 'ny@example.org', '', '', 'nb', now(), now())`.execute(db);
    await sql`insert into processes (organisation_id, id, title, origin, language, slug, started_by, started_at)
      values (${organisationId}, ${otherProcessId}, 'Other', 'guide', 'nb', 'other', ${anne}, now())`.execute(db);
    await sql`insert into process_places values (${organisationId}, ${processId}, ${place})`.execute(db);
    await sql`insert into runs (organisation_id, id, process_id, exercise, content_version, position)
      values (${organisationId}, ${newId()}, ${processId}, 'interview', '1', 1)`.execute(db);
    await sql`insert into drafts (person_id, organisation_id, form, process_id, fields, saved_at)
      values (${anne}, ${organisationId}, 'form', ${processId}, '{}', now())`.execute(db);
    await sql`insert into self_checks (organisation_id, id, process_id, theme, person_id, scores, at)
      values (${organisationId}, ${newId()}, ${processId}, 'insight', ${anne}, '{}', now())`.execute(db);
    await fillPublication(db, team);
    await sql`insert into search_documents (id, organisation_id, language, address, section, title, body, length, digest)
      values (${newId()}, ${organisationId}, 'nb', '/nb', 'library', 'Side', '', 0, '')`.execute(db);
  });
}

async function fillPublication(db: Db, { organisationId, processId, anne }: Team): Promise<void> {
  const id = newId();
  await sql`insert into publications (id, organisation_id, source_id, kind, audience, slug, organisation_slug, organisation_name,
      is_invented, language, title, summary, content, version, first_published_at, published_by, published_at)
    values (${id}, ${organisationId}, ${processId}, 'process', 'public', 'side', ${organisationId}, 'Team', false, 'nb',
      'Side', '', '{}', 1, now(), ${anne}, now())`.execute(db);
  await sql`insert into publication_lines (publication_id, position, organisation_id, item_id, measure, description, period,
      status, voices, methods, groups)
    values (${id}, 1, ${organisationId}, ${newId()}, 'Tiltak', '', '', '', 5, '[]', '[]')`.execute(db);
}
