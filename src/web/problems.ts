// The two refusals that access rules throw, and the bad request that a form reader throws. Rendered in one place.

/** It does not exist, or its existence is none of the asker's business: the answer is the same. */
export class NotFound extends Error {}

/** A member who lacks the right. */
export class Forbidden extends Error {}

/** The request itself cannot be read: too large, of a wrong type, nonsense. */
export class Unreadable extends Error {
  readonly status: 400 | 413 | 415;
  constructor(status: 400 | 413 | 415) {
    super(`Unreadable request (${status})`);
    this.status = status;
  }
}

/** The database has not answered for a while. */
export class Paused extends Error {}

/** The change needs a password or link given within the last minutes. */
export class ProofNeeded extends Error {}

/** The value, or NotFound. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new NotFound();
  return value;
}

/** Passes when the rule holds, otherwise Forbidden. */
export function allow(isAllowed: boolean): void {
  if (!isAllowed) throw new Forbidden();
}

const proofLasts = 15 * 60_000;

/** Passes when the password or a link was given within the last quarter of an hour. */
export function proven({ now, session }: { readonly now: Date; readonly session: { readonly provenAt: Date } }): void {
  if (now.getTime() - session.provenAt.getTime() > proofLasts) throw new ProofNeeded();
}
