// Ways in which people have their browser show pages: more space between letters, and our own choice of size, contrast and colours.

import type { BrowserContext } from "playwright-core";
import { defaultDisplay, type Display } from "#ui/display.ts";
import { displayCookie } from "#web/make-visit.ts";
import type { RunningApp } from "./open-app.ts";

/** What WCAG 1.4.12 says that a page must bear. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

export async function spaceText(context: BrowserContext): Promise<void> {
  await context.addInitScript(`{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(spacing)});
    document.adoptedStyleSheets = [sheet];
  }`);
}

/** As if chosen at the foot of a page. */
export async function chooseDisplay(context: BrowserContext, app: RunningApp, wish: Partial<Display>): Promise<void> {
  const value = new URLSearchParams({ ...defaultDisplay, ...wish }).toString();
  await context.addCookies([{ name: displayCookie, value: encodeURIComponent(value), url: app.origin }]);
}
