// Reads the guide's texts line by line: references that do not fit, words we do not use, and places somebody forgot to fill.

import { languages, type Language } from "#platform/language.ts";
import { referencePattern } from "../content/markdown.ts";
import type { Mistake } from "../content/mistakes.ts";
import { shelves, type Source } from "../content/source.ts";
import type { Guide } from "../guide.ts";

/** Letters in brackets, so that this file is not itself found unfinished. */
const unfinished =
  /\b(TO[D]O|TBD|FIX[M]E|X[X]X|lorem ipsum|fyll inn her|skriv her|tekst her|eksempeltekst|kommer snart)\b|\?\?\?|\[\.\.\.\]|^[-\d.>\s*]*(…|\.\.\.)\s*$/i;
/** How we do not speak of people, words that nobody says at a kitchen table, and sales talk. */
const avoided: Readonly<Record<Language, RegExp>> = {
  nb: wordsOf("de eldre|seniorressurs\\w*|eldrebølgen|prosess\\w*|workshop\\w*|feedback|input|mindset|osv|etc"),
  nn: wordsOf("dei eldre|seniorressurs\\w*|eldrebølgja|prosess\\w*|workshop\\w*|feedback|input|mindset|osv|etc"),
  da: wordsOf("de ældre|seniorressource\\w*|ældrebyrden|proces\\w*|workshop\\w*|feedback|input|mindset|osv|etc"),
  en: wordsOf("the elderly|senior resources?|process\\w*|mindset|stakeholders?|etc"),
};
/** A number like an exercise's; those of licences and standards come after their name. */
const bareNumber = /(?<!\b(?:BY|EUPL|WCAG|versjon)[ \u00a0])(?<![\d.,])\b(\d{1,2}\.\d)\b(?![\d.]*\d)/g;

export function wordMistakes(source: Source, guideIn: (language: Language) => Guide): Mistake[] {
  return languages.flatMap((language) =>
    shelves.flatMap((shelf) =>
      [...source.texts[language][shelf].values()].flatMap(({ file, text }) => {
        const lines = text.split("\n");
        return lines.flatMap((content, index) =>
          lineProblems(content, language, guideIn(language)).map((problem) => ({
            file,
            line: index + 1,
            text: problem,
          })),
        );
      }),
    ),
  );
}

function lineProblems(line: string, language: Language, guide: Guide): string[] {
  const forgotten = unfinished.exec(line);
  const word = avoided[language].exec(line);
  return [
    ...(forgotten ? [`"${forgotten[0]}" looks unfinished`] : []),
    ...(word ? [`"${word[0]}" is not how we write`] : []),
    ...referenceProblems(line, guide),
  ];
}

function referenceProblems(line: string, guide: Guide): string[] {
  const titles = new Map(guide.exercises.map((exercise) => [exercise.number, exercise.title]));
  const wrong = [...line.matchAll(referencePattern)].flatMap(({ 1: title, 2: number = "", index }) => {
    const real = titles.get(number);
    if (real === undefined) return [`there is no exercise ${number}`];
    if (title !== undefined) return real === title ? [] : [`exercise ${number} is called «${real}», not «${title}»`];
    return line.slice(0, index).endsWith(`${real} `)
      ? [`write the title in quotation marks: «${real}» (${number})`]
      : [];
  });
  const rest = line.replace(referencePattern, "");
  const bare = [...rest.matchAll(bareNumber)]
    .filter(([, number = ""]) => titles.has(number))
    .map(([, number = ""]) => `write «${titles.get(number)}» (${number}) instead of ${number} alone`);
  return [...wrong, ...bare];
}

/** \b knows no æ, ø and å. */
function wordsOf(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(${list})(?![\\p{L}])|!(?=\\s|$)`, "iu");
}
