// Reads the folder `content/guide`: the outline, and one file a text in each language that has it.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages, type Language } from "#platform/language.ts";

export interface SourceFile {
  /** Below `content/`, for messages. */
  readonly file: string;
  readonly text: string;
}

export const shelves = ["phases", "themes", "exercises", "articles"] as const;
export type Shelf = (typeof shelves)[number];

/** The texts of one language: by shelf, then by slug. */
export type Shelves = Readonly<Record<Shelf, ReadonlyMap<string, SourceFile>>>;

export interface Source {
  readonly outline: SourceFile;
  readonly texts: Readonly<Record<Language, Shelves>>;
}

const contentFolder = join(import.meta.dirname, "../../../content");

export function readSource(folder = contentFolder): Source {
  const outline = { file: "guide/outline.yaml", text: readFileSync(join(folder, "guide/outline.yaml"), "utf8") };
  const texts = languages.map((language) => [language, readShelves(folder, language)] as const);
  return { outline, texts: Object.fromEntries(texts) as Record<Language, Shelves> };
}

function readShelves(folder: string, language: Language): Shelves {
  const read = shelves.map((shelf) => [shelf, readShelf(folder, `guide/${language}/${shelf}`)] as const);
  return Object.fromEntries(read) as Record<Shelf, ReadonlyMap<string, SourceFile>>;
}

function readShelf(folder: string, path: string): ReadonlyMap<string, SourceFile> {
  const whole = join(folder, path);
  const names = existsSync(whole) ? readdirSync(whole).filter((name) => name.endsWith(".md")) : [];
  const files = names.toSorted().map((name) => {
    const file = `${path}/${name}`;
    return [name.slice(0, -3), { file, text: readFileSync(join(folder, file), "utf8") }] as const;
  });
  return new Map(files);
}
