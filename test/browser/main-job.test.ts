// A newcomer takes the guide from "why" to a roadmap: with a mouse, with a keyboard only, without scripts, on a narrow screen.

import assert from "node:assert/strict";
import test from "node:test";
import { testClock } from "../clock.ts";
import { testDatabase } from "../database.ts";
import { openChromium } from "./chromium.ts";
import { keyboard } from "./hands.ts";
import {
  doesNextExercise,
  publishes,
  recordsConsent,
  startsShortPath,
  takesInUse,
  takesReportAlong,
  walksBackToVoices,
} from "./main-job.ts";
import { openApp, type RunningApp } from "./open-app.ts";
import { type Seat, sitDown } from "./screen.ts";
import { afterTheTalks, beforeTheTalks, talk } from "./short-path-story.ts";

const browser = await openChromium();
const patience = { timeout: 300_000 };
const line = "Dekke langbord på samfunnshuset";

test("a newcomer goes from the first link to a public roadmap", patience, () => mainJob({}));

test("the same with a keyboard only", patience, () => mainJob({ hands: keyboard }));

test("the same without scripts", patience, () => mainJob({ hasScripts: false }));

test("the same on a screen 320 pixels wide", patience, () => mainJob({ width: 320, looksFor: "room" }));

async function mainJob(seat: Seat): Promise<void> {
  // The time stands still, so that a page seen before is known again.
  const app = await openApp(await testDatabase(), testClock());
  const person = await sitDown(browser, app, seat);
  await takesInUse(person, app.firstLink ?? "");
  await startsShortPath(person);
  for (const chapter of beforeTheTalks) await doesNextExercise(person, chapter);
  await recordsConsent(person, "S1");
  await doesNextExercise(person, talk);
  for (const chapter of afterTheTalks) await doesNextExercise(person, chapter);
  await walksBackToVoices(person, line);
  assert.ok(
    Buffer.from(await takesReportAlong(person))
      .subarray(0, 5)
      .equals(Buffer.from("%PDF-")),
  );
  const address = await publishes(person, line);
  await person.leaves();
  await isSeenByAll(app, address, seat);
  assert.deepEqual(app.faults, []);
}

async function isSeenByAll(app: RunningApp, address: string, seat: Seat): Promise<void> {
  const passerBy = await sitDown(browser, app, seat);
  await passerBy.opens(address);
  await passerBy.sees("Sammen i Hol og Ål");
  await passerBy.main.getByText(line).first().waitFor();
  await passerBy.leaves();
}
