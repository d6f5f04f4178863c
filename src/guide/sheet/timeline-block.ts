// A timeline with lanes: by the steps of a choice, or by month where it runs along days.

import type { Block } from "#platform/documents/document.ts";
import { joined } from "#platform/documents/inline.ts";
import type { TimelineEntry } from "#platform/documents/sheet.ts";
import { addMonths } from "#platform/clock.ts";
import type { Language } from "#platform/language.ts";
import type { Kind } from "#record/kind.ts";
import { monthOf } from "#ui/time.ts";
import { sheetTexts } from "../texts/sheet-texts.ts";
import type { Layout } from "../tool.ts";
import { fieldOf } from "./field-room.ts";
import { besideCards, cardsOf, notesOf, type PartOrder } from "./cards.ts";
import { titleOf, type SheetItem } from "./sheet-item.ts";

type TimelinePart = Extract<Layout, { shape: "timeline" }>;

interface Period {
  readonly value: string;
  readonly title: string;
}

const blankPeriods = 6;
const mostMonths = 12;

export function timelineOf(
  part: TimelinePart,
  kind: Kind,
  order: PartOrder,
  items: readonly SheetItem[] | undefined,
): Block[] {
  const { language } = order;
  const periods = periodsOf(part, kind, language, items);
  const lanes = choicesOf(kind, part.lanes, language);
  const placed = new Set<SheetItem>();
  const entriesAt = (lane: Period, period: Period): TimelineEntry[] =>
    (items ?? [])
      .filter((item) => item.values[part.lanes] === lane.value && startsIn(item, part.along, period.value))
      .map((item) => {
        placed.add(item);
        return {
          title: titleOf(kind, item, language),
          note: joined(notesOf(part.fields, kind, item, language), " · ") || undefined,
        };
      });
  const timeline: Block = {
    type: "timeline",
    laneTitle: fieldOf(kind, part.lanes).label[language],
    periods: periods.map(({ title }) => title),
    lanes: lanes.map((lane) => ({ title: lane.title, cells: periods.map((period) => entriesAt(lane, period)) })),
    lines: items ? undefined : linesPerLane(order, lanes.length),
  };
  const rest = items?.filter((item) => !placed.has(item));
  const cards = cardsOf(part.fields, kind, order, rest);
  return besideCards([timeline], cards, order);
}

function periodsOf(
  part: TimelinePart,
  kind: Kind,
  language: Language,
  items: readonly SheetItem[] | undefined,
): Period[] {
  if (fieldOf(kind, part.along).type === "choice") return choicesOf(kind, part.along, language);
  const days = (items ?? [])
    .flatMap((item) => item.values[part.along] ?? [])
    .map(String)
    .toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) {
    return Array.from({ length: blankPeriods }, () => ({ value: "", title: sheetTexts.month[language] }));
  }
  const months: Period[] = [];
  for (
    let month = `${first.slice(0, 7)}-01`;
    month <= last && months.length < mostMonths;
    month = addMonths(month, 1)
  ) {
    months.push({ value: month.slice(0, 7), title: monthOf(month, language) });
  }
  return months;
}

function choicesOf(kind: Kind, name: string, language: Language): Period[] {
  const field = fieldOf(kind, name);
  const options = field.type === "choice" ? Object.entries(field.options) : [];
  return options.map(([value, title]) => ({ value, title: title[language] }));
}

function startsIn(item: SheetItem, along: string, period: string): boolean {
  return period !== "" && String(item.values[along] ?? "").startsWith(period);
}

/** As much room as the paper has. */
function linesPerLane({ tool }: PartOrder, lanes: number): number {
  const lines = tool.paper === "A3" ? 23 : 14;
  return Math.max(2, Math.floor(lines / Math.max(1, lanes)));
}
