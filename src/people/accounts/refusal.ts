// The library says no by throwing; here a no is told from a bug.

import { isAPIError } from "better-auth/api";

/** Why the library refused; null when it did not refuse but failed. */
export function refusalOf(error: unknown): string | null {
  if (!isAPIError(error) || error.statusCode >= 500) return null;
  return error.body?.code ?? "refused";
}
