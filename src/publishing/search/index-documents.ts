// Puts public texts into the search index, and takes them out again.

import { createHash } from "node:crypto";
import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";
import {
  insertRows,
  type IndexRow,
  type IndexWord,
  listDigests,
  listIdsOfSection,
  listStale,
  lockIndex,
  refreshStatistics,
  removeRows,
} from "./store.ts";
import { tokensOf } from "./words.ts";

/** A public text as search knows it. `body` is plain text. */
export interface SearchDocument {
  /** The same in every run: an exercise and its language, a publication's id. */
  readonly id: string;
  /** Whose it is; left out for the national content. A member may only index what is the organisation's own. */
  readonly organisationId?: string;
  readonly language: Language;
  readonly address: string;
  readonly section: string;
  readonly title: string;
  readonly body: string;
}

// A word in the title says more than one in the text.
const titleWeight = 4;
const batchSize = 100;
// Raised when words are cut, weighed or placed in another way: then every document is indexed anew at the next start.
const indexVersion = 2;
// A passage is chosen among the first of them.
const mostPlaces = 40;

/** Adds documents, or replaces those with the same id, and says how many. What has not changed costs nothing. */
export async function indexDocuments(db: Db, documents: readonly SearchDocument[]): Promise<number> {
  if (documents.length === 0) return 0;
  await lockIndex(db);
  const asked = new Map(documents.map((document) => [document.id, { ...document, digest: digestOf(document) }]));
  const known = await listDigests(db, [...asked.keys()]);
  const changed = [...asked.values()].filter(({ id, digest }) => known.get(id) !== digest);
  const stale = changed.filter(({ id }) => known.has(id)).map(({ id }) => id);
  if (stale.length > 0) await removeRows(db, stale);
  for (let start = 0; start < changed.length; start += batchSize) {
    await insertRows(db, changed.slice(start, start + batchSize).map(rowOf));
  }
  return changed.length;
}

/** Removing what is not there changes nothing. */
export async function removeDocuments(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await lockIndex(db);
  await removeRows(db, ids);
}

/** Makes a section hold exactly these documents: what the program does at start with the texts that ship with it. */
export async function indexSection(db: Db, section: string, documents: readonly SearchDocument[]): Promise<void> {
  await lockIndex(db);
  const wanted = new Set(documents.map((document) => document.id));
  const gone = (await listIdsOfSection(db, section)).filter((id) => !wanted.has(id));
  await removeDocuments(db, gone);
  const written = await indexDocuments(db, documents);
  if (gone.length + written > 0) await refreshStatistics(db);
}

/** What was indexed by older rules is indexed anew, from what is kept of it: at start, after an update. */
export async function renewDocuments(db: Db): Promise<void> {
  await lockIndex(db);
  for (let isFirst = true; ; isFirst = false) {
    const stale = await listStale(db, indexVersion, batchSize);
    if (stale.length === 0) return isFirst ? undefined : refreshStatistics(db);
    const ids = stale.map(({ id }) => id);
    await removeRows(db, ids);
    await insertRows(db, stale.map(rowOf));
  }
}

interface Indexed extends Omit<SearchDocument, "organisationId"> {
  readonly organisationId?: string | null;
  readonly digest: string;
}

function rowOf(document: Indexed): IndexRow {
  const { organisationId = null } = document;
  const title = withoutNul(document.title);
  const body = withoutNul(document.body).replace(/\s+/g, " ").trim();
  return { ...document, organisationId, title, body, indexVersion, ...weigh(title, body) };
}

interface Weighed {
  readonly word: string;
  readonly written: string;
  weight: number;
  readonly places: string[];
}

function weigh(title: string, body: string): { words: IndexWord[]; length: number } {
  const words = new Map<string, Weighed>();
  let length = 0;
  for (const [text, isTitle] of [
    [title, true],
    [body, false],
  ] as const) {
    for (const token of tokensOf(text)) {
      length += 1;
      const written = text.slice(token.start, token.end).toLowerCase();
      for (const word of token.words) {
        const known = words.get(word) ?? {
          word,
          written: token.words.length > 1 ? word : written,
          weight: 0,
          places: [],
        };
        known.weight += isTitle ? titleWeight : 1;
        if (!isTitle && known.places.length < mostPlaces) known.places.push(`${token.start}-${token.end}`);
        words.set(word, known);
      }
    }
  }
  return { words: [...words.values()].map((word) => ({ ...word, places: word.places.join(" ") })), length };
}

function digestOf(document: SearchDocument): string {
  const parts = [
    document.organisationId,
    document.language,
    document.address,
    document.section,
    document.title,
    document.body,
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}

// PostgreSQL keeps any character in a text but this one.
function withoutNul(text: string): string {
  return text.replaceAll("\0", "");
}
