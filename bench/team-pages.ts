// The pages of a team, as the figures name them, in a process of a given size.

import type { PreparedInstallation } from "./installations.ts";

export interface TeamPages {
  readonly team: readonly string[];
  readonly process: readonly string[];
  readonly exercise: readonly string[];
  readonly list: readonly string[];
  readonly item: readonly string[];
  readonly trace: readonly string[];
}

/** Several addresses of each, so that no figure rests on one lucky row. */
export function teamPages({ team, processes }: PreparedInstallation, size: number): TeamPages {
  const made = processes.get(size);
  if (!made) throw new Error(`There is no process with ${size} items.`);
  const { id, items, runs } = made;
  const some = (kind: string): readonly string[] => {
    const ids = items.get(kind) ?? [];
    return ids.filter((_, place) => place % Math.ceil(ids.length / 10) === 0);
  };
  const run = (exercise: string): string => team.run(id, runs.get(exercise) ?? "");
  return {
    team: [team.home],
    process: [team.process(id)],
    exercise: ["collect-statements", "see-patterns", "key-findings", "measures-on-timeline"].map(run),
    list: ["", "?page=2", "?kind=statement", "?kind=statement&page=3"].map((query) => team.items(id) + query),
    item: ["statement", "finding", "roadmap-item"].flatMap((kind) => some(kind).map((item) => team.item(id, item))),
    trace: ["roadmap-item", "statement"].flatMap((kind) => some(kind).map((item) => team.trace(id, item))),
  };
}
