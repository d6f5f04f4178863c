// Reads the words of an exercise, a theme, a phase and an article in one language.

import { z } from "zod";
import type { Language } from "#platform/language.ts";
import type { Html } from "#ui/html.ts";
import { exerciseHeadings, phaseHeadings, themeHeadings, type ExerciseSection } from "./headings.ts";
import { plainWords, renderBlocks, type Links } from "./markdown.ts";
import type { Report } from "./mistakes.ts";
import { line, namedSections, openText, type Section } from "./sections.ts";
import type { SourceFile } from "./source.ts";
import { readSteps, type Step } from "./steps.ts";

interface Written {
  /** The language it is written in; another than the page's where a translation is missing. */
  readonly lang: Language;
  readonly title: string;
  readonly summary: string;
  /** The words alone, for search and counting. */
  readonly plain: string;
}

/** The parts of an exercise that are read as they stand. */
export type ProseSection = Exclude<ExerciseSection, "steps" | "short">;

export interface ExerciseText extends Written {
  readonly who: string;
  readonly time: string;
  readonly sections: Readonly<Partial<Record<ProseSection, Html>>>;
  /** The same, the words alone: for whoever checks them. */
  readonly sectionWords: Readonly<Partial<Record<ProseSection, string>>>;
  readonly steps: readonly Step[];
  /** Empty where the exercise is not on the short path. */
  readonly shortSteps: readonly Step[];
}

export interface PhaseText extends Written {
  /** The short title, for cards and lists. */
  readonly card: string;
  readonly about: Html;
  readonly question: string;
}

export interface ThemeText extends PhaseText {
  readonly enough: Html;
}

export interface ArticleText extends Written {
  readonly body: Html;
}

/** What a text is read with. */
export interface Reading {
  readonly source: SourceFile;
  /** The language it is written in. */
  readonly lang: Language;
  readonly links: Links;
  readonly report: Report;
}

const exerciseFields = z.strictObject({ title: line(80), summary: line(160), who: line(120), time: line(120) });
const themeFields = z.strictObject({ title: line(80), card: line(40), summary: line(160) });
const articleFields = z.strictObject({ title: line(80), summary: line(160) });

const alwaysNeeded: readonly ExerciseSection[] = ["why", "steps", "inAndOut", "method"];
const allSections = Object.keys(exerciseHeadings) as ExerciseSection[];
const leastSteps = 4;

export function readExercise({ source, lang, links, report }: Reading, isOnShortPath: boolean): ExerciseText | null {
  const opened = openText(source, exerciseFields, report);
  if (!opened) return null;
  const found = namedSections(opened, exerciseHeadings, lang, report);
  for (const name of isOnShortPath ? allSections : alwaysNeeded) {
    if (!found[name]) report(1, `the section "${exerciseHeadings[name][lang]}" is missing`);
  }
  if (found.short && !isOnShortPath) report(found.short.line, "has a short variant, but no `short` in the outline");
  const { steps, short, ...prose } = found;
  const plain = plainWords(opened.tokens);
  const stepsRead = steps ? readSteps(steps, opened.bodyLine, links, report) : [];
  if (steps && stepsRead.length < leastSteps) report(steps.line, `needs at least ${leastSteps} steps`);
  return {
    ...opened.fields,
    lang,
    plain,
    sections: eachSection(prose, ({ tokens }) => renderBlocks(tokens, links)),
    sectionWords: eachSection(prose, ({ tokens }) => plainWords(tokens)),
    steps: stepsRead,
    shortSteps: short ? readSteps(short, opened.bodyLine, links, report) : [],
  };
}

export function readTheme({ source, lang, links, report }: Reading): ThemeText | null {
  const opened = openText(source, themeFields, report);
  if (!opened) return null;
  const found = neededSections(namedSections(opened, themeHeadings, lang, report), themeHeadings, lang, report);
  return {
    ...opened.fields,
    lang,
    plain: plainWords(opened.tokens),
    about: renderBlocks(found.about.tokens, links),
    question: readQuestion(found.question, report),
    enough: renderBlocks(found.enough.tokens, links),
  };
}

export function readPhase({ source, lang, links, report }: Reading): PhaseText | null {
  const opened = openText(source, themeFields, report);
  if (!opened) return null;
  const found = neededSections(namedSections(opened, phaseHeadings, lang, report), phaseHeadings, lang, report);
  return {
    ...opened.fields,
    lang,
    plain: plainWords(opened.tokens),
    about: renderBlocks(found.about.tokens, links),
    question: readQuestion(found.question, report),
  };
}

export function readArticle({ source, lang, links, report }: Reading): ArticleText | null {
  const opened = openText(source, articleFields, report);
  if (!opened) return null;
  const plain = plainWords(opened.tokens);
  return { ...opened.fields, lang, plain, body: renderBlocks(opened.tokens, links) };
}

function eachSection<T>(
  found: Partial<Record<ProseSection, Section>>,
  read: (section: Section) => T,
): Partial<Record<ProseSection, T>> {
  const all = Object.entries(found).map(([name, section]) => [name, read(section)] as const);
  return Object.fromEntries(all) as Partial<Record<ProseSection, T>>;
}

function neededSections<Name extends string>(
  found: Partial<Record<Name, Section>>,
  headings: Readonly<Record<Name, { readonly [language in Language]: string }>>,
  lang: Language,
  report: Report,
): Record<Name, Section> {
  const names = Object.keys(headings) as Name[];
  const whole = names.map((name) => {
    if (!found[name]) report(1, `the section "${headings[name][lang]}" is missing`);
    return [name, found[name] ?? { line: 1, tokens: [] }] as const;
  });
  return Object.fromEntries(whole) as Record<Name, Section>;
}

function readQuestion(section: Section, report: Report): string {
  const question = plainWords(section.tokens);
  if (section.tokens.length > 0 && !/^[^\n]+\?$/.test(question)) {
    report(section.line + 1, "must be one sentence that ends in a question mark");
  }
  return question;
}
