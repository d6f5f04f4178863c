// Goes to something with the Tab key, as somebody does who has no mouse, and complains where the way there is not fit to be walked.

import type { ElementHandle, Locator, Page } from "playwright-core";
import { enter } from "./in-page-script.ts";
import type { Look } from "./look.ts";

/** More steps than this nobody walks. */
const farthest = 250;

export async function reach(target: Locator): Promise<void> {
  const page = target.page();
  const element = await target.elementHandle();
  if (!element) throw new Error(`There is no ${target}.`);
  await enter(page);
  await skipHeader(page, element);
  for (let steps = 0; steps < farthest; steps += 1) {
    const { way, problems } = await seek(element);
    if (problems.length > 0) throw new Error(problems.join("\n"));
    if (way === "here") return;
    await page.keyboard.press(keys[way]);
  }
  throw new Error(`After ${farthest} steps with Tab the focus has not come to ${target}.`);
}

const keys = { on: "Tab", back: "Shift+Tab", "on in group": "ArrowDown", "back in group": "ArrowUp" } as const;

function seek(element: ElementHandle): Promise<ReturnType<Look["seek"]>> {
  return element.evaluate((it) => (globalThis as unknown as { look: Look }).look.seek(it));
}

/** A page has just come, and what is wanted stands in its main part: the first link of every page leads there. */
async function skipHeader(page: Page, element: ElementHandle): Promise<void> {
  const isFresh = await page.evaluate("document.activeElement === document.body");
  const isInMain = await element.evaluate(
    (it) => (it as unknown as { closest(s: string): unknown }).closest("main") !== null,
  );
  if (!isFresh || !isInMain) return;
  await page.keyboard.press("Tab");
  // After a jump to a part of the page the first step leads into that part.
  if (await page.evaluate("document.activeElement.matches('.skip-link')")) await page.keyboard.press("Enter");
}
