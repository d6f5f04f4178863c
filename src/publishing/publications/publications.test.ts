// A publication is a frozen copy: found by its addresses, read by the public role alone, mended and withdrawn everywhere at once.

import assert from "node:assert/strict";
import { before, beforeEach, test } from "node:test";
import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import type { Db } from "#platform/database/database.ts";
import { testNow } from "../../../test/clock.ts";
import { testDatabase } from "../../../test/database.ts";
import { newTeam, type Team } from "../../../test/team.ts";
import { search } from "../search/search.ts";
import { mendCopies } from "./mend-copies.ts";
import { digestOf, type PublicationText, type PublishedLine, summaryOf } from "./publication.ts";
import { publishCopy } from "./publish-copy.ts";
import { findPublication, listChoices, listPublications } from "./public-store.ts";
import { findOwn } from "./store.ts";
import { withdrawCopy } from "./withdraw-copy.ts";

const database = await testDatabase();
let team: Team;
let slug: string;

before(() => {
  slug = "nordvik";
});

beforeEach(async () => {
  team = await newTeam(database);
  slug = `nordvik-${team.organisationId.slice(-6)}`;
  await database.systemically((db) =>
    sql`update organisations set name = 'Nordvik', slug = ${slug}, is_invented = true
      where id = ${team.organisationId}`.execute(db),
  );
});

const line: PublishedLine = {
  itemId: newId(),
  measure: "Åpent kjøkken",
  description: "",
  period: "Nå",
  status: "I gang",
  ownerUnit: "Enhet for kultur",
  voices: { voices: 7, methods: [{ name: "Intervju", voices: 7 }], groups: [{ name: "Seniorer", voices: 6 }] },
};

function textOf(title: string, lines: readonly PublishedLine[] = [line]): PublicationText {
  const parts = {
    what: "Vi åpner kjøkkenet på biblioteket.",
    why: "",
    forWhom: "",
    how: "",
    plan: "",
    outcome: "",
    contact: "",
  };
  return { title, parts, lines };
}

function publish(text: PublicationText, basedOn = 0) {
  const copy = {
    readAt: testNow,
    id: newId(),
    processId: team.processId,
    language: "nb",
    placeIds: [],
    text,
    basedOn,
  } as const;
  return team.change((change) => publishCopy(change, copy));
}

function publicly<T>(work: (db: Db) => Promise<T>): Promise<T> {
  return database.publicly(work);
}

test("what is published is read by the public, words and voices alike", async () => {
  await publish(textOf("Kjøkkenet"));
  const found = await publicly((db) => findPublication(db, slug, "kjokkenet"));
  assert.equal(found?.title, "Kjøkkenet");
  assert.equal(found?.isInvented, true);
  assert.deepEqual(found?.lines[0]?.voices, line.voices);
});

test("a new title gives a new address, and the old one leads to it", async () => {
  await publish(textOf("Kjøkkenet"));
  await publish(textOf("Det åpne kjøkkenet"), 1);
  const [now, before] = await publicly(async (db) => [
    await findPublication(db, slug, "det-apne-kjokkenet"),
    await findPublication(db, slug, "kjokkenet"),
  ]);
  assert.equal(now?.slug, "det-apne-kjokkenet");
  assert.equal(before?.id, now?.id);
});

test("a title may go back to what it was", async () => {
  await publish(textOf("Kjøkkenet"));
  await publish(textOf("Noe annet"), 1);
  const back = await publish(textOf("Kjøkkenet"), 2);
  assert.equal(back.ok && back.value.slug, "kjokkenet");
  assert.equal((await publicly((db) => findPublication(db, slug, "noe-annet")))?.slug, "kjokkenet");
});

test("a change that was not based on what is public is refused", async () => {
  await publish(textOf("Kjøkkenet"));
  assert.deepEqual(await publish(textOf("Et annet"), 0), { ok: false, problem: "changed-meanwhile" });
});

test("a page without a title or without a what is refused", async () => {
  assert.deepEqual(await publish(textOf("")), { ok: false, problem: "title-missing" });
  const text = { ...textOf("Kjøkkenet"), parts: { ...textOf("").parts, what: " " } };
  assert.deepEqual(await publish(text), { ok: false, problem: "what-missing" });
});

