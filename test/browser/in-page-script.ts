// The script that is put into a page under test, bundled once for each test file.

import { join } from "node:path";
import axe from "axe-core";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import type { Look } from "./look.ts";

const bundled = bundle();

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "in-page/look.ts")],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: "inPage",
  });
  return `${outputFiles[0]?.text}; globalThis.look = inPage.look`;
}

/** Works where scripts are turned off too: what a test evaluates is not the page's own. */
export async function lookAt<T, Given = undefined>(
  page: Page,
  ask: (look: Look, given: Given) => T | Promise<T>,
  given?: Given,
): Promise<T> {
  await enter(page);
  return page.evaluate<T>(`(${ask})(globalThis.look, ${JSON.stringify(given)})`);
}

/** Much to read for a browser, and only needed where a page is looked at as a whole. */
export async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe.source);
}

export async function enter(page: Page): Promise<void> {
  if (!(await page.evaluate("'look' in globalThis"))) await page.evaluate(await bundled);
}
