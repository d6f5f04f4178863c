// Reads the texts of the guide from their files, in every language that has them, and says which lines must be mended.

import { createHash } from "node:crypto";
import { languages, type Language } from "#platform/language.ts";
import { urls } from "../urls.ts";
import type { Links } from "./content/markdown.ts";
import { ContentMistakes, type Mistake } from "./content/mistakes.ts";
import { readOutline, type Outline } from "./content/outline.ts";
import { readSource, type Shelf, type Shelves, type Source, type SourceFile } from "./content/source.ts";
import { readArticle, readExercise, readPhase, readTheme, type Reading } from "./content/texts.ts";
import { guideOf, type Guide } from "./guide.ts";

export interface Guides {
  /** The guide in a language; what is not translated stands in bokmål. */
  readonly guideIn: (language: Language) => Guide;
  /** Languages that have at least one text of their own. */
  readonly written: readonly Language[];
}

/** Reads all texts; throws `ContentMistakes` that names every line to mend. */
export function readGuides(source: Source = readSource()): Guides {
  const outline = readOutline(source.outline);
  const mistakes = new Map<string, Mistake>();
  const note = (mistake: Mistake): void =>
    void mistakes.set(`${mistake.file}:${mistake.line}:${mistake.text}`, mistake);
  for (const mistake of strayFiles(source, outline)) note(mistake);
  const written = languages.filter((language) => language === "nb" || hasTexts(source.texts[language]));
  const read = new Map(written.map((language) => [language, readGuide(source, outline, language, note)]));
  if (mistakes.size > 0) throw new ContentMistakes([...mistakes.values()]);
  const guideIn = (language: Language): Guide => {
    // A language without texts of its own shows those in bokmål, which were checked: its guide waits until somebody asks.
    const guide = read.get(language) ?? readGuide(source, outline, language, note);
    read.set(language, guide);
    return guide;
  };
  return { guideIn, written };
}

function hasTexts(texts: Shelves): boolean {
  return Object.values(texts).some((shelf) => shelf.size > 0);
}

type Note = (mistake: Mistake) => void;

function readGuide(source: Source, outline: Outline, language: Language, note: Note): Guide {
  const links = linksIn(outline, language);
  const read = <T>(shelf: Shelf, slug: string, reader: (reading: Reading) => T | null): T => {
    const { file, lang } = textOf(source, shelf, slug, language);
    const report = (line: number, text: string): void => note({ file: file.file, line, text });
    if (file.text === "") report(1, "is missing, though the outline names it");
    // A text that cannot be read has been reported; nobody gets to see the guide then.
    return (file.text && reader({ source: file, lang, links, report })) as T;
  };
  const phases = outline.phases.map((phase, index) => ({
    ...read("phases", phase.slug, readPhase),
    slug: phase.slug,
    number: index + 1,
    themes: phase.themes.map((theme) => ({
      ...read("themes", theme.slug, readTheme),
      slug: theme.slug,
      number: theme.number,
      phaseSlug: phase.slug,
      exercises: theme.exercises.map((exercise) => ({
        ...exercise,
        ...read("exercises", exercise.slug, (reading) => readExercise(reading, exercise.short !== undefined)),
        phaseSlug: phase.slug,
        themeSlug: theme.slug,
        version: digestOf(textOf(source, "exercises", exercise.slug, "nb").file.text),
      })),
    })),
  }));
  const articles = [...source.texts.nb.articles.keys()].map((slug) => ({
    ...read("articles", slug, readArticle),
    slug,
  }));
  return guideOf(language, phases, articles);
}

function textOf(source: Source, shelf: Shelf, slug: string, language: Language): { file: SourceFile; lang: Language } {
  const own = source.texts[language][shelf].get(slug);
  if (own) return { file: own, lang: language };
  const file = source.texts.nb[shelf].get(slug) ?? { file: `guide/nb/${shelf}/${slug}.md`, text: "" };
  return { file, lang: "nb" };
}

function linksIn(outline: Outline, language: Language): Links {
  const exercises = outline.phases.flatMap((phase) => phase.themes.flatMap((theme) => theme.exercises));
  const slugs = new Map(exercises.map((exercise) => [exercise.number, exercise.slug]));
  return {
    exercise: (number) => {
      const slug = slugs.get(number);
      return slug === undefined ? null : urls.exercise(language, slug);
    },
    own: (path) => `${urls.home(language)}${path}`,
  };
}

function strayFiles(source: Source, outline: Outline): Mistake[] {
  const themes = outline.phases.flatMap((phase) => phase.themes);
  const known: Readonly<Record<Shelf, ReadonlySet<string>>> = {
    phases: new Set(outline.phases.map((phase) => phase.slug)),
    themes: new Set(themes.map((theme) => theme.slug)),
    exercises: new Set(themes.flatMap((theme) => theme.exercises.map((exercise) => exercise.slug))),
    articles: new Set(source.texts.nb.articles.keys()),
  };
  return languages.flatMap((language) =>
    (Object.keys(known) as Shelf[]).flatMap((shelf) =>
      [...source.texts[language][shelf]]
        .filter(([slug]) => !known[shelf].has(slug))
        .map(([, { file }]) => ({
          file,
          line: 1,
          text: `nothing in the outline is named so; is the file's name right?`,
        })),
    ),
  );
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}
