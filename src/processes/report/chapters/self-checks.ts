// How the group itself thinks it is going, theme by theme: its own trend, shown to nobody else and compared with nobody.

import { guideIn } from "#guide/index.ts";
import type { Inline } from "#platform/documents/document.ts";
import type { Language } from "#platform/language.ts";
import { criteria, type ThemeCheck } from "../../self-checks/self-check.ts";
import { criterionNames } from "../../texts/self-check-texts.ts";
import { type Chapter, table } from "../chapter.ts";
import { chapterTexts } from "../texts/chapter-texts.ts";

export const selfChecks: Chapter = {
  id: "self-checks",
  title: chapterTexts.selfChecks,
  isOwn: true,
  blocks: ({ selfChecks: checks, language }) => {
    // A theme that too few have answered for has no means: one could tell who answered what.
    const rated = checks.filter(({ means }) => Object.keys(means).length > 0);
    const themes = guideIn(language).themes.flatMap((theme) => {
      const check = rated.find((each) => each.theme === theme.slug);
      return check ? [{ title: theme.card, check }] : [];
    });
    if (themes.length === 0) return [];
    const columns = [
      [chapterTexts.criterion[language], 2.4],
      ...themes.map(({ title }) => [title, 1] as const),
    ] as const;
    return [table(chapterTexts.means[language], columns, rowsOf(themes, language))];
  },
};

function rowsOf(themes: readonly { readonly check: ThemeCheck }[], language: Language): Inline[][] {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return criteria.map((criterion) => [
    criterionNames[criterion][language],
    ...themes.map(({ check: { means } }) => {
      const mean = means[criterion];
      return mean === undefined ? "" : number.format(mean);
    }),
  ]);
}
