// The figures of the plan: the short path in one, the whole guide phase by phase, and the group's own entries among them.

import type { Item } from "#record/index.ts";
import type { PlanRow } from "#ui/pictures.ts";
import type { Run } from "../runs/run.ts";
import { planTexts } from "../texts/plan-texts.ts";
import { entryRow, gatheringRows, type RowSetting, runRow } from "./plan-rows.ts";
import { shortGatherings } from "./short-path.ts";

export interface PlanFigure {
  /** Of the phase; empty for the short path. */
  readonly slug: string;
  readonly title: string;
  readonly rows: readonly PlanRow[];
}

/** Only figures with something in them. */
export function planFigures(
  runs: readonly Run[],
  entries: readonly Item[],
  setting: RowSetting,
  addressOf: (item: Item) => string,
): PlanFigure[] {
  const figures = runFigures(runs, setting);
  const rowsIn = (slug: string): PlanRow[] =>
    entries
      .filter((item) => figureFor(item, figures) === slug)
      .flatMap((item) => entryRow(item, addressOf(item), setting.language));
  if (figures.length === 0)
    return withRows({ slug: "", title: planTexts.overTime[setting.language], rows: rowsIn("") });
  return figures.map((figure) => {
    const own = rowsIn(figure.slug);
    return own.length > 0 ? { ...figure, rows: inTime([...figure.rows, ...own]) } : figure;
  });
}

function runFigures(runs: readonly Run[], setting: RowSetting): PlanFigure[] {
  const { guide, language } = setting;
  const gatherings = shortGatherings(runs, guide.exercise);
  const gathered = new Set(gatherings.flatMap((each) => each.runs.map((run) => run.id)));
  const alone = runs.filter((run) => !gathered.has(run.id));
  const together = gatherings.flatMap((each) => gatheringRows(each, setting));
  const phases = guide.phases.map(({ slug, card }) => {
    const within = alone.filter((run) => guide.exercise(run.exercise)?.phaseSlug === slug);
    return { slug, title: card, rows: within.flatMap((run) => runRow(run, setting)) };
  });
  return [{ slug: "", title: planTexts.overTime[language], rows: together }, ...phases].flatMap(withRows);
}

/** The entry's own phase where that is drawn, otherwise the first figure. */
function figureFor({ values }: Item, figures: readonly PlanFigure[]): string {
  const own = figures.find(({ slug }) => slug !== "" && slug === values["phase"]);
  return (own ?? figures[0])?.slug ?? "";
}

function withRows(figure: PlanFigure): PlanFigure[] {
  return figure.rows.length > 0 ? [figure] : [];
}

function inTime(rows: readonly PlanRow[]): PlanRow[] {
  return rows.toSorted((a, b) => a.from.localeCompare(b.from));
}
