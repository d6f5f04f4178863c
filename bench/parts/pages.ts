// Public pages held against a plain server that sends the same bytes, and what a page of a team costs.

import type { Say } from "../figures.ts";
import { measureAfresh } from "./pages-afresh.ts";
import { measureKept } from "./pages-kept.ts";
import { measureSignedIn } from "./pages-signed-in.ts";

export async function measurePages(say: Say): Promise<void> {
  await measureKept(say);
  await measureAfresh(say);
  await measureSignedIn(say);
}
