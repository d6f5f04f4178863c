// Takes the pictures of the README from the demonstration, in docs/pictures: `npm run pictures`.

import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import type { Page } from "playwright-core";
import { demoProcesses } from "#seeds/index.ts";
import { teamUrls, urls } from "../../src/urls.ts";
import { openChromium } from "./chromium.ts";
import { openDemo } from "./open-demo.ts";
import { reportPicture } from "./pdf-picture.ts";
import { firstAddress } from "./representative-pages.ts";
import { type Screen, sitDown } from "./screen.ts";

const folder = join(import.meta.dirname, "../../docs/pictures");
/** In bytes: a README should not be heavy to open. */
const heaviest = 250_000;
const [browser, app] = await Promise.all([openChromium(), openDemo(), mkdir(folder, { recursive: true })]);
const team = teamUrls("nb", "nordvik");
const { id } = demoProcesses.everyday;

test("the public pages", async () => {
  const anybody = await sitDown(browser, app);
  await picture(anybody, "home", urls.home("nb"));
  await picture(anybody, "guide", urls.guide("nb"));
  await picture(anybody, "exercise", urls.exercise("nb", "interview"));
  await anybody.leaves();
});

test("the pages of a team", async () => {
  const leader = await sitDown(browser, app, { as: "leader", height: 1000 });
  await picture(leader, "process", team.process(id), "main section");
  await picture(leader, "plan", team.plan(id), ".page-top");
  await picture(leader, "roadmap", team.roadmap(id), "figure");
  await picture(leader, "trace", await firstAddress(leader, /^Se sporet.*Be fylket/), ".trace");
  await picture(leader, "report", team.report(id), ".page-top");
  await leader.leaves();
});

test("a page on a phone", async () => {
  const leader = await sitDown(browser, app, { as: "leader", width: 390, height: 844 });
  await leader.opens(team.theme(id, "plan-involvement"));
  await picture(leader, "phone", await firstAddress(leader, /Aktørkart/), ".board");
  await leader.leaves();
});

test("the report on paper", async () => {
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
  await page.setContent(`<body style="margin: 0">${await reportPicture(app)}`);
  await keep(page, "report-pdf");
  await page.close();
});

/** Beginning at the first of `from` where the page has much above it. */
async function picture(person: Screen, name: string, address: string, from = "body"): Promise<void> {
  await person.opens(address);
  const box = await person.page.locator(from).first().boundingBox();
  await keep(person.page, name, Math.max(0, (box?.y ?? 0) - 24));
}

async function keep(page: Page, name: string, y = 0): Promise<void> {
  const path = join(folder, `${name}.png`);
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y, ...size }, animations: "disabled", caret: "hide" });
  const { size: bytes } = await stat(path);
  if (bytes > heaviest) throw new Error(`${name}.png has ${bytes} bytes, which is too heavy.`);
}
