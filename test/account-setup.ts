// A whole application on an empty database for the tests about accounts: browsers with cookies, letters that are opened.

import { sql } from "kysely";
import { listLetters, type WaitingLetter } from "#journal/letters.ts";
import { readConfig } from "#platform/config.ts";
import type { Database } from "#platform/database/database.ts";
import { newId } from "#platform/ids.ts";
import type { Log } from "#platform/log.ts";
import { startTally } from "#platform/tally.ts";
import type { Assets } from "#ui/assets.ts";
import { makeApp } from "../src/app.ts";
import { testDatabase } from "./database.ts";
import { testDocuments } from "./documents.ts";
import type { Filling } from "./form.ts";
import { type Door, type Page, readPage } from "./page.ts";
import { type ExpectValid, validOnce } from "./valid-html.ts";

export const origin = "http://samskap.test";
export const password = "lang nok til å huske";

export interface Installation {
  readonly database: Database;
  readonly origin: string;
  /** Everything that was logged. */
  readonly logged: readonly string[];
  request(path: string, init?: RequestInit): Promise<Response>;
  /** A browser of its own, with its own cookies. */
  browser(): Browser;
  /** The letters to an address, newest first. */
  lettersTo(address: string): Promise<WaitingLetter[]>;
  /** Where the newest letter to an address leads. */
  linkTo(address: string): Promise<string>;
  /** As if so many minutes had passed, for sessions, links and limits alike. */
  moveOn(minutes: number): Promise<void>;
}

export interface Browser extends Door {
  cookie(name: string): string | undefined;
}

export async function newInstallation(environment: Record<string, string> = {}, at = origin): Promise<Installation> {
  const database = await testDatabase();
  const logged: string[] = [];
  const log: Log = (level, event, detail) => void logged.push(JSON.stringify({ level, event, ...detail }));
  // The library reads the machine's clock; ours begins with it.
  const clock = { now: () => new Date() };
  const config = readConfig(environment);
  const documents = testDocuments();
  const app = await makeApp({
    database,
    clock,
    newId,
    log,
    assets,
    config,
    tally: startTally(),
    origin: at,
    documents,
  });
  const expectValid = validOnce();
  const request = async (path: string, init?: RequestInit): Promise<Response> => app.request(at + path, init);
  const lettersTo = async (address: string): Promise<WaitingLetter[]> =>
    (await database.systemically((db) => listLetters(db, 500))).filter(({ to }) => to === address);
  return {
    database,
    origin: at,
    logged,
    request,
    browser: () => newBrowser(request, at, expectValid),
    lettersTo,
    linkTo: async (address) => linkIn(await lettersTo(address)).slice(at.length),
    moveOn: (minutes) => moveOn(database, minutes),
  };
}

export function linkIn([letter]: readonly WaitingLetter[]): string {
  const link = /https?:\/\/\S+/.exec(letter?.body ?? "")?.[0];
  if (!link) throw new Error(`There is no link in "${letter?.subject ?? "no letter"}".`);
  return link;
}

/** Signs somebody up, opens the letter, and comes back signed in. */
export async function signedUp(house: Installation, name: string, email: string): Promise<Browser> {
  const browser = house.browser();
  const form = await browser.get("/nb/sign-up");
  await form.press("Opprett konto", { Navn: name, "E-post": email, Passord: password });
  const letter = await browser.get(await house.linkTo(email));
  await letter.press("Bekreft og logg inn", { Passord: password });
  return browser;
}

function newBrowser(request: Installation["request"], at: string, expectValid: ExpectValid): Browser {
  const jar = new Map<string, string>();
  async function send(path: string, init: RequestInit): Promise<Page> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { ...(cookie ? { cookie } : {}), "user-agent": firefox, ...(init.headers as object) };
    const response = await request(path, { ...init, headers });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    const page = await readPage(browser, path, response);
    const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
    // A proof in the address makes no other page.
    if (isPage) await expectValid(`${page.status} ${path.replace(/\?.*/, "")}`, page.html);
    return page;
  }
  const browser: Browser = {
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, form = {}, headers = {}) => {
      const body = form instanceof URLSearchParams ? form : encoded(form);
      return send(path, { method: "POST", body, headers: { origin: at, ...headers } });
    },
    cookie: (name) => jar.get(name),
  };
  return browser;
}

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";

function encoded(form: Filling): URLSearchParams {
  return new URLSearchParams(
    Object.entries(form).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)])),
  );
}

function keep(jar: Map<string, string>, line: string): void {
  const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  if (/max-age=0/i.test(line)) jar.delete(name);
  else jar.set(name, value);
}

async function moveOn(database: Database, minutes: number): Promise<void> {
  const span = sql`make_interval(mins => ${minutes})`;
  await database.systemically(async (db) => {
    await sql`update accounts.session set "expiresAt" = "expiresAt" - ${span}, "createdAt" = "createdAt" - ${span},
      "provenAt" = "provenAt" - ${span}`.execute(db);
    await sql`update accounts.verification set "expiresAt" = "expiresAt" - ${span}`.execute(db);
    await sql`update accounts.letter_links set expires_at = expires_at - ${span}`.execute(db);
    await sql`update accounts.parked_forms set parked_at = parked_at - ${span}`.execute(db);
    await sql`update invitations set expires_at = expires_at - ${span}`.execute(db);
    await sql`update attempts set at = at - ${span}`.execute(db);
  });
}

/** Named as in the real page, but not built. */
const assets: Assets = {
  styles: ["/assets/main.css"],
  icon: "/assets/icon.svg",
  script: (name) => `/assets/${name}.js`,
  find: () => undefined,
  addresses: [],
};
