// The whole application with the demonstration in it, a clock that stands still and the cast at its door, for tests through pages.

import { sql } from "kysely";
import { listLetters, postLetter, type WaitingLetter } from "#journal/letters.ts";
import { makeAccounts } from "#people/accounts/accounts.ts";
import { sessionCookie } from "#people/accounts/visitor.ts";
import { readConfig } from "#platform/config.ts";
import type { Database } from "#platform/database/database.ts";
import type { Documents } from "#platform/documents/documents.ts";
import { newId } from "#platform/ids.ts";
import { jsonLog } from "#platform/log.ts";
import { startTally } from "#platform/tally.ts";
import type { Assets } from "#ui/assets.ts";
import type { Route } from "#web/route.ts";
import { type Addition, makeApp, makeRoutes } from "../src/app.ts";
import { cast, type CastMember } from "./cast.ts";
import { testClock, type TestClock } from "./clock.ts";
import { seededDatabase } from "./database.ts";
import { testDocuments } from "./documents.ts";
import type { Filling } from "./form.ts";
import { type Door, type Page, readPage } from "./page.ts";
import { type ExpectValid, validOnce } from "./valid-html.ts";

export interface House {
  readonly db: Database;
  readonly clock: TestClock;
  readonly routes: readonly Route[];
  /** Letters in the outbox, the newest first. */
  letters(): Promise<WaitingLetter[]>;
  /** What the program has logged as an error. */
  readonly faults: readonly string[];
  as(who: CastMember): Door;
  /** The bare answer, for tests about what is sent and not how it reads. */
  ask(who: CastMember, path: string, request?: RequestInit): Promise<Response>;
}

export const origin = "http://samskap.test";

/** One for each test file. Closed with its database. */
export async function testHouse(
  environment: Record<string, string> = {},
  { documents = testDocuments(), addition }: { documents?: Documents; addition?: Addition } = {},
): Promise<House> {
  const database = await seededDatabase();
  const clock = testClock();
  const faults: string[] = [];
  const log = jsonLog("error", (line) => faults.push(line));
  const config = readConfig(environment);
  const given = { database, clock, newId, log, assets, config, tally: startTally(), origin, documents };
  const app = await makeApp(given, undefined, addition);
  const accounts = await makeAccounts({ ...given, postLetter });
  const routes = makeRoutes({ ...given, accounts, publicChanged: async () => {} }, addition);
  await openSessions(database);
  const expectValid = validOnce();
  const send = async (path: string, request: RequestInit): Promise<Response> => app.request(origin + path, request);
  return {
    db: database,
    clock,
    routes,
    faults,
    letters: () => database.systemically((db) => listLetters(db, 500)),
    as: (who) => doorFor(who, routes, send, expectValid),
    ask: (who, path, request = {}) => send(path, { ...request, headers: { ...cookieOf(who), ...request.headers } }),
  };
}

/** Everybody of the cast is signed in; the token is the proof. */
export async function openSessions(database: Database): Promise<void> {
  await database.systemically((db) =>
    sql`insert into accounts.session
        (id, "expiresAt", token, "createdAt", "updatedAt", "userId", "personId", "provenAt")
      select 'session ' || id, '2100-01-01', ${sessionToken("")} || id, now(), now(), id, id, '2100-01-01'
      from accounts."user"`.execute(db),
  );
}

export function sessionToken(personId: string): string {
  return `test-session-of-${personId}`;
}

type Ask = (path: string, request: RequestInit) => Promise<Response>;

function cookieOf(who: CastMember): Record<string, string> {
  const person = cast[who];
  return person ? { cookie: `${sessionCookie}=${sessionToken(person.id)}.x` } : {};
}

function doorFor(who: CastMember, routes: readonly Route[], ask: Ask, expectValid: ExpectValid): Door {
  const cookie = cookieOf(who);
  const door: Door = {
    get: async (path, headers = {}) => {
      const page = await readPage(door, path, await ask(path, { headers: { ...cookie, ...headers } }));
      const isPage = page.headers.get("content-type")?.startsWith("text/html") ?? false;
      if (isPage) await expectValid(`${page.status} ${makeOf(page, routes, path)}`, page.html);
      return page;
    },
    post: async (path, form = {}, headers = {}) => {
      const body = form instanceof URLSearchParams ? form : encoded(form);
      const sent = { ...sameOrigin, ...cookie, ...headers };
      return readPage(door, path, await ask(path, { method: "POST", headers: sent, body }));
    },
  };
  return door;
}

/** What a browser adds to a form of our own. */
const sameOrigin = { origin, "sec-fetch-site": "same-origin" };

function encoded(form: Filling): URLSearchParams {
  const pairs = Object.entries(form).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, String(one)]),
  );
  return new URLSearchParams(pairs);
}

/** A refusal is the same page wherever it is said. */
function makeOf({ status }: Page, routes: readonly Route[], path: string): string {
  if (status === 403 || status === 404) return "refusal";
  const plain = path.split(/[?#]/)[0] ?? "";
  return routes.find((route) => route.method === "GET" && patternOf(route.path).test(plain))?.path ?? "no route";
}

/** The addresses that a route answers. */
export function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\/:\w+\{([^}]*)\}/g, "/($1)").replace(/\/:\w+/g, "/[^/]+")}$`);
}

/** Named as in the real page, but not built: styles and scripts are the browser tests' business. */
const assets: Assets = {
  styles: ["/assets/main.css"],
  icon: "/assets/icon.svg",
  script: (name) => `/assets/${name}.js`,
  find: () => undefined,
  addresses: [],
};
