// E-mail addresses as people type them.

import { z } from "zod";
import { hasAddress } from "./providers.ts";

const address = z.email().max(254);

/** The address in one spelling, or null when no letter could be sent to it. */
export function readAddress(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  return address.safeParse(text).success && hasAddress(text) ? text : null;
}
