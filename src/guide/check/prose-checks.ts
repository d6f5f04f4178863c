// Reads the guide as an editor would: what stands twice, what says nothing, and what is too heavy for a busy reader.

import { referencePattern } from "../content/markdown.ts";
import type { Step } from "../content/steps.ts";
import type { Exercise, Guide } from "../guide.ts";
import { nameOf, type Finding } from "./finding.ts";

interface Text {
  readonly where: string;
  readonly plain: string;
}

/** A shorter sentence may stand in many places: "Les dem høyt." */
const shortestRepeat = 6;
/** Of the longer words of two steps, what share may be the same. */
const mostAlike = 0.5;
const shortestStep = 6;
const longestSentence = 30;
/** LIX: words a sentence, and how many of a hundred words are long. A newspaper has 40 to 45, a law 60. */
const highestLix = 40;
const fewestWords = { exercise: 200, onShortPath: 600, section: 8, article: 150, theme: 80, phase: 80 };

export function proseFindings(guide: Guide): Finding[] {
  const exercises = guide.exercises.map((exercise) => ({ where: nameOf(exercise), plain: exercise.plain }));
  const rest = [...guide.phases, ...guide.themes, ...guide.articles].map(({ slug, plain }) => ({ where: slug, plain }));
  return [
    ...repeatedSentences(exercises),
    ...repeatedSentences(rest),
    ...alikeSteps(guide.exercises),
    ...guide.exercises.flatMap(bareSteps),
    ...[...exercises, ...rest].flatMap(heavyText),
    ...thinTexts(guide),
  ];
}

function repeatedSentences(texts: readonly Text[]): Finding[] {
  const seen = new Map<string, string>();
  return texts.flatMap(({ where, plain }) =>
    sentencesOf(plain).flatMap((sentence) => {
      const key = wordsOf(sentence).join(" ");
      const first = seen.get(key);
      seen.set(key, first ?? where);
      const isRepeat = first !== undefined && wordsOf(sentence).length >= shortestRepeat;
      return isRepeat ? [{ where, text: `the sentence "${sentence}" also stands in ${first}` }] : [];
    }),
  );
}

/** A step copied from another exercise with a word or two exchanged. */
function alikeSteps(exercises: readonly Exercise[]): Finding[] {
  const steps = exercises.flatMap((exercise) =>
    [...exercise.steps, ...exercise.shortSteps].map((step) => ({ exercise, step, words: longWordsOf(step.text) })),
  );
  return steps.flatMap((one, index) =>
    steps.slice(0, index).flatMap((other) => {
      if (one.exercise === other.exercise || shareOf(one.words, other.words) <= mostAlike) return [];
      return [
        {
          where: nameOf(one.exercise),
          text: `the step "${one.step.title}" is almost "${other.step.title}" in ${nameOf(other.exercise)}`,
        },
      ];
    }),
  );
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const { length } = [...one].filter((word) => other.has(word));
  return length / (one.size + other.size - length);
}

function bareSteps(exercise: Exercise): Finding[] {
  return [...exercise.steps, ...exercise.shortSteps]
    .filter((step) => !isWholeSentence(step))
    .map(({ title }) => ({
      where: nameOf(exercise),
      text: `the step "${title}" needs whole sentences on who does what`,
    }));
}

function isWholeSentence({ text }: Step): boolean {
  return wordsOf(text).length >= shortestStep && /[.?!…]["»”]?$/.test(text);
}

function heavyText({ where, plain }: Text): Finding[] {
  const sentences = sentencesOf(plain).map((sentence) => ({ sentence, words: wordsOf(sentence) }));
  const words = sentences.flatMap((each) => each.words);
  const long = words.filter((word) => word.length > 6).length;
  const lix = Math.round(words.length / sentences.length + (100 * long) / words.length);
  return [
    ...sentences
      .filter((each) => each.words.length > longestSentence)
      .map(({ sentence, words: { length } }) => ({ where, text: `${length} words in one sentence: "${sentence}"` })),
    ...(lix > highestLix ? [{ where, text: `is heavy to read (LIX ${lix}, at most ${highestLix})` }] : []),
  ];
}

function thinTexts(guide: Guide): Finding[] {
  const thin = (where: string, text: string, least: number, what: string): Finding[] => {
    const { length } = wordsOf(text);
    return length < least ? [{ where, text: `${what} has ${length} words, fewer than ${least}` }] : [];
  };
  const { exercise: usual, onShortPath, section, article, theme, phase } = fewestWords;
  return [
    ...guide.exercises.flatMap((exercise) => [
      ...thin(nameOf(exercise), exercise.plain, exercise.short ? onShortPath : usual, "the text"),
      ...Object.entries(exercise.sectionWords).flatMap(([name, words]) =>
        thin(nameOf(exercise), words, section, `the section "${name}"`),
      ),
    ]),
    ...guide.articles.flatMap(({ slug, plain }) => thin(slug, plain, article, "the text")),
    ...guide.themes.flatMap(({ slug, plain }) => thin(slug, plain, theme, "the text")),
    ...guide.phases.flatMap(({ slug, plain }) => thin(slug, plain, phase, "the text")),
  ];
}

/** Without the minutes of steps and the names of other exercises. */
function sentencesOf(plain: string): string[] {
  const text = plain.replaceAll(referencePattern, "").replaceAll(/ \(\d+ min\)/g, "");
  return text.split(/\n+|(?<=[.!?…:]["»”]?)\s+(?=["«“\p{Lu}])/u).filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function longWordsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).filter((word) => word.length > 3));
}
