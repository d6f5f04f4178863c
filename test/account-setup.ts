// A whole application on a fresh database for the tests about people: requests as a browser sends them, letters as they lie in the outbox.

import { listLetters } from "#journal/letters.ts";
import { readConfig } from "#platform/config.ts";
import type { Database } from "#platform/database/database.ts";
import { newId } from "#platform/ids.ts";
import type { Log } from "#platform/log.ts";
import { startTally } from "#platform/tally.ts";
import { buildAssets } from "#ui/assets.ts";
import { makeApp } from "../src/app.ts";
import { testDatabase } from "./database.ts";

export const origin = "http://samskap.test";

export interface World {
  readonly database: Database;
  readonly origin: string;
  readonly clock: { now(): Date; set(now: Date): void };
  /** Everything that was logged. */
  readonly logged: string[];
  request(path: string, init?: RequestInit): Promise<Response>;
  /** A browser of its own, with its own cookies. */
  browser(): Browser;
  /** The letters to an address, newest first. */
  lettersTo(address: string): Promise<{ subject: string; body: string }[]>;
  /** The path that the newest letter to an address leads to. */
  linkTo(address: string): Promise<string>;
}

export interface Browser {
  get(path: string): Promise<Page>;
  post(
    path: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
    headers?: Record<string, string>,
  ): Promise<Page>;
  cookie(name: string): string | undefined;
}

export interface Page {
  readonly status: number;
  readonly location: string;
  readonly text: string;
  readonly headers: Headers;
}

export async function makeWorld(environment: Record<string, string> = {}, at: string = origin): Promise<World> {
  const database = await testDatabase();
  const logged: string[] = [];
  const log: Log = (level, event, detail) => void logged.push(JSON.stringify({ level, event, ...detail }));
  // The library reads the machine's clock, so ours begins there too and is moved forward by tests.
  let ahead = 0;
  const clock = {
    now: () => new Date(Date.now() + ahead),
    set: (now: Date) => {
      ahead = now.getTime() - Date.now();
    },
  };
  const assets = await buildAssets([]);
  const config = readConfig(environment);
  const app = await makeApp({ database, clock, newId, log, assets, config, tally: startTally(), origin: at });
  const request = async (path: string, init?: RequestInit): Promise<Response> => app.request(at + path, init);
  const lettersTo = async (address: string): Promise<{ subject: string; body: string }[]> =>
    (await database.systemically((db) => listLetters(db, 200))).filter(({ to }) => to === address);
  return {
    database,
    origin: at,
    clock,
    logged,
    request,
    browser: () => browser(request, at),
    lettersTo,
    linkTo: async (address) => {
      const [letter] = await lettersTo(address);
      const link = /https?:\/\/\S+/.exec(letter?.body ?? "")?.[0];
      if (!link) throw new Error(`There is no link in a letter to ${address}.`);
      return link.slice(at.length);
    },
  };
}

function browser(request: World["request"], at: string): Browser {
  const jar = new Map<string, string>();
  async function send(path: string, init: RequestInit): Promise<Page> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = {
      ...(cookie ? { cookie } : {}),
      "user-agent": firefox,
      ...(init.headers as Record<string, string>),
    };
    const response = await request(path, { ...init, headers });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    const { status } = response;
    return {
      status,
      location: response.headers.get("location") ?? "",
      text: await response.text(),
      headers: response.headers,
    };
  }
  return {
    get: (path) => send(path, {}),
    post: (path, fields, headers = {}) => {
      const body = new URLSearchParams(
        Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each as string])),
      );
      const type = "application/x-www-form-urlencoded";
      return send(path, {
        method: "POST",
        body: body.toString(),
        headers: { origin: at, "content-type": type, ...headers },
      });
    },
    cookie: (name) => jar.get(name),
  };
}

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";

function keep(jar: Map<string, string>, line: string): void {
  const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  if (/max-age=0/i.test(line)) jar.delete(name);
  else jar.set(name, value);
}

export const password = "lang nok til å huske";

/** Signs somebody up, opens the letter, and comes back signed in. */
export async function signedUp(world: World, name: string, email: string, next = ""): Promise<Browser> {
  const own = world.browser();
  await own.post("/nb/sign-up", { name, email, password, next });
  const link = new URL(await world.linkTo(email), world.origin);
  const token = link.searchParams.get("token") ?? "";
  await own.post(link.pathname, { token, password, next: link.searchParams.get("next") ?? "" });
  return own;
}
