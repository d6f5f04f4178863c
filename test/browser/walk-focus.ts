// Walks through a page with the Tab key from its first stop, and says where the focus cannot be seen.

import type { Page } from "playwright-core";
import { lookAt } from "./in-page-script.ts";

/** Long pages repeat themselves. */
const stops = 40;

export async function walkFocus(page: Page): Promise<void> {
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press("Tab");
    const problems = await lookAt(page, (look) => look.followFocus());
    if (problems === null) return;
    if (problems.length > 0) throw new Error(problems.join("\n"));
  }
}
