// The answer when something was tried too often: when it may be tried again.

export interface TooMany {
  readonly ok: false;
  readonly problem: "too-many";
  readonly again: Date;
}

export function tooMany(again: Date): TooMany {
  return { ok: false, problem: "too-many", again };
}
