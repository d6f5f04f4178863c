// The themes that a process has exercises in, each with how far it has come.

import type { Guide, Theme } from "#guide/index.ts";
import { type Run, stateOf } from "../runs/run.ts";

export interface ThemeState {
  readonly theme: Theme;
  /** Closed or skipped. */
  readonly done: number;
  readonly all: number;
  /** Something is under way in it, or done. */
  readonly isBegun: boolean;
}

export function themeStates(runs: readonly Run[], guide: Guide): ThemeState[] {
  return guide.themes.flatMap((theme) => {
    const within = runs.filter((run) => guide.exercise(run.exercise)?.themeSlug === theme.slug);
    const states = within.map(stateOf);
    const done = states.filter((state) => state === "closed" || state === "skipped").length;
    const isBegun = states.some((state) => state !== "planned");
    return within.length > 0 ? [{ theme, done, all: within.length, isBegun }] : [];
  });
}
