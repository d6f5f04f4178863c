// Walks through a page with the Tab key from its first stop, and says where the focus cannot be seen.

import type { Page } from "playwright-core";
import { lookAt } from "./in-page-script.ts";

/** Long pages repeat themselves. */
const stops = 50;

export async function walkFocus(page: Page): Promise<void> {
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press("Tab");
    if (stop > 0 && (await isAtStart(page))) return;
    const problems = await lookAt(page, (look) => look.followFocus());
    if (problems.length > 0) throw new Error(problems.join("\n"));
  }
}

/** After the last stop the focus leaves the page, or comes to its first link again. */
function isAtStart(page: Page): Promise<boolean> {
  return page.evaluate("document.activeElement.matches('body, .skip-link')");
}
