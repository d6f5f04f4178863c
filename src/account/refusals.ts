// Two refusals that say more than their name: when something may be tried again, and all that is to be mended.

export interface TooMany {
  readonly ok: false;
  readonly problem: "too-many";
  readonly again: Date;
}

export interface ToMend<Problem extends string> {
  readonly ok: false;
  readonly problem: "to-mend";
  readonly problems: readonly Problem[];
}

export function tooMany(again: Date): TooMany {
  return { ok: false, problem: "too-many", again };
}

export function toMend<Problem extends string>(problems: readonly Problem[]): ToMend<Problem> {
  return { ok: false, problem: "to-mend", problems };
}