test("withdrawing removes page, old address, list and search hit in one transaction", async () => {
  await publish(textOf("Zebrafest"));
  await publish(textOf("Zebrafest i byen"), 1);
  assert.equal(await hits("zebrafest"), 1);
  assert.equal(await team.change((change) => withdrawCopy(change, team.processId)), true);
  assert.equal(await team.change((change) => withdrawCopy(change, team.processId)), false);
  for (const word of ["zebrafest", "zebrafest-i-byen"]) {
    assert.equal(await publicly((db) => findPublication(db, slug, word)), null);
  }
  const { publications } = await publicly((db) => listPublications(db, { limit: 100, offset: 0 }));
  assert.ok(publications.every((each) => each.organisationSlug !== slug));
  assert.equal(await hits("zebrafest"), 0);
});

async function hits(text: string): Promise<number> {
  return (await publicly((db) => search(db, { text, language: "nb" }))).total;
}

test("when a voice is withdrawn the published count follows, and a line whose item is erased goes", async () => {
  const erased = { ...line, itemId: newId(), measure: "Slettet tiltak" };
  await publish(textOf("Kjøkkenet", [line, erased]));
  const fewer = { voices: 6, methods: [{ name: "Intervju", voices: 6 }], groups: [] };
  const gone = { erasedIds: [erased.itemId], processIds: [] };
  const mend = () => team.change((it) => mendCopies(it, gone, async () => new Map([[line.itemId, fewer]])));
  assert.equal(await mend(), true);
  const found = await publicly((db) => findPublication(db, slug, "kjokkenet"));
  assert.deepEqual(
    found?.lines.map((each) => [each.measure, each.voices]),
    [["Åpent kjøkken", fewer]],
  );
  assert.equal(await hits("slettet"), 0);
  assert.equal(await mend(), false);
});

test("the public can read no column that leads back to a private row", async () => {
  await publish(textOf("Kjøkkenet"));
  for (const [table, column] of [
    ["publications", "source_id"],
    ["publications", "organisation_id"],
    ["publications", "published_by"],
    ["publications", "unsettled_at"],
    ["publication_lines", "item_id"],
    ["publication_lines", "organisation_id"],
  ] as const) {
    const asked = publicly((db) => sql`select ${sql.ref(column)} from ${sql.table(table)}`.execute(db));
    await assert.rejects(asked, /permission denied/, `${table}.${column}`);
  }
});

test("the public can change nothing", async () => {
  for (const statement of [
    "delete from publications",
    "update publication_lines set voices = 1000",
    "delete from publication_slugs",
  ]) {
    await assert.rejects(
      publicly((db) => sql.raw(statement).execute(db)),
      /permission denied/,
      statement,
    );
  }
});

test("another organisation neither sees nor changes a publication that is not its own", async () => {
  await publish(textOf("Kjøkkenet"));
  const [owner, other] = [team, await newTeam(database)];
  assert.equal(await other.change(({ db }) => findOwn(db, owner.organisationId, owner.processId)), null);
  await other.change(async ({ db }) => {
    for (const table of ["publications", "publication_lines", "publication_slugs"]) {
      await sql`delete from ${sql.table(table)}`.execute(db);
    }
  });
  assert.ok(await publicly((db) => findPublication(db, slug, "kjokkenet")));
});

test("the list can be narrowed to a year, and knows which years there are", async () => {
  await publish(textOf("Kjøkkenet"));
  const count = (year: number): Promise<number> =>
    publicly(async (db) => (await listPublications(db, { year, limit: 1, offset: 0 })).total);
  assert.ok((await count(2026)) > 0);
  assert.equal(await count(2025), 0);
  assert.deepEqual((await publicly(listChoices)).years, [2026]);
});

test("a summary ends between words, and a digest follows every word and number", () => {
  const text = { ...textOf("Tittel"), parts: { ...textOf("").parts, what: "ord ".repeat(100) } };
  assert.ok(summaryOf(text).length <= 245);
  assert.match(summaryOf(text), /ord …$/);
  const recounted = { ...line, voices: { ...line.voices, voices: 6 } };
  assert.notEqual(digestOf(textOf("Tittel")), digestOf(textOf("Tittel", [recounted])));
});
