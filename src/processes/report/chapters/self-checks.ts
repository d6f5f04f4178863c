// How the group itself thinks it is going, theme by theme: its own trend, shown to nobody else and compared with nobody.

import { guideIn } from "#guide/index.ts";
import { type Chapter, table } from "../chapter.ts";
import { chapterTexts } from "../texts/chapter-texts.ts";

export const selfChecks: Chapter = {
  id: "self-checks",
  title: chapterTexts.selfChecks,
  isOwn: true,
  blocks: ({ selfChecks: means, language }) => {
    if (means.length === 0) return [];
    const guide = guideIn(language);
    const themes = guide.themes.filter((theme) => means.some((mean) => mean.theme === theme.slug));
    const criteria = [...new Set(means.map((mean) => mean.criterion))];
    const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
    const shown = (theme: string, criterion: string): string => {
      const mean = means.find((each) => each.theme === theme && each.criterion === criterion);
      return mean ? number.format(mean.mean) : "";
    };
    const columns = [
      [chapterTexts.theme[language], 2],
      ...criteria.map((criterion) => [criterion, 1] as const),
    ] as const;
    const rows = themes.map((theme) => [theme.card, ...criteria.map((criterion) => shown(theme.slug, criterion))]);
    return [table(chapterTexts.means[language], columns, rows)];
  },
};
