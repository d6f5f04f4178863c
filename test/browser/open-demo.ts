// The demonstration on the program's own web server, with everybody of the cast signed in and the time standing still.

import type { BrowserContext } from "playwright-core";
import { sessionCookie } from "#people/accounts/visitor.ts";
import { cast, type CastMember } from "../cast.ts";
import { testClock } from "../clock.ts";
import { seededDatabase } from "../database.ts";
import { openSessions, sessionToken } from "../house.ts";
import { openApp, type RunningApp } from "./open-app.ts";

export async function openDemo(): Promise<RunningApp> {
  const database = await seededDatabase();
  await openSessions(database);
  return openApp(database, testClock());
}

export async function comeIn(context: BrowserContext, app: RunningApp, who: CastMember): Promise<void> {
  const person = cast[who];
  if (!person) return;
  await context.addCookies([{ name: sessionCookie, value: `${sessionToken(person.id)}.x`, url: app.origin }]);
}
