// A person before a screen: does one thing at a time, and after each the page must be fit for everybody.

import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Locator, Page } from "playwright-core";
import type { Display } from "#ui/display.ts";
import type { CastMember } from "../cast.ts";
import { expectFit } from "./fit.ts";
import { fillIn, type Filling } from "./fill-in.ts";
import { type Hands, mouse } from "./hands.ts";
import type { LooksFor } from "./look.ts";
import type { RunningApp } from "./open-app.ts";
import { comeIn } from "./open-demo.ts";
import { chooseDisplay, spaceText } from "./ways-to-see.ts";
import { named } from "./words.ts";

export interface Screen {
  readonly page: Page;
  /** What the page is about. */
  readonly main: Locator;
  opens(address: string): Promise<void>;
  follows(link: string | RegExp, within?: Locator): Promise<void>;
  presses(button: string, within?: Locator): Promise<void>;
  /** Opens or closes something on the page itself. */
  unfolds(target: Locator): Promise<void>;
  fills(filling: Filling, within?: Locator): Promise<void>;
  sees(heading: string | RegExp): Promise<void>;
  /** Follows a link to a file. */
  downloads(link: string | RegExp, within?: Locator): Promise<Uint8Array>;
  /** Anything else that can be done to a page. */
  step(what: string, act: () => Promise<unknown>): Promise<void>;
  leaves(): Promise<void>;
}

export interface Seat {
  readonly hands?: Hands;
  readonly width?: number;
  readonly height?: number;
  readonly hasScripts?: boolean;
  /** Signed in already; nobody by itself. Only in the demonstration. */
  readonly as?: CastMember;
  readonly display?: Partial<Display>;
  readonly hasSpacedText?: boolean;
  readonly context?: BrowserContextOptions;
  /** Everything by itself. */
  readonly looksFor?: LooksFor;
}

/** How long anything may take on a busy machine, in milliseconds. */
const patience = 30_000;
/** What the screen showed when something went wrong. */
const failurePicture = join(import.meta.dirname, `../../.tmp/failure-${process.pid}.png`);

export async function sitDown(browser: Browser, app: RunningApp, seat: Seat = {}): Promise<Screen> {
  const { hands = mouse, hasScripts = true, as = "nobody", ...seen } = seat;
  const context = await openContext(browser, app, seat);
  await comeIn(context, app, as);
  const page = await context.newPage();
  const scripts = await scriptSwitch(await context.newCDPSession(page), hasScripts);
  const complaints = listen(page);
  const main = page.getByRole("main");

  async function step(what: string, act: () => Promise<unknown>): Promise<void> {
    const place = new URL(page.url()).pathname;
    try {
      await act();
      await scripts.whileOn(() => expectFit(page, JSON.stringify(seen), seat.looksFor ?? "everything"));
      if (complaints.length > 0) throw new Error(complaints.splice(0).join("\n"));
    } catch (error) {
      await page.screenshot({ path: failurePicture, fullPage: true });
      throw new Error(`${what}, on ${place}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  }
  const arrive = (act: () => Promise<unknown>): Promise<unknown> =>
    Promise.all([page.waitForEvent("load", { timeout: 2 * patience }), act()]);
  const link = (name: string | RegExp, within: Locator): Locator =>
    within.getByRole("link", { name: named(name) }).first();

  return {
    page,
    main,
    step,
    opens: (address) => step(`opens ${address}`, () => page.goto(address)),
    follows: (name, within = main) => step(`follows ${name}`, () => arrive(() => hands.activate(link(name, within)))),
    presses: (name, within = main) =>
      step(`presses ${name}`, () =>
        arrive(() => hands.activate(within.getByRole("button", { name: named(name) }).first())),
      ),
    unfolds: (target) => step(`unfolds ${target}`, () => hands.activate(target)),
    fills: (filling, within = main) => step(`fills in ${Object.keys(filling)}`, () => fillIn(hands, within, filling)),
    sees: (heading) =>
      main
        .getByRole("heading", { name: named(heading) })
        .first()
        .waitFor(),
    downloads: async (name, within = main) => {
      const chunks: Buffer[] = [];
      await step(`downloads ${name}`, async () => {
        const [download] = await Promise.all([page.waitForEvent("download"), hands.activate(link(name, within))]);
        for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      });
      return Buffer.concat(chunks);
    },
    leaves: () => context.close(),
  };
}

async function openContext(browser: Browser, app: RunningApp, seat: Seat): Promise<BrowserContext> {
  const { width = 1280, height = width < 600 ? 640 : 900 } = seat;
  const options = { baseURL: app.origin, locale: "nb-NO", viewport: { width, height }, ...seat.context };
  const context = await browser.newContext(options);
  context.setDefaultTimeout(patience);
  if (seat.display) await chooseDisplay(context, app, seat.display);
  if (seat.hasSpacedText) await spaceText(context);
  return context;
}

/** Scripts are turned off for the page, and on for the moment in which it is looked at. */
async function scriptSwitch(
  session: CDPSession,
  hasScripts: boolean,
): Promise<{ whileOn(work: () => Promise<void>): Promise<void> }> {
  const turn = (isOff: boolean): Promise<unknown> =>
    session.send("Emulation.setScriptExecutionDisabled", { value: isOff });
  if (hasScripts) return { whileOn: (work) => work() };
  await turn(true);
  return {
    whileOn: async (work) => {
      await turn(false);
      await work();
      await turn(true);
    },
  };
}

/** What the browser complains about: errors in scripts, refused sources, things that are not there. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    // A page that answers 404 or 422 on purpose is no fault; a part of it that does is.
    const isPageItself = message.text().startsWith("Failed to load") && message.location().url === page.url();
    if (message.type() === "error" && !isPageItself) complaints.push(`${message.text()} ${message.location().url}`);
  });
  return complaints;
}
