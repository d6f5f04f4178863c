// One after the other: work that would take too much at once waits for its turn, in a line that never grows long.

import type { Later } from "./clock.ts";

/** So many wait already, or it has taken so long, that waiting on would be in vain. */
export class LineTooLong extends Error {
  override readonly name = "LineTooLong";
}

export interface Turns {
  /** Begins when everybody who came before is done. */
  take<T>(work: () => Promise<T>): Promise<T>;
  /** When all who are in line now are done. */
  done(): Promise<void>;
}

/** At most `most` at once, the one whose turn it is among them; who waits `patience` milliseconds in vain is told so. */
export function turns(most: number, patience: number, later: Later): Turns {
  let last: Promise<void> = Promise.resolve();
  let inLine = 0;
  return {
    take: <T>(work: () => Promise<T>) => {
      if (inLine >= most) return Promise.reject(new LineTooLong());
      const { promise, resolve, reject } = Promise.withResolvers<T>();
      inLine += 1;
      let hasLeft = false;
      const stay = later(patience, () => {
        hasLeft = true;
        inLine -= 1;
        reject(new LineTooLong());
      });
      last = last.then(async () => {
        stay();
        if (hasLeft) return;
        try {
          resolve(await work());
        } catch (problem) {
          reject(problem);
        }
        inLine -= 1;
      });
      return promise;
    },
    done: () => last,
  };
}
