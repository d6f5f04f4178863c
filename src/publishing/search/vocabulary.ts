// What search knows about words: which say nothing, and which are the same thing in another spelling or language.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { foldSpelling, withoutLetters } from "#platform/fold.ts";
import { type Language, languages } from "#platform/language.ts";
import { tokensOf } from "./words.ts";

const folder = join(import.meta.dirname, "../../../content/search");
const word = z.string().min(1);
const stopWordsSchema = z.record(z.enum(languages), word);
const variantsSchema = z.object({ groups: z.array(z.array(word).min(1)), parts: z.array(z.array(word).min(2)) });

export interface Vocabulary {
  readonly stopWords: Readonly<Record<Language, ReadonlySet<string>>>;
  /** From a folded word, or a phrase written together, to the folded single words of its groups. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  readonly parts: readonly (readonly string[])[];
}

let loaded: Vocabulary | undefined;

/** Read once, when somebody searches for the first time. */
export function vocabulary(): Vocabulary {
  loaded ??= { stopWords: readStopWords(), ...readVariants() };
  return loaded;
}

function readStopWords(): Vocabulary["stopWords"] {
  const lists = stopWordsSchema.parse(parse(readFileSync(join(folder, "stop-words.yaml"), "utf8")));
  const sets = languages.map((language) => [language, new Set(lists[language].split(/\s+/).map(foldSpelling))]);
  return Object.fromEntries(sets) as Vocabulary["stopWords"];
}

function readVariants(): Pick<Vocabulary, "groups" | "parts"> {
  const { groups, parts } = variantsSchema.parse(parse(readFileSync(join(folder, "variants.yaml"), "utf8")));
  const members = new Map<string, Set<string>>();
  for (const group of groups) {
    const entries = group.map((entry) => tokensOf(entry).map((token) => token.words.at(-1) ?? ""));
    const singles = entries.filter((entry) => entry.length === 1).flat();
    for (const entry of entries) {
      const key = entry.join("");
      members.set(key, new Set([...(members.get(key) ?? []), ...singles]));
    }
  }
  const plain = [...members].map(([key, words]) => [withoutLetters(key), words] as const);
  return { groups: new Map([...plain, ...members]), parts: parts.map((part) => [...new Set(part.map(foldSpelling))]) };
}
