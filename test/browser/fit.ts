// Says what keeps somebody from using a page: axe after every interaction, and nothing wider than the window.

import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import type { LooksFor } from "./look.ts";
import { bringAxe, lookAt } from "./in-page-script.ts";

/** Pages that were found fit, by what stood in them: a page that is the same is not looked at twice. */
const fit = new Set<string>();
/** What differs each time although the page is the same. */
const anyId = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|token=[\w-]+|http:\/\/127\.0\.0\.1:\d+/g;

/** `setting` is how the page is seen: size, colours, contrast. */
export async function expectFit(page: Page, setting: string, of: LooksFor): Promise<void> {
  const state = await page.evaluate<string>("document.documentElement.outerHTML");
  const key = createHash("sha256").update(setting).update(state.replaceAll(anyId, "")).digest("hex");
  if (fit.has(key)) return;
  await bringAxe(page);
  const problems = await lookAt(page, (look, of) => look.problems(of), of);
  if (problems.length > 0) throw new Error(`The page is not fit for everybody:\n  ${problems.join("\n  ")}`);
  fit.add(key);
}
