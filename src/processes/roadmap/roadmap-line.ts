// A line of the roadmap over time: whether somebody should look at it again, and what was seen each time before.

import type { Day } from "#platform/clock.ts";
import type { Item, ItemVersion } from "#record/index.ts";
import { roadmapHorizons, roadmapLanes } from "#record/kinds/choices/roadmap-choices.ts";
import type { State } from "#ui/pictures.ts";

/** Each quarter somebody looks at every line. */
export const monthsBetweenLooks = 3;

const over = new Set(["done", "dropped"]);
const states: Readonly<Record<string, State>> = {
  planned: "open",
  "under-way": "current",
  done: "done",
  paused: "skipped",
  dropped: "skipped",
};

export function pictureStateOf({ values }: Pick<Item, "values">): State {
  return states[String(values["status"])] ?? "open";
}

export function isPlaced({ values }: Pick<Item, "values">): boolean {
  return (
    Object.hasOwn(roadmapHorizons, String(values["horizon"])) && Object.hasOwn(roadmapLanes, String(values["lane"]))
  );
}

/** The unit and the person, as the team itself reads them. */
export function responsibleWords({ ownerUnit, responsible }: Item["values"]): string {
  return [ownerUnit, responsible].filter(Boolean).join(" · ");
}

/** Those that wait for a follow-up, the longest first. */
export function dueLines<Line extends Pick<Item, "values">>(lines: readonly Line[], today: Day): Line[] {
  const dayOf = (line: Line): string => String(line.values["nextFollowUpOn"] ?? "9999");
  return lines
    .filter((line) => !over.has(String(line.values["status"])) && dayOf(line) <= today)
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

export interface FollowUp {
  readonly at: Date;
  readonly status: string | null;
  readonly saw: string | null;
}

/** What was seen and how far it had come, each time that changed; the newest first. */
export function followUpsOf(item: Item, versions: readonly ItemVersion[]): FollowUp[] {
  const seen = [item, ...versions.toSorted((a, b) => b.version - a.version)].map(({ values, editedAt }) => ({
    at: editedAt,
    status: textOf(values["status"]),
    saw: textOf(values["lastFollowUp"]),
  }));
  return seen.filter(({ status, saw }, index) => {
    const before = seen[index + 1];
    return (status !== null || saw !== null) && (before?.status !== status || before?.saw !== saw);
  });
}

function textOf(value: Item["values"][string] | undefined): string | null {
  return value === null || value === undefined || value === "" ? null : String(value);
}
