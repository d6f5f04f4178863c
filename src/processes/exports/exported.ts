// Everything a team has written, ready for a file: with values, links and voices, and without what the asker may not take along.

import type { Day } from "#platform/clock.ts";
import type { Item, LinkFrom, Voices } from "#record/index.ts";
import type { Process } from "../process.ts";
import type { Run } from "../runs/run.ts";

export interface Exported {
  readonly process: Process;
  readonly placeLines: readonly string[];
  readonly runs: ReadonlyMap<string, Run>;
  /** Read as they are asked for, so that a file is made while the next ones are on their way. */
  readonly batches: AsyncIterable<readonly ExportedItem[]>;
  readonly today: Day;
  /** Fields that may hold a name or how to reach somebody are among them: a leader took the file. */
  readonly hasPersonal: boolean;
}

export interface ExportedItem {
  readonly item: Item;
  readonly links: readonly LinkFrom[];
  readonly voices: Voices;
}
