// The guide as everybody meets it: phases, themes, exercises and articles in one language, in order, ready to be shown.

import type { Language } from "#platform/language.ts";
import type { OutlineExercise } from "./content/outline.ts";
import type { ArticleText, ExerciseText, PhaseText, ThemeText } from "./content/texts.ts";

export interface Exercise extends OutlineExercise, ExerciseText {
  readonly phaseSlug: string;
  readonly themeSlug: string;
  /** Changes when the national text does: a run remembers which one it followed. */
  readonly version: string;
}

export interface Theme extends ThemeText {
  readonly slug: string;
  readonly number: number;
  readonly phaseSlug: string;
  readonly exercises: readonly Exercise[];
}

export interface Phase extends PhaseText {
  readonly slug: string;
  readonly number: number;
  readonly themes: readonly Theme[];
}

export interface Article extends ArticleText {
  readonly slug: string;
}

export interface Guide {
  readonly language: Language;
  readonly phases: readonly Phase[];
  readonly themes: readonly Theme[];
  readonly exercises: readonly Exercise[];
  /** The exercises of the short path, in order. */
  readonly shortPath: readonly Exercise[];
  readonly articles: readonly Article[];
  phase(slug: string): Phase | undefined;
  theme(slug: string): Theme | undefined;
  exercise(slug: string): Exercise | undefined;
  article(slug: string): Article | undefined;
}

/** Puts the parts in order and within reach by their slugs. */
export function guideOf(language: Language, phases: readonly Phase[], articles: readonly Article[]): Guide {
  const themes = phases.flatMap((phase) => phase.themes);
  const exercises = themes.flatMap((theme) => theme.exercises);
  const bySlug = <T extends { readonly slug: string }>(all: readonly T[]): ((slug: string) => T | undefined) => {
    const found = new Map(all.map((each) => [each.slug, each]));
    return (slug) => found.get(slug);
  };
  return {
    language,
    phases,
    themes,
    exercises,
    shortPath: exercises.filter((exercise) => exercise.short),
    articles,
    phase: bySlug(phases),
    theme: bySlug(themes),
    exercise: bySlug(exercises),
    article: bySlug(articles),
  };
}
