// One Chromium for a test file: the one named by CHROME, the machine's own, or the one that lies in an npm package.

import { access } from "node:fs/promises";
import { after } from "node:test";
import { type Browser, chromium } from "playwright-core";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const flags = [
  "--no-sandbox",
  "--headless=shell",
  "--disable-gpu",
  "--disable-background-networking",
  // The same letters on every machine: pictures are compared by eye.
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
  // A page lives for a moment: compiling its scripts to be fast takes longer than running them.
  "--js-flags=--no-opt --no-maglev",
];

/** Closed when the file's tests are done. */
export async function openChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  const browser = await chromium.launch({ executablePath, args: flags });
  after(() => browser.close());
  return browser;
}

async function findChromium(): Promise<string> {
  const named = process.env.CHROME;
  if (named) return named;
  for (const place of usualPlaces) if (await exists(place)) return place;
  return unpackChromium();
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function unpackChromium(): Promise<string> {
  // Told so, the package unpacks its own libraries as well, which a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs24.x";
  const { default: packed } = await import("@sparticuz/chromium");
  const path = await packed.executablePath();
  if (!path) throw new Error("There is no Chromium to test with. Install one, or name it in CHROME.");
  return path;
}
