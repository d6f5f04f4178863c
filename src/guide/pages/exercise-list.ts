// Exercises as a calm list: number and title, what they give, how long and how many.

import type { Language } from "#platform/language.ts";
import type { Html } from "#ui/html.ts";
import { cards, linkList, tag } from "#ui/pieces.ts";
import { urls } from "../../urls.ts";
import type { Exercise } from "../guide.ts";
import { guideTexts, peopleInShort, timeInShort } from "../texts/guide-texts.ts";
import { foreign } from "./language-mark.ts";

export function exerciseCards(exercises: readonly Exercise[], language: Language, level: 2 | 3 = 3): Html {
  const entries = exercises.map((exercise) => ({
    title: exercise.title,
    address: urls.exercise(language, exercise.slug),
    kicker: `${exercise.number} · ${timeInShort(exercise.minutes)[language]} · ${peopleInShort(exercise.people)[language]}`,
    body: exercise.summary,
    tags: exercise.short ? [tag(guideTexts.onShortPath[language], "accent")] : [],
    lang: foreign(exercise, language),
  }));
  return cards(entries, level);
}

/** One line each. */
export function exerciseLines(exercises: readonly Exercise[], language: Language): Html {
  return linkList(
    exercises.map((exercise) => ({
      text: `${exercise.number} ${exercise.title}`,
      address: urls.exercise(language, exercise.slug),
      note: timeInShort(exercise.minutes)[language],
    })),
  );
}
