// Which exercises were done and what came of them, and which were skipped and why.

import { guideIn } from "#guide/index.ts";
import { dayOf } from "#platform/clock.ts";
import type { Block } from "#platform/documents/document.ts";
import { shortDay } from "#ui/time.ts";
import type { Run } from "../../runs/run.ts";
import { type Chapter, table } from "../chapter.ts";
import type { ReportMaterial } from "../material.ts";
import { chapterTexts } from "../texts/chapter-texts.ts";

export const exercisesDone: Chapter = {
  id: "exercises",
  title: chapterTexts.exercises,
  blocks: (material) => {
    const done = material.runs.filter((run) => run.closedAt !== null);
    const skipped = material.runs.filter((run) => run.skippedAt !== null && run.closedAt === null);
    const { done: doneTitle, outcome, skipped: skippedTitle, reason } = chapterTexts;
    const { language } = material;
    return [
      ...runTable(doneTitle[language], outcome[language], done, (run) => run.outcome ?? "", material),
      ...runTable(skippedTitle[language], reason[language], skipped, (run) => run.skipReason ?? "", material),
    ];
  },
};

function runTable(
  title: string,
  second: string,
  runs: readonly Run[],
  wordsOf: (run: Run) => string,
  material: ReportMaterial,
): Block[] {
  if (runs.length === 0) return [];
  const columns = [
    [chapterTexts.exercise[material.language], 4],
    [second, 6],
    [chapterTexts.day[material.language], 3],
  ] as const;
  const rows = runs.map((run) => [titleOf(run, material), wordsOf(run), dayWords(run, material)]);
  return [table(title, columns, rows)];
}

function titleOf({ exercise: slug, attempt }: Run, { language }: ReportMaterial): string {
  const exercise = guideIn(language).exercise(slug);
  const title = exercise ? `${exercise.number} ${exercise.title}` : slug;
  return attempt > 1 ? `${title} (${attempt})` : title;
}

function dayWords({ closedAt, skippedAt }: Run, { language }: ReportMaterial): string {
  const at = closedAt ?? skippedAt;
  return at ? shortDay(dayOf(at), language) : "";
}
