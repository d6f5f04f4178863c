// What there is in the guide, counted: for whoever writes it and for whoever wants to know how far a translation has come.

import type { Guide } from "../guide.ts";
import { meetingsOf } from "../short-path.ts";
import { shortPathLimit, shortPathMinutes } from "./guide-checks.ts";

export type Row = readonly (string | number)[];

/** Texts of the language's own, and the words in them. */
export function countRows(guides: readonly Guide[]): Row[] {
  return [
    ["language", "phases", "themes", "exercises", "articles", "sections", "steps", "words"],
    ...guides.map((guide) => {
      const own = <T extends { readonly lang: string }>(texts: readonly T[]): T[] =>
        texts.filter((text) => text.lang === guide.language);
      const exercises = own(guide.exercises);
      const sections = exercises.reduce((sum, each) => sum + Object.keys(each.sections).length + 1, 0);
      const steps = exercises.reduce((sum, each) => sum + each.steps.length + each.shortSteps.length, 0);
      const all = [...own(guide.phases), ...own(guide.themes), ...exercises, ...own(guide.articles)];
      const words = all.reduce((sum, { plain, title, summary }) => sum + wordsIn(`${title} ${summary} ${plain}`), 0);
      const counts = [own(guide.phases).length, own(guide.themes).length, exercises.length, own(guide.articles).length];
      return [guide.language, ...counts, sections, steps, words];
    }),
  ];
}

/** The short path, meeting by meeting. */
export function shortPathRows(guide: Guide): Row[] {
  const { meetings, talks } = shortPathMinutes(guide);
  const rows = meetingsOf(guide.shortPath).flatMap(({ exercises }) =>
    exercises.map(({ number, title, short }): Row => {
      const time = short?.talks ? `${short.talks} x ${short.minutes}` : `${short?.minutes}`;
      return [number, title, time, short?.in.join(", ") || "-", short?.out.join(", ") ?? "-"];
    }),
  );
  return [
    ["number", "exercise", "minutes", "takes in", "gives out"],
    ...rows,
    ["", "meetings", `${meetings} of ${shortPathLimit}`, "", ""],
    ["", "talks", talks, "", ""],
  ];
}

/** Columns under each other; numbers to the right. */
export function tableOf(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return typeof cell === "number" ? String(cell).padStart(width) : cell.padEnd(width);
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
